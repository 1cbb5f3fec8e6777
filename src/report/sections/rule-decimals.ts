import { claimOf } from '../../domain/comparison/claim.ts';
import type { RuleResult } from '../../domain/comparison/result.ts';
import { decimalsFor } from '../numbers.ts';

/**
 * The numbers of a row share their decimals: two significant digits of the interval's half-width,
 * and more where rounding would hide on which side of the bound an end of the interval lies.
 */
export function decimalsOf(rule: RuleResult): number {
  const decimals = known.get(rule) ?? measuredDecimals(rule);
  known.set(rule, decimals);
  return decimals;
}

/** A row asks for each of its numbers. */
const known = new WeakMap<RuleResult, number>();

function measuredDecimals(rule: RuleResult): number {
  const { lower, upper, estimate, bound, resolvedFrom } = rule;
  const halfWidth =
    lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(estimate ?? 0) / 10;
  const line = bound === null ? null : claimOf(rule.operator, bound, null).threshold;
  const ends = [lower, upper, estimate].filter((end) => end !== null);
  const own = bound === null || resolvedFrom ? 0 : ownDecimals(bound);
  let decimals = Math.max(usual(rule), Math.min(6, decimalsFor(halfWidth, own)));
  const hides = (end: number) =>
    line !== null &&
    Math.abs(end - line) > 1e-9 &&
    end.toFixed(decimals) === line.toFixed(decimals);
  while (decimals < 8 && ends.some(hides)) decimals += 1;
  return decimals;
}

/** Shares and losses line up with three; of numbers in the hundreds they would be noise. */
function usual({ baseline, candidate, estimate }: RuleResult): number {
  const sizes = [baseline, candidate, estimate].map((value) => Math.abs(value ?? 0));
  return Math.max(...sizes) < 10 ? 3 : 0;
}

/** The decimals in which a person wrote a bound, so that `0.0075` is never printed as `0.008`. */
function ownDecimals(bound: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    if (Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-12) return decimals;
  }
  return 6;
}
