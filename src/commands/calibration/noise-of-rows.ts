import { noiseOf } from '../../domain/comparison/calibration/noise.ts';
import type { MetricNoise } from '../../domain/comparison/calibration/result.ts';
import { defaultRules } from '../../domain/comparison/default-rules.ts';
import { judgeRules } from '../../domain/comparison/judge.ts';
import type { Comparable, LabelledRows } from '../../domain/comparison/predictions.ts';
import type { RuleResult } from '../../domain/comparison/result.ts';
import type { Rule } from '../../domain/comparison/rule.ts';
import { samplerOf } from '../../domain/comparison/sampling.ts';
import { type Problem, refuse } from '../../errors.ts';
import type { ComparisonPlan } from '../../inputs/comparison-plan.ts';
import { sha256 } from '../../inputs/digest.ts';
import { digestsOf } from '../comparison/digests.ts';

/** The repeats as rows: the first, and each of the others beside it. */
export interface RepeatedRows {
  readonly first: LabelledRows;
  readonly others: readonly LabelledRows[];
}

/** The noise of every metric that a rule is about, by comparing the first repeat with each other one. */
export function noiseOfRows(
  plan: ComparisonPlan,
  { first, others }: RepeatedRows,
): readonly MetricNoise[] {
  const pairs = others.map((other): Comparable => {
    const { candidate: baseline } = first;
    // Equal predictions are compared all the same: the interval tells what could have been seen.
    return { kind: 'paired', rows: { ...other, baseline, identical: false } };
  });
  const rules = measuredRules(plan, pairs);
  const results = pairs.map((pair) => judgeRules(rules, pair, judgingOf(plan, pair)).rules);
  refuse(problemsIn(results.flat()));
  return rules.map((rule, at) => {
    const ofRule = results.flatMap((judged) => judged[at] ?? []);
    return noiseOf({
      rule,
      operator: 'no-worse',
      values: valuesOf(ofRule),
      resolutions: ofRule.flatMap(({ resolution }) => resolution ?? []),
    });
  });
}

/** Each metric once, compared as it is, so that no answer of a rule is in the way. */
function measuredRules(plan: ComparisonPlan, [pair]: readonly Comparable[]): readonly Rule[] {
  const rules = plan.rules ?? (pair ? defaultRules(pair, plan.alpha) : []);
  const seen = new Set<string>();
  return rules.flatMap(({ slices: _, onUndecided: __, ...rule }): Rule[] => {
    const name = JSON.stringify([rule.metric, rule.class ?? null]);
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ ...rule, operator: 'point', bound: { kind: 'absolute', value: 0 } }];
  });
}

function judgingOf({ minRows, emptyQueries }: ComparisonPlan, pair: Comparable) {
  const digests = digestsOf(pair);
  if (!digests) throw new Error('Rows without a digest');
  const sampler = samplerOf(digests, sha256);
  return { slices: [], minRows, sampler, ...(emptyQueries && { emptyQueries }) };
}

function valuesOf(results: readonly RuleResult[]): readonly number[] {
  const [first] = results;
  const others = results.map(({ candidate }) => candidate ?? Number.NaN);
  return [first?.baseline ?? Number.NaN, ...others];
}

/** A metric without a value on one repeat has no noise that could be told. */
function problemsIn(results: readonly RuleResult[]): readonly Problem[] {
  const errored = new Map(
    results.filter(({ verdict }) => verdict === 'errored').map((result) => [result.metric, result]),
  );
  return [...errored.values()].map(({ metric, reason = '' }) => ({
    code: 'calibrate-metric',
    what: `The noise of "${metric}" cannot be measured.`,
    why: reason,
    next: 'Correct the rule or the predictions; leave the rule out to calibrate the others.',
  }));
}
