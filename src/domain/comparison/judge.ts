import { judgeNumbers } from './judge-numbers.ts';
import { judgeRows } from './judge-rows.ts';
import { measurementsOf } from './measurements.ts';
import type { Comparable } from './predictions.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';

/** Every rule gets an answer of its own, in the order of the rules; none is left out. */
export function judgeRules(rules: readonly Rule[], comparable: Comparable): readonly RuleResult[] {
  if (comparable.kind === 'numbers') return rules.map((rule) => judgeNumbers(rule, comparable));
  const measurements = measurementsOf(comparable);
  return rules.map((rule) => judgeRows(rule, measurements));
}
