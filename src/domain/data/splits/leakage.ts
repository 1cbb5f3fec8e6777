import type { JointCounts } from './split.ts';

/**
 * How well the bins of a column alone tell a class: Goodman and Kruskal's lambda, the share of the
 * mistakes of always guessing the most frequent label that knowing the bin avoids; 0 to 1.
 * λ = (Σ_b max_y n_by − max_y n_y) / (n − max_y n_y). Undefined with a single label.
 */
export function lambda({ bins, mostFrequent }: JointCounts): number | undefined {
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  const told = bins.reduce((sum, bin) => sum + bin.most, 0);
  if (rows === mostFrequent) return undefined;
  return (told - mostFrequent) / (rows - mostFrequent);
}

/**
 * The share of a quantity's variance that lies between the bins of a column: the correlation ratio
 * η² = SS between / SS total; 0 to 1. Undefined where the quantity has one value or is not finite.
 */
export function etaSquared({ bins }: JointCounts): number | undefined {
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
  const mean = bins.reduce((sum, bin) => sum + bin.rows * (bin.mean ?? Number.NaN), 0) / rows;
  let between = 0;
  let within = 0;
  for (const bin of bins) {
    between += bin.rows * ((bin.mean ?? Number.NaN) - mean) ** 2;
    within += bin.rows * (bin.variance ?? Number.NaN);
  }
  const share = between / (between + within);
  return Number.isFinite(share) ? share : undefined;
}
