import { tUpperTail } from '../../statistics/student-t.ts';
import type { Groups } from '../predictions.ts';
import { fisherUpperTail } from './fisher.ts';
import type { RowErrors } from './row-errors.ts';

/** Rows on which a slice may be confirmed. */
export interface Held {
  /** Row numbers. */
  readonly rows: Uint32Array;
  readonly errors: RowErrors;
  readonly groups: Groups | null;
}

/** What a slice looks like on rows that it was not found on. */
export interface Confirmation {
  readonly n: number;
  readonly mean: number;
  readonly overall: number;
  /** The chance of so much more error inside than outside if there were no difference. */
  readonly pValue: number;
}

/** Whether the rows inside are worse off than those outside; `isInside` answers for a row number. */
export function confirm(held: Held, isInside: (row: number) => boolean): Confirmation {
  const { rows, errors } = held;
  let [n, inside, all] = [0, 0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const error = errors.values[row] ?? Number.NaN;
    all += error;
    if (!isInside(row)) continue;
    n += 1;
    inside += error;
  }
  const counted = errors.kind === 'broken' && held.groups === null;
  const pValue = counted
    ? fisherUpperTail({ inside: { hits: inside, rows: n }, all: { hits: all, rows: rows.length } })
    : meanTail(held, isInside, { n, inside, all });
  return { n, mean: n > 0 ? inside / n : 0, overall: all / rows.length, pValue };
}

interface Sums {
  readonly n: number;
  readonly inside: number;
  readonly all: number;
}

/**
 * The upper tail of the difference of two means, by the cluster-robust variance of both (Liang and
 * Zeger 1986); its degrees of freedom are those of the clusters inside, the fewer ones.
 */
function meanTail(
  { rows, errors, groups }: Held,
  isInside: (row: number) => boolean,
  { n, inside, all }: Sums,
): number {
  const outside = rows.length - n;
  if (n < 2 || outside < 2) return 1;
  const [within, without] = [inside / n, (all - inside) / outside];
  const shifts = new Map<number, number>();
  const clustersInside = new Set<number>();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const cluster = groups?.indexes[row] ?? row;
    const error = errors.values[row] ?? Number.NaN;
    const shift = isInside(row) ? (error - within) / n : (without - error) / outside;
    if (isInside(row)) clustersInside.add(cluster);
    shifts.set(cluster, (shifts.get(cluster) ?? 0) + shift);
  }
  let square = 0;
  for (const shift of shifts.values()) square += shift * shift;
  const variance = (square * shifts.size) / (shifts.size - 1);
  if (!(variance > 0) || clustersInside.size < 2) return 1;
  return tUpperTail((within - without) / Math.sqrt(variance), clustersInside.size - 1);
}
