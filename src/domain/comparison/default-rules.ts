import type { MetricNumber, MetricNumbers } from './metric-numbers.ts';
import { keysOf } from './metric-values.ts';
import type { Comparable } from './predictions.ts';
import type { Bound, Operator, Rule } from './rule.ts';

/** What must hold where the policy has no rules: the main metrics are not worse. */
export function defaultRules(comparable: Comparable, alpha: number): readonly Rule[] {
  return mainMetrics(comparable).map((metric) => {
    const operator = operatorFor(metric, comparable);
    return { id: `${metric}:${operator}`, metric, operator, bound: margins[metric], alpha };
  });
}

/** What a main metric may lose where the policy has no rules. */
export const margins = {
  accuracy: { kind: 'absolute', value: 0.01 },
  'roc-auc': { kind: 'absolute', value: 0.01 },
  rmse: { kind: 'relative', share: 0.02, text: '2%' },
  ndcg: { kind: 'absolute', value: 0.01 },
  'exact-match': { kind: 'absolute', value: 0.02 },
} as const satisfies Readonly<Record<string, Bound>>;

type MainMetric = keyof typeof margins;

const all: readonly MainMetric[] = ['accuracy', 'roc-auc', 'rmse', 'ndcg', 'exact-match'];

/** A metric that one side has is asked of both, so that it cannot vanish. */
function mainMetrics(comparable: Comparable): readonly MainMetric[] {
  if (comparable.kind === 'numbers') {
    const { baseline, candidate } = comparable;
    return all.filter((metric) => keysOf(metric, { ...baseline, ...candidate }).length > 0);
  }
  const { task, candidate } = comparable.rows;
  switch (task) {
    case 'regression':
      return ['rmse'];
    case 'ranking':
      return ['ndcg'];
    case 'generation':
      return ['exact-match'];
    case 'multiclass':
      return ['accuracy'];
    case 'binary': {
      const before = comparable.kind === 'paired' ? comparable.rows.baseline.scores : null;
      return (candidate.scores ?? before) === null ? ['accuracy'] : ['accuracy', 'roc-auc'];
    }
  }
}

/** A plain number has no interval, so nothing can be shown of it: the values are compared. */
function operatorFor(metric: MainMetric, comparable: Comparable): Operator {
  if (comparable.kind !== 'numbers') return 'no-worse';
  const { baseline, candidate } = comparable;
  const isPlain = [candidate, baseline ?? {}].some((numbers) => {
    return numbersNamed(metric, numbers).some(({ kind }) => kind === 'plain');
  });
  return isPlain ? 'point' : 'no-worse';
}

function numbersNamed(metric: string, numbers: MetricNumbers): readonly MetricNumber[] {
  return keysOf(metric, numbers).flatMap((key) => numbers[key] ?? []);
}
