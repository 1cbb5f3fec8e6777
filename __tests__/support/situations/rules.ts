import type { RuleResult } from '../../../src/domain/comparison/result.ts';
import { rule } from '../outcomes.ts';

export const better = rule({
  metric: 'accuracy',
  baseline: 0.8313,
  candidate: 0.8392,
  estimate: 0.0079,
  lower: 0.0012,
  upper: 0.0146,
  resolution: 0.0084,
  method: 'Tango, quarter-row correction',
});

export const unmoved = rule({ candidate: 0.855, estimate: 0, lower: 0, upper: 0 });

export const worse = rule({
  metric: 'roc-auc',
  candidate: 0.828,
  estimate: -0.027,
  lower: -0.0378,
  upper: -0.0161,
  verdict: 'failed',
  reason: 'The candidate is worse by 0.0161 to 0.0378; the rule accepts a loss of at most 0.01.',
});

/** Two percent of the baseline, and lower is better. */
export const dearer = rule({
  metric: 'log-loss',
  higherIsBetter: false,
  bound: 0.00748,
  resolvedFrom: '2% of 0.374',
  baseline: 0.374,
  candidate: 0.389,
  estimate: -0.015,
  lower: -0.0211,
  upper: -0.0091,
  verdict: 'failed',
  method: 'paired t, widened for skew',
});

/** In thousands, where decimals would be noise. */
export const slower = rule({
  metric: 'mean-price-error',
  higherIsBetter: false,
  bound: 500,
  baseline: 71_204.4,
  candidate: 73_950.1,
  estimate: -2745.7,
  lower: -3310.2,
  upper: -2181.2,
  verdict: 'failed',
  method: 'paired t, widened for skew',
});

/** Fails only against the pinned release. */
export const worseThanAnchor = rule({
  metric: 'accuracy',
  bound: 0.02,
  baseline: 0.842,
  candidate: 0.835,
  estimate: -0.007,
  lower: -0.0131,
  upper: -0.0009,
  verdict: 'failed',
  reason: 'Against the anchor: The candidate is worse by 0.0213 to 0.0449.',
  anchor: {
    baseline: 0.868,
    estimate: -0.033,
    lower: -0.0449,
    upper: -0.0213,
    verdict: 'failed',
    decides: true,
  },
});

export const tooFewRows = rule({
  metric: 'recall',
  slice: 'sugar=sweet',
  guarded: true,
  baseline: null,
  candidate: null,
  estimate: null,
  lower: null,
  upper: null,
  n: 23,
  nPositive: 7,
  verdict: 'undecided',
  method: '',
  reason: 'Only 7 rows have the label "good"; at least 10 are needed.',
});

export const borderline = rule({
  metric: 'f1',
  baseline: 0.542,
  candidate: 0.536,
  estimate: -0.006,
  lower: -0.0101,
  upper: -0.0019,
  verdict: 'undecided',
  leaning: 'right',
  borderline: true,
  rowsToDecide: 2000,
  drawn: { draws: 10_000, seed: '9d0c51e2a7b34f68' },
  method: 'percentile bootstrap',
});

export const unfair = rule({
  id: 'fairness:demographic-parity-difference',
  metric: 'demographic-parity-difference',
  group: 'sex',
  operator: 'at-most',
  higherIsBetter: false,
  bound: 0.1,
  baseline: 0.082,
  candidate: 0.142,
  estimate: 0.142,
  lower: 0.118,
  upper: 0.167,
  verdict: 'failed',
  method: 'Newcombe over all pairs',
});

/** `count` rules of which the first fail, the farthest beyond its margin last. */
export function rulesOf(count: number, failed: number): readonly RuleResult[] {
  return Array.from({ length: count }, (_, index) => {
    const metric = `own-metric-${index + 1}`;
    if (index >= failed) return rule({ metric });
    const loss = 0.02 + index / 1000;
    return rule({
      metric,
      candidate: 0.855 - loss,
      estimate: -loss,
      lower: -loss - 0.006,
      upper: -loss + 0.006,
      verdict: 'failed',
    });
  });
}
