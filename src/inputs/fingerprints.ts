import type { DataSummary } from '../domain/data/check.ts';
import type { Fingerprint } from '../domain/data/fingerprint.ts';
import type { Outcome } from '../domain/outcome.ts';
import { UserError } from '../errors.ts';

type Evidence = typeof import('./evidence.ts');

/**
 * What an earlier validation found these data sets to be like: only of the same bytes, so that an old
 * outcome tells nothing wrong. `digests` is `sha256:…` by name.
 */
export async function readFingerprints(
  folder: string,
  digests: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, Fingerprint>>> {
  if (Object.keys(digests).length === 0) return {};
  const evidence = await import('./evidence.ts');
  const paths = await evidence.outcomePathsIn(folder);
  const outcomes = await Promise.all(paths.map((path) => outcomeIn(path, evidence)));
  const summaries = outcomes.flatMap((outcome) => (outcome ? summariesOf(outcome) : []));
  const found = Object.entries(digests).flatMap(([name, digest]) => {
    const same = summaries.find((summary) => summary.name === name && summary.digest === digest);
    return same?.fingerprint ? [[name, same.fingerprint] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A fingerprint only explains; an outcome that cannot be read is told by the commands that need it. */
async function outcomeIn(
  path: string,
  { openFile, readOutcomeFiles }: Evidence,
): Promise<Outcome | undefined> {
  try {
    const [file] = await readOutcomeFiles([await openFile(path)]);
    return file?.outcome;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function summariesOf(outcome: Outcome): readonly DataSummary[] {
  return outcome.command === 'validate' ? (outcome.result?.data ?? []) : [];
}
