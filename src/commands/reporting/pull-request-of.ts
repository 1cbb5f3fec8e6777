import type { Finding } from '../../domain/finding.ts';
import type { OpenPullRequest, WorkflowRun, WorkflowRuns } from '../../ports/workflow-runs.ts';

type Found =
  | { readonly pull: OpenPullRequest; readonly unplaced?: undefined }
  | { readonly pull: null; readonly unplaced: Finding };

/** The one open pull request that the run speaks to. Where it is not certain, nobody is told. */
export async function pullRequestOf(run: WorkflowRun, runs: WorkflowRuns): Promise<Found> {
  const answer = await runs.pullRequestsOf(run);
  if (answer.kind === 'refused') return { pull: null, unplaced: answer.finding };
  const [pull, ...others] = answer.pulls;
  if (!pull) return { pull: null, unplaced: noneFor(run) };
  if (others.length > 0) return { pull: null, unplaced: severalFor(run, answer.pulls) };
  return { pull };
}

function noneFor({ id, event, headSha }: WorkflowRun): Finding {
  const message = `No comment was written: the run ${id} is about ${headSha.slice(0, 7)}, and no open pull request comes from its branch. It may be closed, or its fork deleted.`;
  return {
    level: event.startsWith('pull_request') ? 'warning' : 'note',
    rule: 'pull-request-none',
    message,
  };
}

function severalFor({ headSha }: WorkflowRun, pulls: readonly OpenPullRequest[]): Finding {
  const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
  const message = `No comment was written: ${headSha.slice(0, 7)} belongs to several open pull requests (${numbers}), and which of them was judged is not known.`;
  return { level: 'warning', rule: 'pull-request-several', message };
}
