import { createHash } from 'node:crypto';
import { UserError } from '../../errors.ts';
import type { Environment } from '../../ports/backend.ts';
import type { DownloadedArtifact, WorkflowRun } from '../../ports/workflow-runs.ts';
import type { GitHubClient, Pace } from './client.ts';
import { isStatus } from './failure.ts';
import { fetchForeign } from './fetch-foreign.ts';
import { note } from './refusal.ts';
import { unreadable } from './unreadable-run.ts';

const largestArchive = 20 * 1024 * 1024;

export interface ArtifactSource {
  readonly client: GitHubClient;
  readonly environment: Environment;
  readonly pace: Pace;
}

/** What we use of GitHub's answer. */
interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly digest?: string | null;
}

/** The newest artifact of that name, of the size and with the digest that GitHub has listed. */
export async function downloadArtifact(
  source: ArtifactSource,
  run: WorkflowRun,
  name: string,
): Promise<DownloadedArtifact> {
  const listed = await list(source.client, run, name);
  // Attempts of a run share one list; later ones have higher ids.
  const [artifact, ...older] = listed.toSorted((a, b) => b.id - a.id);
  if (!artifact) throw missing(run, name);
  if (artifact.expired) throw expired(run, name);
  if (artifact.size_in_bytes > largestArchive) throw tooLarge(name, artifact.size_in_bytes);
  const archive = await content(source, artifact, run);
  refuseOther(artifact, archive);
  const message = `The run has ${listed.length} artifacts named "${name}"; the newest was taken.`;
  return { archive, notes: older.length > 0 ? [note('artifact-several', message)] : [] };
}

async function list(
  { octokit, repository }: GitHubClient,
  { id }: WorkflowRun,
  name: string,
): Promise<readonly ListedArtifact[]> {
  const target = { ...repository, run_id: id, name, per_page: 100 };
  try {
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, target);
    return all.filter((artifact) => artifact.name === name);
  } catch (error) {
    throw unreadable(`the artifacts of the workflow run ${id}`, error);
  }
}

async function content(
  source: ArtifactSource,
  { id, name }: ListedArtifact,
  run: WorkflowRun,
): Promise<Uint8Array> {
  const address = await addressOf(source.client, id).catch((error: unknown) => {
    throw isStatus(error, 410) ? expired(run, name) : unreadable(`the artifact "${name}"`, error);
  });
  const bytes = await fetchForeign(address, source, largestArchive);
  if (bytes === 'too-large') throw tooLarge(name, largestArchive);
  return bytes;
}

/** Where the bytes lie: on another host, so the redirect is not followed with the token. */
async function addressOf({ octokit, repository }: GitHubClient, id: number): Promise<URL> {
  const { status, headers, url } = await octokit.rest.actions.downloadArtifact({
    ...repository,
    artifact_id: id,
    archive_format: 'zip',
    // An archive in the answer's place would be read whole, whatever its size.
    request: { redirect: 'manual', parseSuccessResponseBody: false },
  });
  if (Number(status) !== 302 || !headers.location) {
    throw new TypeError('there is no redirect to the artifact');
  }
  const address = new URL(headers.location, url);
  // A client's error would repeat them.
  if (address.username || address.password) {
    throw new TypeError('the redirect to the artifact has credentials in it');
  }
  if (address.protocol === 'https:' || address.protocol === new URL(url).protocol) return address;
  throw new TypeError('the redirect to the artifact leaves https');
}

/** An upload before version 4 has no digest. */
function refuseOther({ name, digest }: ListedArtifact, archive: Uint8Array): void {
  const actual = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (!digest || digest === actual) return;
  throw new UserError('artifact-digest', {
    what: `The artifact "${name}" has other bytes than were uploaded.`,
    why: `GitHub lists the digest ${digest.slice(0, 100)}, and what arrived has ${actual}.`,
    next: "Run this job again; if it comes again, check the runner's proxy.",
  });
}

function missing({ id }: WorkflowRun, name: string): UserError {
  return new UserError('artifact-missing', {
    what: `The workflow run ${id} has no artifact named "${name}".`,
    why: 'Its outcomes were not uploaded under this name, so nothing is known of what it judged.',
    next: 'Upload the folder "outcomes" of the output directory with actions/upload-artifact, also where a step before has failed (if: always()).',
  });
}

function expired({ id }: WorkflowRun, name: string): UserError {
  return new UserError('artifact-expired', {
    what: `The artifact "${name}" of the workflow run ${id} is gone.`,
    why: 'GitHub deletes artifacts after their time, and somebody may have deleted it before.',
    next: 'Run that workflow again.',
  });
}

function tooLarge(name: string, bytes: number): UserError {
  return new UserError('artifact-too-large', {
    what: `The artifact "${name}" is refused, because it is too large.`,
    why: `It has ${bytes} bytes or more, and outcomes need no more than ${largestArchive}.`,
    next: 'Upload only the folder "outcomes" of the output directory.',
  });
}
