import { isAboutChange } from './comparison/claim.ts';
import type { ComparisonResult } from './comparison/result.ts';
import type { Outcome } from './outcome.ts';

/** When a comment may first appear on a pull request. */
export const commentModes = ['always', 'on-change', 'on-failure', 'never'] as const;

/** Whether a reviewer should hear of an outcome unasked: it did not pass, or a model differs. */
export function isNews(outcome: Outcome): boolean {
  if (outcome.verdict !== 'passed' || outcome.result === null) return true;
  switch (outcome.command) {
    case 'compare':
      return modelsDiffer(outcome.result);
    case 'promote':
      return outcome.result.moved;
    default:
      return false;
  }
}

/** A first model differs from having none; two models differ where a row or a number does. */
function modelsDiffer({ baseline, flips, rules }: ComparisonResult): boolean {
  if (!baseline) return true;
  if (flips && flips.fixed + flips.broken > 0) return true;
  return rules.some(({ operator, estimate }) => isAboutChange(operator) && estimate !== 0);
}
