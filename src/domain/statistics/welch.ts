import { momentsOf } from './mean.ts';
import type { Spread } from './t-interval.ts';

/** The difference second − first of the means of two independent samples of at least two values (Welch 1947). */
export function welchSpread(first: Float64Array, second: Float64Array): Spread {
  const [a, b] = [momentsOf(first), momentsOf(second)];
  const [ofFirst, ofSecond] = [a.standardDeviation ** 2 / a.n, b.standardDeviation ** 2 / b.n];
  const variance = ofFirst + ofSecond;
  const degreesOfFreedom =
    variance > 0
      ? variance ** 2 / (ofFirst ** 2 / (a.n - 1) + ofSecond ** 2 / (b.n - 1))
      : Math.min(a.n, b.n) - 1;
  const standardError = Math.sqrt(variance);
  return { estimate: b.mean - a.mean, standardError, degreesOfFreedom, skewness: 0 };
}
