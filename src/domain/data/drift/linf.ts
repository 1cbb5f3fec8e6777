import { type Bin, crossDifference, type Distance, greatest, sumsOf } from './bin.ts';

/** L∞: the greatest difference of two shares, |r·m − c·n|/(n·m), found among whole numbers. */
export function linf(bins: readonly Bin[]): Distance {
  const sums = sumsOf(bins);
  const differences = bins.map(({ reference, current }) => {
    return crossDifference(reference, current, sums);
  });
  const worst = greatest(differences);
  return { value: Number(differences[worst] ?? 0) / (sums.n * sums.m), worst };
}
