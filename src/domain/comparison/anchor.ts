import { judgeRows, type Subject } from './judge-rows.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';

/** What the candidate is held against on some rows. */
export interface Opponents {
  readonly baseline: Subject;
  /** The pinned release; null where there is none. */
  readonly anchor: (() => Subject) | null;
}

/**
 * Judges a rule against the baseline; a rule about a loss against the anchor too, so that many small
 * losses, each within the margin, cannot add up.
 */
export function judgeBoth(rule: Rule, { baseline, anchor }: Opponents): RuleResult {
  const result = judgeRows(rule, baseline);
  if (!anchor || rule.operator !== 'no-worse') return result;
  return withAnchor(result, judgeRows(rule, anchor()));
}

/** The worse answer of both counts; the numbers stay those against the baseline. */
export function withAnchor(result: RuleResult, against: RuleResult): RuleResult {
  const { baseline, estimate, lower, upper, verdict, reason, leaning, rowsToDecide } = against;
  const anchor = { baseline, estimate, lower, upper, verdict, ...(reason && { reason }) };
  if (severity(result) >= severity(against)) return { ...result, anchor };
  const { leaning: _, rowsToDecide: __, borderline: ___, ...rest } = result;
  return {
    ...rest,
    anchor: { ...anchor, decides: true },
    verdict,
    reason: `Against the anchor: ${reason ?? verdict}`,
    ...(leaning && { leaning }),
    ...(rowsToDecide !== undefined && { rowsToDecide }),
    ...(against.borderline && { borderline: true }),
  };
}

function severity({ verdict, leaning }: RuleResult): number {
  const ranks = { skipped: 0, passed: 0, waived: 0, undecided: 1, failed: 3, errored: 4 } as const;
  return verdict === 'undecided' && leaning !== 'right' ? 2 : ranks[verdict];
}
