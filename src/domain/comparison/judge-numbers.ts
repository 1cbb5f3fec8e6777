import { grouped } from '../grouped.ts';
import type { Interval } from '../statistics/interval.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { rowsToDecide } from '../statistics/power.ts';
import { resolveBound } from './bound.ts';
import { claimOf, comparesEstimates, distanceFrom, holds, isAboutChange } from './claim.ts';
import { defined, type Measured, undefinedBecause } from './metric.ts';
import type { MetricNumber } from './metric-numbers.ts';
import { keysOf, numberNamed, valuesOf } from './metric-values.ts';
import { metricNamed } from './metrics.ts';
import { changeOf, levelOf, type NumberEvidence } from './number-evidence.ts';
import type { Comparable } from './predictions.ts';
import { whyFailed } from './reason.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';
import { unjudged } from './unjudged.ts';
import { weigh } from './weigh.ts';
import { inWords } from './words.ts';

type Numbers = Extract<Comparable, { kind: 'numbers' }>;

/** Judges a rule by numbers: with an interval where something is known of their noise, else as they are. */
export function judgeNumbers(rule: Rule, numbers: Numbers): RuleResult {
  const known = knownOf(rule, numbers);
  if (known.kind === 'undefined') return unjudged(rule, known.why);
  const { baseline, candidate } = known.value;
  const unknown = { ...unjudged(rule, ''), ...meansOf(known.value) };
  if (!isAboutChange(rule.operator)) {
    return judgeEvidence(rule, unknown, {
      ...levelOf(candidate, rule.alpha),
      baseline: unknown.baseline,
    });
  }
  if (baseline === null) {
    return { ...unknown, verdict: 'skipped', reason: 'First model: there is nothing to compare.' };
  }
  const change = changeOf(baseline, candidate, rule.alpha);
  if (change.kind === 'undefined') return { ...unknown, reason: change.why };
  const direction = directionOf(rule);
  if (direction.kind === 'undefined') return { ...unknown, reason: direction.why };
  return judgeEvidence(rule, unknown, direction.value ? change.value : reversed(change.value));
}

/** Of a metric where less is better a smaller value is a positive change. */
function reversed(evidence: NumberEvidence): NumberEvidence {
  const { interval } = evidence;
  if (!interval) return evidence;
  const { estimate, lower, upper, standardError } = interval;
  return {
    ...evidence,
    interval: { estimate: 0 - estimate, lower: 0 - upper, upper: 0 - lower, standardError },
  };
}

function judgeEvidence(rule: Rule, unknown: RuleResult, evidence: NumberEvidence): RuleResult {
  const { baseline, candidate, interval, method, n, notes, tooFew } = evidence;
  const known = { ...unknown, baseline, candidate, n };
  if (!interval) return compared(rule, known);
  if (evidence.ofRatio && !isShare(rule)) return { ...known, reason: needsShare(rule) };
  const judged = weigh(rule, known, {
    interval,
    method,
    ...(notes && { notes }),
    ...(tooFew !== undefined && { tooFew }),
  });
  const undecided = judged.verdict === 'undecided' && tooFew === undefined;
  return undecided ? inItsUnit(rule, judged, { interval, evidence }) : judged;
}

/** Numbers without an interval are compared as they are, and the result says so. */
function compared(rule: Rule, known: RuleResult): RuleResult {
  const isChange = isAboutChange(rule.operator);
  if (isChange && !comparesEstimates(rule.operator)) {
    return { ...known, reason: needsInterval(rule) };
  }
  const candidate = known.candidate ?? Number.NaN;
  const difference = candidate - (known.baseline ?? Number.NaN);
  const estimate = isChange ? oriented(rule, difference) : candidate;
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

function oriented(rule: Rule, difference: number): number {
  const direction = directionOf(rule);
  if (direction.kind === 'undefined') return Number.NaN;
  return direction.value ? difference : 0 - difference;
}

function directionOf(rule: Rule): Measured<boolean> {
  const built = metricNamed(rule.metric);
  const higherIsBetter = built ? built.higherIsBetter : rule.higherIsBetter;
  if (higherIsBetter === undefined) {
    return undefinedBecause(
      `Whether more of "${rule.metric}" is better is not known. Write higher-is-better: true or false in the rule.`,
    );
  }
  if (higherIsBetter !== null) return defined(higherIsBetter);
  return undefinedBecause(
    `Neither more nor less of "${rule.metric}" is better. Use at-least or at-most.`,
  );
}

interface Known {
  readonly baseline: MetricNumber | null;
  readonly candidate: MetricNumber;
}

/** What both sides know of the metric; of a class it stands under the name of the class. */
function knownOf(rule: Rule, { baseline, candidate }: Numbers): Measured<Known> {
  const name = rule.class === undefined ? rule.metric : `${rule.class}.${rule.metric}`;
  const after = numberNamed(name, candidate);
  if (after.kind === 'undefined') return undefinedBecause(`Candidate: ${after.why}`);
  if (baseline === null) return defined({ baseline: null, candidate: after.value });
  const before = numberNamed(name, baseline);
  if (before.kind === 'defined') {
    return defined({ baseline: before.value, candidate: after.value });
  }
  const needless = !isAboutChange(rule.operator) && keysOf(name, baseline).length === 0;
  if (needless) return defined({ baseline: null, candidate: after.value });
  return undefinedBecause(`Baseline: ${before.why}`);
}

function meansOf({ baseline, candidate }: Known): Pick<RuleResult, 'baseline' | 'candidate'> {
  const mean = (number: MetricNumber) => {
    const values = valuesOf(number);
    return values.reduce((sum, value) => sum + value / values.length, 0);
  };
  return { baseline: baseline && mean(baseline), candidate: mean(candidate) };
}

/** A ratio has no unit: 5 ms more are another share of every baseline. */
function isShare({ bound, operator }: Rule): boolean {
  return bound.kind === 'relative' || bound.value === 0 || comparesEstimates(operator);
}

function needsShare({ metric, operator }: Rule): string {
  return `Interleaved runs are compared by their ratio, so the margin is a share. Write {metric: ${metric}, ${operator}: "5%"}.`;
}

/** What decides are more seeds or runs, or rows that nobody has seen; never a number of rows. */
function inItsUnit(
  rule: Rule,
  judged: RuleResult,
  { interval, evidence }: { readonly interval: Interval; readonly evidence: NumberEvidence },
): RuleResult {
  const { rowsToDecide: _, ...others } = judged;
  const claim = claimOf(rule.operator, judged.bound ?? Number.NaN, judged.baseline);
  const leans = judged.leaning === 'right' ? 'keeps' : 'breaks';
  const what = isAboutChange(rule.operator) ? 'change' : 'value';
  const range = `${inWords(interval.lower)} and ${inWords(interval.upper)}`;
  const bound = `the bound of ${inWords(claim.threshold)}`;
  const more = unitsToDecide(rule, { interval, evidence }, distanceFrom(claim, interval.estimate));
  const reason = `The ${what} lies between ${range}, on both sides of ${bound}. The estimate itself ${leans} the rule; ${more}.`;
  return { ...others, reason };
}

function unitsToDecide(
  { alpha }: Rule,
  { interval, evidence }: { readonly interval: Interval; readonly evidence: NumberEvidence },
  distance: number,
): string {
  const { n, unit } = evidence;
  if (unit === null) return 'the predictions of both models would tell more';
  const halfWidth = (interval.upper - interval.lower) / 2;
  const standardError = interval.standardError || halfWidth / normalQuantile(1 - alpha);
  const needed = rowsToDecide({ n, standardError }, distance, alpha);
  if (needed === null) return `but it lies on the bound, so no number of ${unit} decides this`;
  return `about ${grouped(Math.max(needed, n + 1))} ${unit} would decide`;
}

function needsInterval({ metric, operator, bound }: Rule): string {
  const sign = operator === 'better' ? -1 : 1;
  const line =
    bound.kind === 'absolute'
      ? inWords(sign * bound.value)
      : `"${inWords(sign * bound.share * 100)}%"`;
  return `Plain numbers have no interval, so "${operator}" cannot be shown. Give both models' predictions, or write {metric: ${metric}, point: ${line}} to compare the numbers.`;
}
