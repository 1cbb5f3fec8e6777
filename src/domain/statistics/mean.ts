import type { Interval } from './interval.ts';
import { tQuantile } from './student-t.ts';

/** What the interval of a mean needs to know of the rows. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Unbiased; NaN for a single row. */
  readonly standardDeviation: number;
  /** The third central moment over the second to the power 1.5, both biased; 0 without variance. */
  readonly skewness: number;
}

/** The moments of a column, in two passes so that no digits cancel. */
export function momentsOf(values: Float64Array): Moments {
  const n = values.length;
  const mean = meanOf(values);
  let [second, third] = [0, 0];
  for (const value of values) {
    const square = (value - mean) ** 2;
    second += square;
    third += square * (value - mean);
  }
  const constant = Math.sqrt(second / n) <= 1e-14 * Math.abs(mean);
  return {
    n,
    mean,
    standardDeviation: constant ? (n > 1 ? 0 : Number.NaN) : Math.sqrt(second / (n - 1)),
    skewness: constant ? 0 : third / n / (second / n) ** 1.5,
  };
}

/** The mean, summed with Neumaier's compensation: a million rows cost no digits. */
export function meanOf(values: Float64Array): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return (sum + lost) / values.length;
}

/**
 * The interval of a mean by Student's t, each bound moved outwards by Johnson's (1978) correction
 * for skew and never inwards. Undefined (NaN) for a single row; of zero width without variance.
 */
export function meanInterval(moments: Moments, alpha: number): Interval {
  const { n, mean, standardDeviation, skewness } = moments;
  const q = tQuantile(1 - alpha, n - 1);
  const standardError = standardDeviation / Math.sqrt(n);
  const shift = (skewness * standardDeviation * (1 + 2 * q * q)) / (6 * n);
  return {
    estimate: mean,
    lower: mean - q * standardError + Math.min(0, shift),
    upper: mean + q * standardError + Math.max(0, shift),
    standardError,
  };
}
