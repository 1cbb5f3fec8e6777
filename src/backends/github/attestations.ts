import { predicateType } from '../../domain/promotion/provenance/statement.ts';
import { UserError } from '../../errors.ts';
import type { Attestations } from '../../ports/attestations.ts';
import type { Environment } from '../../ports/backend.ts';
import { type GitHubClient, githubClient, neverTwice, type Pace, usualPace } from './client.ts';
import { failureOf, isStatus } from './failure.ts';

/** More attestations of one model than this are nobody's mistake. */
const most = 100;

/** The attestations of a repository on GitHub; `repository` is `owner/name`. */
export function githubAttestations(
  token: string,
  { repository, environment }: { readonly repository: string; readonly environment: Environment },
  pace: Pace = usualPace,
): Attestations {
  const read: Environment = (name) => {
    return name === 'GITHUB_REPOSITORY' ? repository : environment(name);
  };
  const client = githubClient(token, read, pace);
  return {
    keep: (bundle) => keep(client, bundle),
    find: (digest) => find(client, digest),
  };
}

async function keep({ octokit, repository }: GitHubClient, bundle: string) {
  try {
    await octokit.rest.repos.createAttestation({
      ...repository,
      bundle: JSON.parse(bundle),
      ...neverTwice,
    });
    return undefined;
  } catch (error) {
    const needs = { 'id-token': 'write', attestations: 'write' } as const;
    const { code, why, next } = failureOf(error, needs);
    const message = `GitHub does not keep the attestation, which lies in the registry alone. ${why} ${next} GitHub keeps attestations for public repositories and in Enterprise Cloud.`;
    return { level: 'warning', rule: code, message } as const;
  }
}

async function find({ octokit, repository }: GitHubClient, digest: string) {
  try {
    const { data } = await octokit.rest.repos.listAttestations({
      ...repository,
      subject_digest: digest,
      predicate_type: predicateType,
      per_page: most,
    });
    return (data.attestations ?? []).flatMap(({ bundle }) => {
      return bundle ? [JSON.stringify(bundle)] : [];
    });
  } catch (error) {
    if (isStatus(error, 404)) return [];
    const { code, why, next } = failureOf(error, { attestations: 'read' });
    throw new UserError(
      code,
      { what: `Cannot read the attestations of ${digest} on GitHub.`, why, next },
      { cause: error },
    );
  }
}
