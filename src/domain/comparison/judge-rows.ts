import { isAboutChange } from './claim.ts';
import type { Measurements } from './measurements.ts';
import type { Level, Measured, Metric } from './metric.ts';
import { metricFor, metricNamed, metricsOf } from './metrics.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';
import { finite, unjudged } from './unjudged.ts';
import { type Evidence, weigh } from './weigh.ts';

/** Judges one rule on the rows of both models, or of a first model alone. */
export function judgeRows(rule: Rule, measurements: Measurements): RuleResult {
  const { rows, change } = measurements;
  const known = { ...unjudged(rule, ''), n: rows.labels.length };
  const metric = metricFor(rule.metric, rows.task);
  if (!metric) return { ...known, reason: noMetric(rule, measurements) };
  if (!isAboutChange(rule.operator)) return judgeLevel(rule, known, { metric, measurements });
  if (!change) return skip(known, measurements.candidate(metric));
  const measured = change(metric);
  if (measured.kind === 'undefined') return { ...known, reason: measured.why };
  const { baseline, candidate, ...rest } = measured.value;
  if (!Number.isFinite(baseline - candidate)) return { ...known, reason: notANumber };
  const interval = rest.interval(rule.alpha);
  const evidence = measurements.identical ? identical : { ...rest, interval };
  return weigh(rule, { ...known, baseline, candidate }, evidence);
}

interface Subject {
  readonly metric: Metric;
  readonly measurements: Measurements;
}

function judgeLevel(rule: Rule, known: RuleResult, { metric, measurements }: Subject): RuleResult {
  const measured = measurements.candidate(metric);
  if (measured.kind === 'undefined') return { ...known, reason: `Candidate: ${measured.why}` };
  const { value: candidate, ...rest } = measured.value;
  if (!Number.isFinite(candidate)) return { ...known, reason: notANumber };
  const before = measurements.baseline?.(metric);
  const baseline = before?.kind === 'defined' ? finite(before.value.value) : null;
  const evidence = { ...rest, interval: rest.interval(rule.alpha) };
  return weigh(rule, { ...known, baseline, candidate }, evidence);
}

/** Without a baseline there is no change, but a candidate without the metric is still an error. */
function skip(known: RuleResult, candidate: Measured<Level>): RuleResult {
  if (candidate.kind === 'undefined') return { ...known, reason: `Candidate: ${candidate.why}` };
  const value = finite(candidate.value.value);
  if (value === null) return { ...known, reason: notANumber };
  const reason = 'First model: there is nothing to compare.';
  return { ...known, candidate: value, verdict: 'skipped', reason };
}

const notANumber = 'The metric is not a finite number on these rows.';

/** The same answers are the same model as far as these rows can tell: no interval is needed. */
const identical: Evidence = {
  method: 'identical predictions',
  why: 'The predictions are identical on every row.',
  interval: { estimate: 0, lower: 0, upper: 0, standardError: 0 },
};

function noMetric({ metric }: Rule, { rows: { task } }: Measurements): string {
  const known = metricsOf(task).map(({ name }) => name);
  const why = metricNamed(metric)
    ? `The metric "${metric}" has no meaning for a ${task} task.`
    : `The metric "${metric}" cannot be computed from predictions.`;
  return `${why} Use one of: ${known.join(', ')}.`;
}
