import type { Interval } from '../statistics/interval.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { resolutionOf, rowsToDecide, upToTwoDigits } from '../statistics/power.ts';
import { type ResolvedBound, resolveBound } from './bound.ts';
import {
  type Claim,
  claimOf,
  decideByInterval,
  distanceFrom,
  holds,
  isAboutChange,
} from './claim.ts';
import { whyFailed, whyUndecided } from './reason.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';
import { finite } from './unjudged.ts';

/** What the rows say about the quantity that a rule is about. */
export interface Evidence {
  readonly interval: Interval;
  readonly method: string;
  readonly nPositive?: number;
  readonly tooFew?: string;
  /** Why the interval is what it is, where that needs saying. */
  readonly why?: string;
}

/** Holds the evidence against the rule; `known` has what is true whatever the answer. */
export function weigh(rule: Rule, known: RuleResult, evidence: Evidence): RuleResult {
  const resolved = resolveBound(rule.bound, known.baseline);
  if (resolved.kind === 'undefined') return { ...known, reason: resolved.why };
  const claim = claimOf(rule.operator, resolved.value.bound, known.baseline);
  const measured = measuredBy(known, resolved.value, evidence);
  if (rule.operator === 'point') return comparePoints(claim, measured);
  if (evidence.tooFew !== undefined) {
    const leaning = leaningOf(claim, evidence.interval.estimate);
    return { ...measured, verdict: 'undecided', leaning, reason: evidence.tooFew };
  }
  if (measured.lower === null || measured.upper === null) {
    return { ...measured, reason: 'The interval of the metric cannot be computed on these rows.' };
  }
  return decide(claim, measured, evidence);
}

function measuredBy(known: RuleResult, bound: ResolvedBound, evidence: Evidence): RuleResult {
  const { interval, method, nPositive, tooFew } = evidence;
  const measured = {
    ...known,
    ...bound,
    estimate: interval.estimate,
    method,
    ...(nPositive !== undefined && { nPositive }),
  };
  // An interval that cannot be trusted would still be read, and listed as a gain or a loss.
  if (tooFew !== undefined) return measured;
  return {
    ...measured,
    lower: finite(interval.lower),
    upper: finite(interval.upper),
    ...(isAboutChange(known.operator) && { resolution: smallestRegression(interval, known.alpha) }),
  };
}

/** The estimates decide; the interval is there for information. */
function comparePoints(claim: Claim, measured: RuleResult): RuleResult {
  const estimate = measured.estimate ?? Number.NaN;
  if (holds(claim, estimate)) {
    const reason = 'The two values were compared; the interval was not judged.';
    return { ...measured, verdict: 'passed', reason };
  }
  const reason = whyFailed(measured.operator, claim, { lower: estimate, upper: estimate });
  return { ...measured, verdict: 'failed', reason };
}

function decide(claim: Claim, measured: RuleResult, evidence: Evidence): RuleResult {
  const { interval, why } = evidence;
  const verdict = decideByInterval(claim, interval);
  switch (verdict) {
    case 'passed': {
      const { reason: _, ...passed } = measured;
      return { ...passed, verdict, ...(why !== undefined && { reason: why }) };
    }
    case 'failed':
      return { ...measured, verdict, reason: whyFailed(measured.operator, claim, interval) };
    case 'undecided': {
      const leaning = leaningOf(claim, interval.estimate);
      const rows = rowsThatDecide(claim, measured, interval);
      const reason = whyUndecided({ ...interval, operator: measured.operator }, claim, {
        leaning,
        rows,
      });
      return { ...measured, verdict, leaning, rowsToDecide: rows, reason };
    }
  }
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
