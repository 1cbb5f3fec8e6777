import type { Interval } from './interval.ts';
import { tQuantile, tUpperTail } from './student-t.ts';

/** An estimate whose error follows Student's t. */
export interface Spread {
  readonly estimate: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Of the estimate, not of the rows: it shrinks with √n. 0 for a symmetric error. */
  readonly skewness: number;
}

/**
 * The interval by Student's t, each bound moved outwards by Johnson's (1978) correction for skew and never
 * inwards. Undefined (NaN) without degrees of freedom; of zero width without a standard error.
 */
export function tInterval(spread: Spread, alpha: number): Interval {
  const { estimate, standardError, degreesOfFreedom, skewness } = spread;
  const q = tQuantile(1 - alpha, degreesOfFreedom);
  const shift = (skewness * standardError * (1 + 2 * q * q)) / 6;
  return {
    estimate,
    lower: estimate - q * standardError + Math.min(0, shift),
    upper: estimate + q * standardError + Math.max(0, shift),
    standardError,
  };
}

/** The chance of an estimate as low as this one if the truth were `value`; skew is not counted. */
export function tPValue(spread: Omit<Spread, 'skewness'>, value: number): number {
  const { estimate, standardError, degreesOfFreedom } = spread;
  const distance = estimate - value;
  if (standardError === 0) return distance < 0 ? 0 : 1;
  return 1 - tUpperTail(distance / standardError, degreesOfFreedom);
}
