import { resolutionOf, rowsNeeded } from '../statistics/power.ts';
import type { RuleResult } from './result.ts';
import { allRows } from './slice.ts';

/** What is odd about a margin on this test set, whatever the answer is. */
export type Lint =
  | { readonly kind: 'zero'; readonly rule: RuleResult }
  | { readonly kind: 'rows'; readonly rule: RuleResult; readonly needed: number };

/**
 * Margins that this test set cannot hold: a margin of 0 asks for proof of a gain, and a small one needs
 * more rows than there are to tell a loss of its size from no loss, with power 0.8.
 */
export function lintMargins(results: readonly RuleResult[]): readonly Lint[] {
  return results.flatMap((rule): readonly Lint[] => {
    const { operator, slice, bound, n } = rule;
    if (slice !== allRows || operator !== 'no-worse' || bound === null) return [];
    if (bound === 0) return [{ kind: 'zero', rule }];
    const needed = neededFor(rule, bound);
    return needed !== null && needed > n ? [{ kind: 'rows', rule, needed }] : [];
  });
}

function neededFor(rule: RuleResult, margin: number): number | null {
  const { resolution, alpha, n, estimate } = rule;
  if (typeof resolution !== 'number' || estimate === null || n < 2) return null;
  const standardError = resolution / resolutionOf(1, alpha);
  // Of right and wrong answers the share of rows that moved counts, also where most moved one way.
  const isShare = rule.method.startsWith('Tango') && rule.nPositive === undefined;
  const variance = isShare ? (n - 1) * standardError ** 2 + estimate ** 2 : n * standardError ** 2;
  return rowsNeeded({ variance, margin, alpha });
}
