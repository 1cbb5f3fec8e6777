import type { GitHubDouble } from '../github/double.ts';
import { pullRequestEvent } from '../github/events.ts';
import { fork, headSha, ownRepository } from '../github/state.ts';
import { wineCheckout } from './checkout.ts';
import { runAct, type WorkflowRun, type WorkflowStart } from './run-act.ts';

/** What GitHub leaves of a token for the run of a fork. */
export const readOnly = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  pull_requests: 'read',
} as const;

/** Pull request 7: from a branch of the repository, or from somebody's fork. */
export function pullRequest(from: 'branch' | 'fork', sha = headSha): object {
  const { pull_request: pull } = pullRequestEvent;
  const { fullName } = from === 'fork' ? fork : ownRepository;
  const head = { ...pull.head, sha, repo: { full_name: fullName } };
  return { ...pullRequestEvent, pull_request: { ...pull, head } };
}

export interface Judged
  extends Partial<Pick<WorkflowStart, 'checkout' | 'labels' | 'runId' | 'runNumber'>> {
  readonly event: object;
}

/** Runs the workflow that calls ml-pull-request.yml; without a checkout in a fresh one. */
export async function judge(
  act: string,
  github: GitHubDouble,
  start: Judged,
): Promise<WorkflowRun> {
  const checkout = start.checkout ?? (await wineCheckout());
  const model = { workflow: 'model.yml', eventName: 'pull_request', github };
  return runAct(act, { ...model, ...start, checkout });
}
