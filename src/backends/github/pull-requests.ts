import type { Environment } from '../../ports/backend.ts';
import type { PullRequestHost } from '../../ports/pull-request.ts';
import { upsertCheck } from './check-runs.ts';
import { githubClient, type Pace, usualPace } from './client.ts';
import { upsertComment } from './comments.ts';
import { markStale } from './stale-mark.ts';

/** The pull requests of this run's repository. */
export function githubPullRequests(
  token: string,
  environment: Environment,
  pace: Pace = usualPace,
): PullRequestHost {
  const client = githubClient(token, environment, pace);
  return {
    upsertComment: (pullRequest, comment) => upsertComment({ client, pullRequest, comment }),
    markStale: (pullRequest, mark) => markStale({ client, pullRequest, mark }),
    upsertCheck: (check) => upsertCheck(client, check),
  };
}
