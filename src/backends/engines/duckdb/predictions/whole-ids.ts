import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../rows.ts';
import type { StagedFile } from './stage.ts';

/** Whole numbers from 0 as ids, in every file: they need not be spelled out to be joined and sorted. */
export interface WholeIds {
  /** How many digits the largest has. */
  readonly digits: number;
  /** The least and the largest of one file. */
  readonly low: number;
  readonly high: number;
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
  return low >= 0 && Number.isSafeInteger(high) ? { digits: String(high).length, low, high } : null;
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

/** Whole numbers of as many digits. */
interface Length {
  next: number;
  readonly last: number;
  /** By which the number is filled up to the most digits. */
  readonly scale: number;
}

/**
 * How far each id lies above the least one, in the order of their texts. `present` is 1 for those that there
 * are; null: for all of them.
 */
export function inTextOrder(
  { low, high, digits }: WholeIds,
  present: Uint8Array | null,
): Uint32Array {
  const lengths: readonly Length[] = Array.from({ length: digits }, (_, at) => {
    const [least, last] = [at === 0 ? 0 : 10 ** at, 10 ** (at + 1) - 1];
    const scale = 10 ** (digits - at - 1);
    return { next: Math.max(low, least), last: Math.min(high, last), scale };
  });
  const longest = lengths.at(-1);
  const order = new Uint32Array(high - low + 1);
  let count = 0;
  const add = (id: number) => {
    order[count] = id - low;
    if (!present || present[id - low] === 1) count += 1;
  };
  if (!longest) return order;
  const shorter = lengths.slice(0, -1);
  for (;;) {
    const first = firstOf(shorter);
    const until = first ? Math.min(first.next * first.scale - 1, longest.last) : longest.last;
    for (; longest.next <= until; longest.next += 1) add(longest.next);
    if (!first) return order.subarray(0, count);
    add(first.next);
    first.next += 1;
  }
}

/** The length whose next number comes first as a text; of equal beginnings the shorter one does. */
function firstOf(lengths: readonly Length[]): Length | null {
  let found: Length | null = null;
  for (const length of lengths) {
    if (length.next > length.last) continue;
    if (!found || length.next * length.scale < found.next * found.scale) found = length;
  }
  return found;
}
