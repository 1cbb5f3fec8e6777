import { betaQuantile } from './beta.ts';
import type { Interval } from './interval.ts';

/** The share of `hits` among n ≥ 1 rows: the exact interval of Clopper and Pearson (1934). */
export function clopperPearson(hits: number, n: number, alpha: number): Interval {
  const estimate = hits / n;
  return {
    estimate,
    lower: hits === 0 ? 0 : betaQuantile(alpha, hits, n - hits + 1),
    upper: hits === n ? 1 : betaQuantile(1 - alpha, hits + 1, n - hits),
    standardError: Math.sqrt((estimate * (1 - estimate)) / n),
  };
}
