import { resolveBound } from './bound.ts';
import { claimOf, holds, isAboutChange } from './claim.ts';
import { defined, type Measured, undefinedBecause } from './metric.ts';
import { keysOf, type MetricValues, numberNamed } from './metric-values.ts';
import { metricNamed } from './metrics.ts';
import type { Comparable } from './predictions.ts';
import { whyFailed } from './reason.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';
import { unjudged } from './unjudged.ts';
import { inWords } from './words.ts';

type Numbers = Extract<Comparable, { kind: 'numbers' }>;

/** Plain numbers have no interval: they are compared as they are, and the result says so. */
export function judgeNumbers(rule: Rule, { baseline, candidate }: Numbers): RuleResult {
  const values = valuesOf(rule, baseline, candidate);
  if (values.kind === 'undefined') return unjudged(rule, values.why);
  const known = { ...unjudged(rule, ''), ...values.value };
  if (!isAboutChange(rule.operator)) return compared(rule, known, values.value.candidate);
  if (baseline === null) {
    return { ...known, verdict: 'skipped', reason: 'First model: there is nothing to compare.' };
  }
  if (rule.operator !== 'point') return { ...known, reason: needsInterval(rule) };
  const higherIsBetter = metricNamed(rule.metric)?.higherIsBetter ?? rule.higherIsBetter;
  if (higherIsBetter === undefined) return { ...known, reason: noDirection(rule) };
  const difference = values.value.candidate - (values.value.baseline ?? Number.NaN);
  return compared(rule, known, higherIsBetter ? difference : -difference);
}

function compared(rule: Rule, known: RuleResult, estimate: number): RuleResult {
  if (!Number.isFinite(estimate)) return { ...known, reason: 'The change is too large a number.' };
  const resolved = resolveBound(rule.bound, known.baseline);
  if (resolved.kind === 'undefined') return { ...known, reason: resolved.why };
  const claim = claimOf(rule.operator, resolved.value.bound, known.baseline);
  const passed = holds(claim, estimate);
  const range = { lower: estimate, upper: estimate };
  const outcome = passed ? '' : `${whyFailed(rule.operator, claim, range)} `;
  return {
    ...known,
    ...resolved.value,
    estimate,
    verdict: passed ? 'passed' : 'failed',
    reason: `${outcome}Plain numbers were compared: no interval.`,
  };
}

interface Values {
  readonly baseline: number | null;
  readonly candidate: number;
}

function valuesOf(
  rule: Rule,
  baseline: MetricValues | null,
  candidate: MetricValues,
): Measured<Values> {
  const after = numberNamed(rule.metric, candidate);
  if (after.kind === 'undefined') return undefinedBecause(`Candidate: ${after.why}`);
  if (baseline === null) return defined({ baseline: null, candidate: after.value });
  const before = numberNamed(rule.metric, baseline);
  if (before.kind === 'defined') {
    return defined({ baseline: before.value, candidate: after.value });
  }
  const needless = !isAboutChange(rule.operator) && keysOf(rule.metric, baseline).length === 0;
  if (needless) return defined({ baseline: null, candidate: after.value });
  return undefinedBecause(`Baseline: ${before.why}`);
}

function needsInterval({ metric, operator, bound }: Rule): string {
  const sign = operator === 'better' ? -1 : 1;
  const line =
    bound.kind === 'absolute'
      ? inWords(sign * bound.value)
      : `"${inWords(sign * bound.share * 100)}%"`;
  return `Plain numbers have no interval, so "${operator}" cannot be shown. Give both models' predictions, or write {metric: ${metric}, point: ${line}} to compare the numbers.`;
}

function noDirection({ metric }: Rule): string {
  return `Whether more of "${metric}" is better is not known. Write higher-is-better: true or false in the rule.`;
}
