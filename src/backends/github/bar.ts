import type { Refused } from '../../ports/pull-request.ts';
import type { PullRequestState } from './comment-calls.ts';
import { closed, locked } from './failure.ts';
import { refusal } from './refusal.ts';

/** A closed or locked pull request gets no comment. */
export function barTo(pull: PullRequestState): Refused | undefined {
  if (!pull.open) return refusal('comment', closed);
  return pull.locked ? refusal('comment', locked) : undefined;
}
