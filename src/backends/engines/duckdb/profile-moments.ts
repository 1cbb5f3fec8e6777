import type { DuckDBConnection } from '@duckdb/node-api';
import { ask } from './statement.ts';

interface Values {
  /** An expression of a double, NULL where there is none. */
  readonly value: string;
  readonly from: string;
  /** How many are not NULL. */
  readonly n: number;
}

/** Values beyond them count as if they lay on them. */
type Range = readonly [low: number, high: number];

export interface Moments {
  readonly mean: number;
  /** With ddof 0. */
  readonly std: number;
}

/** Whole numbers up to here are summed exactly, and a few bits stay free for what is rounded up. */
const unit = 2 ** 58;

/**
 * Mean and deviation within each range, the same in every run: sums of doubles depend on their order, so that
 * parts of the range are counted in whole units of 2⁻⁵⁸ instead.
 */
export async function momentsOf(
  connection: DuckDBConnection,
  { value, from, n }: Values,
  ranges: readonly Range[],
): Promise<readonly Moments[]> {
  const scales = ranges.map(scaleOf);
  const parts = ranges.map(([low, high], index) => {
    const scale = double(scales[index] ?? 1);
    return `greatest(least(${value}, ${double(high)}), ${double(low)}) * ${scale} AS x${index}`;
  });
  const means = async (terms: readonly string[]): Promise<readonly number[]> => {
    const units = terms.map((term) => `sum(CAST(${term} * ${double(unit)} AS BIGINT))`);
    const { rows } = await ask(
      connection,
      `SELECT ${units.map((sum, index) => `${sum} AS s${index}`).join(', ')}
       FROM (SELECT ${parts.join(', ')} FROM ${from} WHERE ${value} IS NOT NULL)`,
    );
    return Object.values(rows[0] ?? {}).map((sum) => Number(sum) / unit / n);
  };
  const centres = await means(ranges.map((_, index) => `x${index}`));
  const squares = await means(
    centres.map((centre, index) => {
      const distance = `(x${index} - ${double(centre)})`;
      return `${distance} * ${distance}`;
    }),
  );
  return scales.map((scale, index) => {
    const deviation = Math.sqrt(squares[index] ?? Number.NaN);
    return { mean: (centres[index] ?? Number.NaN) / scale, std: deviation / scale };
  });
}

/** A power of 2 that brings all of the range within −1 and 1. */
export function scaleOf([low, high]: Range): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  return size === 0 ? 1 : 2 ** Math.min(1000, -Math.floor(Math.log2(size)) - 1);
}

function double(value: number): string {
  return `CAST('${value}' AS DOUBLE)`;
}
