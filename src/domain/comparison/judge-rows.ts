import { isAboutChange } from './claim.ts';
import { askedOf, metricOf } from './judged-metric.ts';
import type { Measurements } from './measurements.ts';
import type { Asked, Change, Level, Measured, Metric } from './metric.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';
import type { Sampler } from './sampling.ts';
import { allRows } from './slice.ts';
import { finite, unjudged } from './unjudged.ts';
import { type Evidence, weigh } from './weigh.ts';

/** The rows that a rule is judged on. */
export interface Subject {
  /** The label of the slice; `*` for all rows. */
  readonly slice: string;
  readonly measurements: Measurements;
  /** Why the rows are too few to prove anything, whatever the metric. */
  readonly tooSmall?: string;
  /** Which class has too few rows, for metrics that then do not exist. */
  readonly sparse?: string;
  readonly sampler: Sampler;
  readonly emptyQueries?: 'zero' | 'skip';
}

/** Judges one rule on the rows of both models, or of a first model alone. */
export function judgeRows(rule: Rule, subject: Subject): RuleResult {
  const { slice, measurements } = subject;
  const n = measurements.rows.ids.length;
  const known = { ...unjudged(rule, ''), slice, guarded: slice !== allRows, n };
  const metric = metricOf(rule, measurements.rows);
  if (metric.kind === 'undefined') return { ...known, reason: metric.why };
  const asked = askedOf(rule, subject);
  if (asked.kind === 'undefined') return { ...known, reason: asked.why };
  const question = { ...subject, metric: metric.value, asked: asked.value };
  return named(rule, judgeMetric(rule, known, question));
}

/** A value by another convention than ours must not be read as one by ours. */
function named({ metric, zeroDivision }: Rule, result: RuleResult): RuleResult {
  if (zeroDivision === undefined) return result;
  const counts = zeroDivision === 0 ? 'counts as 0' : 'leaves its class out';
  return { ...result, notes: [...(result.notes ?? []), `In ${metric} 0/0 ${counts}.`] };
}

interface Question extends Subject {
  readonly metric: Metric;
  readonly asked: Asked;
}

function judgeMetric(rule: Rule, known: RuleResult, question: Question): RuleResult {
  const { metric, asked, measurements } = question;
  const { change } = measurements;
  if (metric.pair) return judgePair(rule, known, question);
  if (!isAboutChange(rule.operator)) return judgeLevel(rule, known, question);
  if (!change) return skip(known, measurements.candidate(metric, asked));
  const measured = change(metric, asked);
  if (measured.kind === 'undefined') return undefinedOn(known, question, measured.why);
  const { baseline, candidate, nPositive } = measured.value;
  if (!Number.isFinite(baseline - candidate)) return { ...known, reason: notANumber };
  const counted = nPositive === undefined ? identical : { ...identical, nPositive };
  // Equal answers on all rows are equal on few of them, and need no draws.
  const evidence = measurements.identical ? counted : evidenceOf(measured.value, rule, question);
  return weigh(rule, { ...known, baseline, candidate }, evidence);
}

/** A metric of both models at once is a level, and needs a baseline all the same. */
function judgePair(rule: Rule, known: RuleResult, question: Question): RuleResult {
  const { metric, asked, measurements } = question;
  const { pair } = measurements;
  if (!pair) return { ...known, verdict: 'skipped', reason: firstModel };
  const measured = pair(metric, asked);
  if (measured.kind === 'undefined') return undefinedOn(known, question, measured.why);
  if (isAboutChange(rule.operator)) return { ...known, reason: noChange(metric) };
  const { value: candidate } = measured.value;
  if (!Number.isFinite(candidate)) return { ...known, reason: notANumber };
  const evidence = evidenceOf(measured.value, rule, question);
  return weigh(rule, { ...known, candidate }, evidence);
}

function judgeLevel(rule: Rule, known: RuleResult, question: Question): RuleResult {
  const { metric, asked, measurements } = question;
  const measured = measurements.candidate(metric, asked);
  if (measured.kind === 'undefined') {
    return undefinedOn(known, question, `Candidate: ${measured.why}`);
  }
  const { value: candidate } = measured.value;
  if (!Number.isFinite(candidate)) return { ...known, reason: notANumber };
  const before = measurements.baseline?.(metric, asked);
  const baseline = before?.kind === 'defined' ? finite(before.value.value) : null;
  const evidence = evidenceOf(measured.value, rule, question);
  return weigh(rule, { ...known, baseline, candidate }, evidence);
}

/** Of rows that are too few anyway nobody asks for an interval, which may take thousands of draws. */
function evidenceOf(measured: Level | Change, { alpha }: Rule, { tooSmall }: Question): Evidence {
  const { method, nPositive, notes, estimate } = measured;
  if (tooSmall !== undefined && estimate !== undefined) {
    const facts = { ...(nPositive !== undefined && { nPositive }), ...(notes && { notes }) };
    return { method, ...facts, interval: { ...unknown, estimate }, tooSmall };
  }
  const isUndrawn = estimate !== undefined && measured.tooFew !== undefined;
  const interval = isUndrawn ? { ...unknown, estimate } : measured.interval(alpha);
  return { ...measured, interval, ...(tooSmall !== undefined && { tooSmall }) };
}

const unknown = { lower: Number.NaN, upper: Number.NaN, standardError: Number.NaN };

/** Of too few rows nobody expects that every metric exists; of enough rows it is an error. */
function undefinedOn(known: RuleResult, { tooSmall, sparse }: Question, why: string): RuleResult {
  const few = tooSmall ?? sparse;
  if (few === undefined) return { ...known, reason: why };
  return { ...known, verdict: 'undecided', reason: few };
}

/** Without a baseline there is no change, but a candidate without the metric is still an error. */
function skip(known: RuleResult, candidate: Measured<Level>): RuleResult {
  if (candidate.kind === 'undefined') return { ...known, reason: `Candidate: ${candidate.why}` };
  const value = finite(candidate.value.value);
  if (value === null) return { ...known, reason: notANumber };
  return { ...known, candidate: value, verdict: 'skipped', reason: firstModel };
}

const firstModel = 'First model: there is nothing to compare.';

function noChange({ name }: Metric): string {
  return `"${name}" is of both models at once, so it has no change. Use at-least or at-most.`;
}

const notANumber = 'The metric is not a finite number on these rows.';

/** The same answers are the same model as far as these rows can tell: no interval is needed. */
const identical: Evidence = {
  method: 'identical predictions',
  why: 'The predictions are identical on every row.',
  interval: { estimate: 0, lower: 0, upper: 0, standardError: 0 },
};
