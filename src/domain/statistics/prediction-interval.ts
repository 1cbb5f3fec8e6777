import type { Interval } from './interval.ts';
import type { Moments } from './mean.ts';
import { tQuantile } from './student-t.ts';

/** Where the next value of a normal history lies: mean ± t·sd·√(1 + 1/n), n ≥ 2 (Hahn and Meeker 1991, 4.7). */
export function predictionInterval(
  { n, mean, standardDeviation }: Omit<Moments, 'skewness'>,
  alpha: number,
): Interval {
  const standardError = standardDeviation * Math.sqrt(1 + 1 / n);
  const reach = tQuantile(1 - alpha, n - 1) * standardError;
  return { estimate: mean, lower: mean - reach, upper: mean + reach, standardError };
}
