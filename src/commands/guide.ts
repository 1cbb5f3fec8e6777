import type { Open } from './command.ts';

/**
 * The page that tells how to read a report, in the repository and at the version that the Action came
 * from; null where it came from a folder of the workflow's own repository.
 */
export function guideUrl({ context, environment }: Open): string | null {
  const repository = environment('GITHUB_ACTION_REPOSITORY');
  const version = environment('GITHUB_ACTION_REF');
  if (!context.serverUrl || !repository || !version) return null;
  return `${context.serverUrl}/${repository}/blob/${version}/docs/report.md`;
}
