import { keysOf } from './metric-values.ts';
import type { Comparable } from './predictions.ts';
import type { Bound, Rule } from './rule.ts';

/** What must hold where the policy has no rules: the main metrics are not worse. */
export function defaultRules(comparable: Comparable, alpha: number): readonly Rule[] {
  const operator = comparable.kind === 'numbers' ? 'point' : 'no-worse';
  return mainMetrics(comparable).map((metric) => {
    return { id: `${metric}:${operator}`, metric, operator, bound: margins[metric], alpha };
  });
}

type MainMetric = 'accuracy' | 'roc-auc' | 'rmse';

const margins: Readonly<Record<MainMetric, Bound>> = {
  accuracy: { kind: 'absolute', value: 0.01 },
  'roc-auc': { kind: 'absolute', value: 0.01 },
  rmse: { kind: 'relative', share: 0.02, text: '2%' },
};

/** A metric that one side has is asked of both, so that it cannot vanish. */
function mainMetrics(comparable: Comparable): readonly MainMetric[] {
  if (comparable.kind === 'numbers') {
    const { baseline, candidate } = comparable;
    const all: readonly MainMetric[] = ['accuracy', 'roc-auc', 'rmse'];
    return all.filter((metric) => keysOf(metric, { ...baseline, ...candidate }).length > 0);
  }
  const { task, candidate } = comparable.rows;
  if (task === 'regression') return ['rmse'];
  const before = comparable.kind === 'paired' ? comparable.rows.baseline.scores : null;
  const scored = task === 'binary' && (candidate.scores ?? before) !== null;
  return scored ? ['accuracy', 'roc-auc'] : ['accuracy'];
}
