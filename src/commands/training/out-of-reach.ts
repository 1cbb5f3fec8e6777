import { UserError } from '../../errors.ts';

/** Whether an error says that a place elsewhere cannot be reached for a while: to ask again may help. */
export function isOutOfReach(error: unknown): boolean {
  return hasCode(error, ['train-unreachable']);
}

/**
 * Whether the job goes on all the same, and a later attempt may adopt it: also where a login has expired, a
 * permission was taken away, or something else answers in the place's stead, such as the page of a gateway.
 */
export function leavesItRunning(error: unknown): boolean {
  return hasCode(error, ['train-unreachable', 'train-login', 'train-forbidden', 'train-not-this']);
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof UserError && error.problems.some(({ code }) => codes.includes(code));
}
