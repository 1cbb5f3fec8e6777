import type { Interval } from './interval.ts';
import { type Spread, tInterval } from './t-interval.ts';

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
  for (let row = 0; row < n; row += 1) {
    const deviation = (values[row] ?? Number.NaN) - mean;
    const square = deviation * deviation;
    second += square;
    third += square * deviation;
  }
  return momentsFrom({ n, mean, second, third });
}

/** Sums of powers of the deviations from the mean. */
interface Sums {
  readonly n: number;
  readonly mean: number;
  readonly second: number;
  readonly third: number;
}

export function momentsFrom({ n, mean, second, third }: Sums): Moments {
  const constant = Math.sqrt(second / n) <= 1e-14 * Math.abs(mean);
  return {
    n,
    mean,
    standardDeviation: constant ? (n > 1 ? 0 : Number.NaN) : Math.sqrt(second / (n - 1)),
    skewness: constant ? 0 : third / n / (second / n) ** 1.5,
  };
}

/** The mean, each sum with what its rounding lost (Knuth's two-sum): a million rows cost no digits. */
export function meanOf(values: Float64Array): number {
  let [sum, lost] = [0, 0];
  // By index: an iterator takes ten times as long.
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return (sum + lost) / values.length;
}

/** The error of the mean. Undefined (NaN) for a single row. */
export function meanSpread({ n, mean, standardDeviation, skewness }: Moments): Spread {
  const root = Math.sqrt(n);
  const standardError = standardDeviation / root;
  return {
    estimate: mean,
    standardError,
    degreesOfFreedom: n - 1,
    skewness: skewness / root,
  };
}

/** The interval of a mean by Student's t, widened for skew: `tInterval`. */
export function meanInterval(moments: Moments, alpha: number): Interval {
  return tInterval(meanSpread(moments), alpha);
}
