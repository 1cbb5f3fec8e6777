import type { Pace } from '../../../src/backends/github/client.ts';
import { githubPullRequests } from '../../../src/backends/github/pull-requests.ts';
import type { PullRequestHost, StickyComment } from '../../../src/ports/pull-request.ts';
import type { GitHubDouble } from './double.ts';
import { headSha } from './state.ts';

/** Waits so short that a test does not notice them. */
export const fast: Pace = { spaced: false, unitMs: 1, timeoutMs: 500 };

export const passedText = '## ✅ Passed\n\nAll rules hold.\n';

/** A first report that may appear. */
export const wanted: StickyComment = {
  key: 'wine-quality',
  headSha,
  run: '412.1',
  render: () => passedText,
  create: true,
};

/** The real back end, talking to the double. */
export function pullRequestsOf(github: GitHubDouble, pace: Pace = fast): PullRequestHost {
  const variables: Record<string, string> = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: github.repository,
  };
  return githubPullRequests(github.token, (name) => variables[name], pace);
}
