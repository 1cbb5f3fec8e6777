import type { Random } from './random.ts';

/** Rows to resample, and what is measured on them. */
export interface RowSample {
  /** How many rows. */
  readonly n: number;
  /** The cluster of each row, from 0 on without gaps; rows of one stay together. */
  readonly clusters?: Uint32Array | undefined;
  /**
   * The statistic of the rows, each counted so often; only the ratios of weights may matter. NaN where it
   * is undefined. The array is reused: what is kept of it has to be copied.
   */
  readonly statistic: (weights: Float64Array) => number;
  readonly random: Random;
  readonly draws?: number;
}

/** How many rows, or whole clusters, can be drawn independently. */
export function unitsOf({ n, clusters }: Pick<RowSample, 'n' | 'clusters'>): number {
  if (!clusters) return n;
  let units = 0;
  for (const cluster of clusters) if (cluster >= units) units = cluster + 1;
  return units;
}
