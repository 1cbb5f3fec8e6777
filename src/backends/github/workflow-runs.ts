import type { Environment } from '../../ports/backend.ts';
import type { OpenPullRequest, WorkflowRun, WorkflowRuns } from '../../ports/workflow-runs.ts';
import { runOf, runOfEvent } from './answered-run.ts';
import { downloadArtifact } from './artifacts.ts';
import { type GitHubClient, githubClient, type Pace, usualPace } from './client.ts';
import { refusedBy } from './refusal.ts';
import { unreadable } from './unreadable-run.ts';

/** The workflow runs of this repository. */
export function githubWorkflowRuns(
  token: string,
  environment: Environment,
  pace: Pace = usualPace,
): WorkflowRuns {
  const client = githubClient(token, environment, pace);
  return {
    read: async (id) => (await runOfEvent(id, environment)) ?? readRun(client, id),
    download: (run, artifact) => downloadArtifact({ client, environment, pace }, run, artifact),
    pullRequestsOf: (run) =>
      findPulls(client, run).then(
        (pulls) => ({ kind: 'found', pulls }) as const,
        (error: unknown) => refusedBy('comment', error),
      ),
  };
}

async function readRun({ octokit, repository }: GitHubClient, id: number): Promise<WorkflowRun> {
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({
      ...repository,
      run_id: id,
    });
    const run = runOf(data);
    if (run.id === id) return run;
    throw new TypeError(`it is about the run ${run.id}`);
  } catch (error) {
    throw unreadable(`the workflow run ${id}`, error);
  }
}

/**
 * Of the commit alone GitHub finds no fork's pull request, and the list of the run is empty for forks:
 * so the open ones are searched, by commit and repository, else by branch and repository.
 */
async function findPulls(
  { octokit, repository }: GitHubClient,
  { head, headSha }: WorkflowRun,
): Promise<readonly OpenPullRequest[]> {
  if (!head) return [];
  const target = {
    ...repository,
    state: 'open',
    head: `${head.owner}:${head.branch}`,
    per_page: 100,
  } as const;
  const listed = await octokit.paginate(octokit.rest.pulls.list, target, ({ data }) => {
    if (!Array.isArray(data)) throw new TypeError('the list of pull requests is no list');
    return data;
  });
  const own = listed.filter((pull) => pull.head.repo?.id === head.repositoryId);
  const exact = own.filter((pull) => pull.head.sha === headSha);
  const moved = own.filter((pull) => pull.head.ref === head.branch);
  return (exact.length > 0 ? exact : moved).map(({ number, head: { sha } }) => {
    return { number, headSha: sha };
  });
}
