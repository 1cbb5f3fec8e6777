import { judgeRules } from '../../src/domain/comparison/judge.ts';
import type { Comparable } from '../../src/domain/comparison/predictions.ts';
import type { RuleResult } from '../../src/domain/comparison/result.ts';
import type { Bound, Operator, Rule } from '../../src/domain/comparison/rule.ts';

/** `rule('accuracy', 'no-worse', 0.01)`; a text such as `2%` is a share of the baseline. */
export function rule(metric: string, operator: Operator, bound: number | string): Rule {
  return { id: `${metric}:${operator}`, metric, operator, bound: boundOf(bound), alpha: 0.05 };
}

function boundOf(bound: number | string): Bound {
  if (typeof bound === 'number') return { kind: 'absolute', value: bound };
  return { kind: 'relative', share: Number.parseFloat(bound) / 100, text: bound };
}

/** The answer of a single rule. */
export function judgeOne(judged: Rule, comparable: Comparable): RuleResult {
  const [result, ...others] = judgeRules([judged], comparable);
  if (!result || others.length > 0) throw new Error('One rule has one result.');
  return result;
}
