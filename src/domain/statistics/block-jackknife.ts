import { meanOf } from './mean.ts';
import type { Resampled } from './resampled.ts';
import { type RowSample, unitsOf } from './row-sample.ts';
import { shuffled } from './shuffle.ts';
import { tQuantile } from './student-t.ts';

const mostBlocks = 200;

/** Rows divided at random into blocks of nearly one size; clusters stay whole. */
export interface Blocks {
  /** The rows of each block. */
  readonly rows: readonly Uint32Array[];
  /** All rows. */
  readonly n: number;
}

/**
 * The standard error from leaving out each of 200 blocks in turn (Shao and Wu 1989), and bounds by
 * Student's t with one degree of freedom less than blocks. NaN where a block leaves no value behind.
 */
export function blockJackknife(sample: RowSample): Resampled {
  const blocks = blocksOf(sample);
  const values = valuesWithoutBlocks(sample.statistic, blocks);
  const estimate = sample.statistic(new Float64Array(sample.n).fill(1));
  const count = values.length;
  const mean = meanOf(values);
  const squares = values.map((value) => (value - mean) ** 2);
  const standardError = Math.sqrt((count - 1) * meanOf(squares));
  return {
    estimate,
    standardError,
    draws: 0,
    undefinedShare: values.filter(Number.isNaN).length / count,
    interval: (alpha) => {
      const reach = tQuantile(1 - alpha, count - 1) * standardError;
      return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
    },
  };
}

/** Up to 200 blocks of rows, or of whole clusters; one for each of them where they are fewer. */
export function blocksOf(sample: RowSample): Blocks {
  const { n, clusters, random } = sample;
  const units = unitsOf(sample);
  const count = Math.min(units, mostBlocks);
  const blockOfUnit = shuffled(units, random).map((place) => place % count);
  const blockOf = (row: number) => blockOfUnit[clusters ? (clusters[row] ?? 0) : row] ?? 0;
  const sizes = new Uint32Array(count);
  for (let row = 0; row < n; row += 1) sizes[blockOf(row)] = (sizes[blockOf(row)] ?? 0) + 1;
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  for (let row = n - 1; row >= 0; row -= 1) {
    const block = blockOf(row);
    const place = (sizes[block] ?? 0) - 1;
    sizes[block] = place;
    const list = rows[block];
    if (list) list[place] = row;
  }
  return { rows, n };
}

/** The statistic of all rows but those of each block. */
export function valuesWithoutBlocks(
  statistic: RowSample['statistic'],
  { rows, n }: Blocks,
): Float64Array {
  const weights = new Float64Array(n).fill(1);
  return Float64Array.from(rows, (block) => {
    for (const row of block) weights[row] = 0;
    const value = statistic(weights);
    for (const row of block) weights[row] = 1;
    return value;
  });
}
