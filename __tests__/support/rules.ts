import { type Judgement, judgeRules } from '../../src/domain/comparison/judge.ts';
import type { Judging } from '../../src/domain/comparison/judging.ts';
import type { MetricNumbers } from '../../src/domain/comparison/metric-numbers.ts';
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

/** How rules are judged where nothing else is said: no slices, and the same draws for every rule. */
export const plainJudging: Judging = {
  slices: [],
  minRows: 100,
  sampler: () => ({ seed: '5c7e14cb9c291cea5de8bcd96721c289', candidateFirst: false }),
};

export function judgement(
  rules: readonly Rule[],
  comparable: Comparable,
  differs: Partial<Judging> = {},
): Judgement {
  return judgeRules(rules, comparable, { ...plainJudging, ...differs });
}

/** The answers of all rules. */
export function judgeAll(rules: readonly Rule[], comparable: Comparable): readonly RuleResult[] {
  return judgement(rules, comparable).rules;
}

/** The answer of a single rule. */
export function judgeOne(judged: Rule, comparable: Comparable): RuleResult {
  const [result, ...others] = judgeAll([judged], comparable);
  if (!result || others.length > 0) throw new Error('One rule has one result.');
  return result;
}

/** Metrics of which nothing is known but their values. */
export function plainNumbers(values: Readonly<Record<string, number>>): MetricNumbers {
  return Object.fromEntries(
    Object.entries(values).map(([metric, value]) => [metric, { kind: 'plain', value }]),
  );
}
