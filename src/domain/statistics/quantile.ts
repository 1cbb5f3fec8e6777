import { interpolated, rankOf } from '../data/quantile.ts';

/** The quantile of type 7 (Hyndman and Fan 1996) of ascending values; NaN where there are none. */
export function quantileOf(sorted: Float64Array, level: number): number {
  const { index, fraction } = rankOf(level, sorted.length);
  const low = sorted[index] ?? Number.NaN;
  return fraction === 0 ? low : interpolated(low, sorted[index + 1] ?? low, fraction);
}
