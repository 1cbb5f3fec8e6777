import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../rows.ts';
import type { StagedFile } from './stage.ts';

/** Whole numbers from 0 as ids, in every file: they need not be spelled out to be joined and sorted. */
export interface WholeIds {
  /** How many digits the largest has. */
  readonly digits: number;
}

/** Null where ids are texts, lie below 0, or are too large for JavaScript. */
export async function wholeIdsOf(
  connection: DuckDBConnection,
  files: readonly StagedFile[],
): Promise<WholeIds | null> {
  const [file] = files;
  if (!file || !files.every(({ wholeIds }) => wholeIds)) return null;
  // Only ids of both files are fetched, so that the ends of one are enough.
  const [ends] = await rowsOf(
    connection,
    `SELECT min(id_stored) AS low, max(id_stored) AS high FROM ${file.table}`,
  );
  if (ends?.low == null || ends.high == null) return null;
  const [low, high] = [Number(ends.low), Number(ends.high)];
  return low >= 0 && Number.isSafeInteger(high) ? { digits: String(high).length } : null;
}

/** SQL for a number by which ids sort as their texts do: filled up to one length, then the shorter first. */
export function textOrder({ digits }: WholeIds): string {
  const cases = Array.from({ length: digits }, (_, zeros) => {
    const length = digits - zeros;
    const least = length === 1 ? 0 : 10n ** BigInt(length - 1);
    return `WHEN id_stored >= ${least} THEN id_stored * ${20n * 10n ** BigInt(zeros)} + ${length}`;
  });
  return `CASE ${cases.join(' ')} END`;
}
