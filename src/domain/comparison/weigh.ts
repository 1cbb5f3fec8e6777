import type { Interval } from '../statistics/interval.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { resolutionOf, rowsToDecide, upToTwoDigits } from '../statistics/power.ts';
import { type ResolvedBound, resolveBound } from './bound.ts';
import {
  type Claim,
  claimOf,
  comparesEstimates,
  decideByInterval,
  distanceFrom,
  holds,
  isAboutChange,
} from './claim.ts';
import type { Drawn } from './metric.ts';
import { whyFailed, whyUndecided } from './reason.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';
import { finite } from './unjudged.ts';

/** What the rows say about the quantity that a rule is about. */
export interface Evidence {
  readonly interval: Interval;
  readonly method: string;
  readonly nPositive?: number;
  readonly tooFew?: string | undefined;
  /** Why a slice or a group has too few rows to show anything, even where only values are compared. */
  readonly tooSmall?: string | undefined;
  readonly drawn?: Drawn;
  readonly notes?: readonly string[];
  /** Why the interval is what it is, where that needs saying. */
  readonly why?: string;
}

/** Holds the evidence against the rule; `known` has what is true whatever the answer. */
export function weigh(rule: Rule, known: RuleResult, evidence: Evidence): RuleResult {
  const resolved = resolveBound(rule.bound, known.baseline);
  if (resolved.kind === 'undefined') return { ...known, reason: resolved.why };
  const claim = claimOf(rule.operator, resolved.value.bound, known.baseline);
  const measured = measuredBy(known, resolved.value, evidence);
  if (evidence.tooSmall !== undefined) return tooFew(claim, measured, evidence.tooSmall);
  if (comparesEstimates(rule.operator)) return compareEstimates(claim, measured);
  if (evidence.tooFew !== undefined) return tooFew(claim, measured, evidence.tooFew);
  if (measured.lower === null || measured.upper === null) {
    return evidence.drawn
      ? tooFew(
          claim,
          measured,
          'Too many of the resampled values are undefined or equal, or they are too few for this alpha.',
        )
      : { ...measured, reason: 'The interval of the metric cannot be computed on these rows.' };
  }
  return decide(claim, measured, evidence);
}

function measuredBy(known: RuleResult, bound: ResolvedBound, evidence: Evidence): RuleResult {
  const { interval, method, nPositive, drawn, notes } = evidence;
  const measured = {
    ...known,
    ...bound,
    estimate: interval.estimate,
    method,
    ...(nPositive !== undefined && { nPositive }),
    ...(drawn && { drawn }),
    ...(notes && { notes }),
  };
  // An interval that cannot be trusted would still be read, and listed as a gain or a loss.
  if ((evidence.tooSmall ?? evidence.tooFew) !== undefined) return measured;
  return {
    ...measured,
    lower: finite(interval.lower),
    upper: finite(interval.upper),
    ...(isAboutChange(known.operator) && { resolution: smallestRegression(interval, known.alpha) }),
  };
}

/** The estimates decide; the interval is there for information. */
function compareEstimates(claim: Claim, measured: RuleResult): RuleResult {
  const estimate = measured.estimate ?? Number.NaN;
  if (holds(claim, estimate)) {
    const reason = 'The two values were compared; the interval was not judged.';
    return { ...measured, verdict: 'passed', reason };
  }
  const reason = whyFailed(measured.operator, claim, { lower: estimate, upper: estimate });
  return { ...measured, verdict: 'failed', reason };
}

function tooFew(claim: Claim, measured: RuleResult, reason: string): RuleResult {
  const leaning = leaningOf(claim, measured.estimate ?? Number.NaN);
  return { ...measured, verdict: 'undecided', leaning, reason };
}

function decide(claim: Claim, measured: RuleResult, evidence: Evidence): RuleResult {
  const { interval, why } = evidence;
  const verdict = decideByInterval(claim, interval);
  const judged = { ...measured, ...borderline(claim, evidence) };
  switch (verdict) {
    case 'passed': {
      const { reason: _, ...passed } = judged;
      return { ...passed, verdict, ...(why !== undefined && { reason: why }) };
    }
    case 'failed':
      return { ...judged, verdict, reason: whyFailed(measured.operator, claim, interval) };
    case 'undecided': {
      const leaning = leaningOf(claim, interval.estimate);
      const rows = rowsThatDecide(claim, measured, interval);
      const reason = whyUndecided({ ...interval, operator: measured.operator }, claim, {
        leaning,
        rows,
      });
      return { ...judged, verdict, leaning, rowsToDecide: rows, reason };
    }
  }
}

/** Other draws would move a bound by about this share of the standard error. */
const drawnError = 0.1;

/** Marks a bound of resampled values that lies so close to the threshold that other draws might cross it. */
function borderline(
  { threshold }: Claim,
  { interval, drawn }: Evidence,
): Pick<RuleResult, 'borderline'> {
  if (!drawn) return {};
  const near = [interval.lower, interval.upper].some((bound) => {
    return Math.abs(bound - threshold) <= drawnError * interval.standardError;
  });
  return near ? { borderline: true } : {};
}

function leaningOf(claim: Claim, estimate: number): 'right' | 'wrong' {
  return holds(claim, estimate) ? 'right' : 'wrong';
}

function rowsThatDecide(claim: Claim, { n, alpha }: RuleResult, interval: Interval): number | null {
  const standardError = interval.standardError || halfWidth(interval) / normalQuantile(1 - alpha);
  const rows = rowsToDecide({ n, standardError }, distanceFrom(claim, interval.estimate), alpha);
  // These rows did not decide, even where the interval is wider than its standard error tells.
  return rows === null ? null : upToTwoDigits(Math.max(rows, n + 1));
}

/** Where no row moved, the standard error is zero and the half-width of the interval stands in for it. */
function smallestRegression(interval: Interval, alpha: number): number | null {
  const regression =
    interval.standardError > 0 ? resolutionOf(interval.standardError, alpha) : halfWidth(interval);
  return regression > 0 ? finite(regression) : null;
}

function halfWidth({ lower, upper }: Interval): number {
  return (upper - lower) / 2;
}
