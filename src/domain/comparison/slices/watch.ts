import { normalCdf } from '../../statistics/normal.ts';
import { judgeRows, type Subject } from '../judge-rows.ts';
import { askedOf, metricOf } from '../judged-metric.ts';
import type { Change } from '../metric.ts';
import type { RuleResult } from '../result.ts';
import type { Rule } from '../rule.ts';
import type { WatchedSlice } from './result.ts';

/** Looks at a slice for a rule about a loss: the change, and how likely such a loss would be. */
export function watch(rule: Rule, subject: Subject): WatchedSlice {
  const result = judgeRows(rule, subject);
  const { slice, metric, n, nPositive, baseline, candidate, alpha } = result;
  const seen = {
    slice,
    rule: rule.id,
    metric,
    n,
    ...(nPositive !== undefined && { nPositive }),
    baseline,
    candidate,
    alpha,
    alarm: false,
  };
  const unseen = { ...seen, estimate: null, lower: null, upper: null };
  if (subject.tooSmall !== undefined) return { ...unseen, why: `too small (n ${n})` };
  const { estimate, lower, upper } = result;
  if (estimate === null || lower === null || upper === null) {
    return { ...unseen, why: result.reason ?? 'The metric has no interval here.' };
  }
  const pValue = chanceOf(rule, subject, result);
  return { ...seen, estimate, lower, upper, ...(pValue !== undefined && { pValue }) };
}

/** The chance of a loss at least this large if the true loss were exactly the margin. */
function chanceOf(rule: Rule, subject: Subject, result: RuleResult): number | undefined {
  const { measurements } = subject;
  const metric = metricOf(rule, measurements.rows);
  const asked = askedOf(rule, subject);
  if (metric.kind === 'undefined' || asked.kind === 'undefined') return undefined;
  const change = measurements.change?.(metric.value, asked.value);
  if (change?.kind !== 'defined' || result.bound === null) return undefined;
  if (measurements.identical) return 1;
  const chance = lossChance(change.value, -result.bound, rule.alpha);
  return Number.isFinite(chance) ? chance : undefined;
}

function lossChance(change: Change, delta: number, alpha: number): number {
  if (change.pValue) return change.pValue(delta);
  const { estimate, standardError } = change.interval(alpha);
  if (standardError === 0) return estimate < delta ? 0 : 1;
  return normalCdf((estimate - delta) / standardError);
}
