import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Environment } from '../../ports/backend.ts';
import type { WorkflowRun } from '../../ports/workflow-runs.ts';

/** What we use of GitHub's words about a run; a deleted fork leaves null in its place. */
const answeredRun = z.object({
  id: z.int(),
  run_attempt: z.int().default(1),
  run_number: z.int(),
  head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
  head_branch: z.string().nullable(),
  event: z.string(),
  conclusion: z.string().nullable(),
  status: z.string().nullable(),
  repository: z.object({ id: z.int(), full_name: z.string() }),
  head_repository: z.object({ id: z.int(), owner: z.object({ login: z.string() }) }).nullable(),
  actor: z.object({ login: z.string() }).nullish(),
});

/** A run in GitHub's words; throws where they are none about a run. */
export function runOf(answer: unknown): WorkflowRun {
  const { success, data, error } = answeredRun.safeParse(answer);
  if (!success) throw new TypeError(`the run has no good ${error.issues[0]?.path.join('.')}`);
  const { repository, head_repository: from, head_branch: branch } = data;
  return {
    id: data.id,
    attempt: data.run_attempt,
    number: data.run_number,
    repository: repository.full_name,
    headSha: data.head_sha,
    head: from && branch ? { repositoryId: from.id, owner: from.owner.login, branch } : null,
    event: data.event,
    conclusion: data.status === 'completed' ? (data.conclusion ?? 'unknown') : null,
    // GitHub gives a run of Dependabot no more rights than one of a fork.
    untrusted: from?.id !== repository.id || data.actor?.login === 'dependabot[bot]',
  };
}

/**
 * The run whose end, or beginning, has started this one: GitHub's event tells all of it, which saves
 * a request. Undefined for every other run, and where the event tells less.
 */
export async function runOfEvent(
  id: number,
  environment: Environment,
): Promise<WorkflowRun | undefined> {
  try {
    const event: unknown = JSON.parse(
      await readFile(environment('GITHUB_EVENT_PATH') ?? '', 'utf8'),
    );
    const run = runOf(z.object({ workflow_run: z.unknown() }).parse(event).workflow_run);
    return run.id === id && run.repository === environment('GITHUB_REPOSITORY') ? run : undefined;
  } catch {
    return undefined;
  }
}
