import { chiSquareTail } from '../../statistics/chi-square.ts';
import { type Bin, crossDifference, greatest, sumsOf } from './bin.ts';

/** Pearson's test of the 2 × k table: whether both sides are of one source. */
export interface ChiSquare {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
  readonly worst: number;
}

/**
 * χ² = Σ (r·m − c·n)²/(n·m·(r + c)) with k − 1 degrees of freedom, which is Pearson's Σ (observed −
 * expected)²/expected of two samples, without Yates' correction. Bins that are empty on both sides leave.
 */
export function chiSquare(bins: readonly Bin[]): ChiSquare {
  const sums = sumsOf(bins);
  const terms = bins.map(({ reference, current }) => {
    const total = reference + current;
    if (total === 0) return 0;
    const difference = Number(crossDifference(reference, current, sums));
    return (difference / sums.n / total) * (difference / sums.m);
  });
  const statistic = terms.reduce((sum, term) => sum + term, 0);
  const degrees = filled(bins).length - 1;
  const p = degrees < 1 ? 1 : chiSquareTail(statistic, degrees);
  return { statistic, degrees, p, worst: greatest(terms) };
}

/**
 * Cramér's V, corrected for its bias (Bergsma 2013): 0 where both sides are of one source, up to 1.
 * NaN with fewer than two bins that hold anything.
 */
export function cramersV(bins: readonly Bin[]): number {
  const { n, m } = sumsOf(bins);
  const total = n + m;
  const k = filled(bins).length;
  if (k < 2) return Number.NaN;
  const square = Math.max(0, chiSquare(bins).statistic / total - (k - 1) / (total - 1));
  const rows = 2 - 1 / (total - 1);
  const columns = k - (k - 1) ** 2 / (total - 1);
  return Math.sqrt(square / Math.min(rows - 1, columns - 1));
}

/** From this expected count on the statistic is distributed like χ² (Cochran 1954). */
const leastExpected = 5;

/**
 * The bins of which the smaller side expects fewer than 5 rows, min(n, m)·(r + c)/(n + m), as one bin;
 * which joins the smallest other one if it still does. Bins that are empty on both sides leave.
 */
export function pooled(bins: readonly Bin[]): readonly Bin[] {
  const { n, m } = sumsOf(bins);
  const isSmall = ({ reference, current }: Bin) => {
    return Math.min(n, m) * (reference + current) < leastExpected * (n + m);
  };
  const small = filled(bins).filter(isSmall);
  const large = filled(bins).filter((bin) => !isSmall(bin));
  if (small.length === 0) return large;
  const pool = joined(small);
  if (!isSmall(pool) || large.length === 0) return [...large, pool];
  const sizes = large.map(({ reference, current }) => -(reference + current));
  const smallest = greatest(sizes);
  return large.map((bin, index) => (index === smallest ? joined([bin, pool]) : bin));
}

function joined(bins: readonly Bin[]): Bin {
  const { n, m } = sumsOf(bins);
  return { name: bins.map(({ name }) => name).join(', '), reference: n, current: m };
}

function filled(bins: readonly Bin[]): readonly Bin[] {
  return bins.filter(({ reference, current }) => reference + current > 0);
}
