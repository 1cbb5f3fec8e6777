import type { Interval } from './interval.ts';
import { meanOf } from './mean.ts';
import { type Spread, tInterval } from './t-interval.ts';

/** Which cluster each row belongs to, as an index from 0 to `count` − 1. */
export interface Clusters {
  readonly indexes: Uint32Array;
  readonly count: number;
}

/** The interval of the mean of clustered rows, by Student's t with G − 1 degrees of freedom: `clusterSpread`. */
export function clusterMeanInterval(
  values: Float64Array,
  clusters: Clusters,
  alpha: number,
): Interval {
  return tInterval(clusterSpread(values, clusters), alpha);
}

/**
 * The mean of rows that resemble each other within clusters: its variance is G/(G − 1)·ΣS²/n², S the sum of
 * the deviations in a cluster (Liang and Zeger 1986). Clusters of one row give the spread of the plain mean.
 */
export function clusterSpread(values: Float64Array, { indexes, count }: Clusters): Spread {
  const estimate = meanOf(values);
  const sums = new Float64Array(count);
  for (let row = 0; row < values.length; row += 1) {
    const cluster = indexes[row] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + (values[row] ?? Number.NaN) - estimate;
  }
  let [second, third] = [0, 0];
  for (const sum of sums) {
    second += sum * sum;
    third += sum ** 3;
  }
  return {
    estimate,
    standardError: Math.sqrt((second * count) / (count - 1)) / values.length,
    degreesOfFreedom: count - 1,
    skewness: second === 0 ? 0 : third / second ** 1.5,
  };
}
