import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts';
import { idHashes } from '../packed-ids.ts';
import type { PairedRows } from '../predictions.ts';
import type { Division } from '../slice.ts';
import { confirm } from './confirm.ts';
import type { FoundSlice, FoundSlices } from './result.ts';
import { type RowErrors, rowErrors } from './row-errors.ts';
import { type Hit, search } from './search.ts';

/** From so many rows on there are enough to find slices on one half, and to confirm them on the other. */
const enoughForHalves = 5_000;
/** The share of the slices shown that may be chance. */
const falseDiscoveries = 0.1;
const mostShown = 10;
/** A column with more values names single rows. */
const mostValues = 50;

/**
 * Slices of one or two columns on which the candidate is worse than elsewhere; nobody asked for them,
 * so they never stop a candidate. Weights are not counted: rows are. Null where nothing can be looked for.
 */
export function findSlices(rows: PairedRows): FoundSlices | null {
  const several = rows.divisions.filter(({ kind, values }) => {
    return kind === 'column' && values.length > 1;
  });
  const columns = several.filter(({ values }) => values.length <= mostValues);
  const leftOut = several.filter((column) => !columns.includes(column)).map(({ name }) => name);
  const errors = rowErrors(rows);
  if (!errors || columns.length === 0 || rows.labels.length === 0) return null;
  const confirmed = rows.labels.length >= enoughForHalves;
  return {
    error: errors.kind,
    confirmed,
    found: confirmed ? confirmedSlices(rows, columns, errors) : unconfirmed(rows, columns, errors),
    columns: columns.map(({ name }) => name),
    leftOut,
  };
}

function unconfirmed(
  { labels }: PairedRows,
  columns: readonly Division[],
  { values: errors }: RowErrors,
): readonly FoundSlice[] {
  const rows = Uint32Array.from(labels.keys());
  const overall = sumOf(errors) / rows.length;
  return search({ columns, rows, errors })
    .slice(0, mostShown)
    .map((hit) => ({
      slice: labelOf(hit, columns),
      n: hit.rows,
      mean: hit.error / hit.rows,
      overall,
      score: hit.score,
      adjusted: null,
    }));
}

function confirmedSlices(
  all: PairedRows,
  columns: readonly Division[],
  errors: RowErrors,
): readonly FoundSlice[] {
  const { found: rows, held } = halvesOf(all);
  const hits = search({ columns, rows, errors: errors.values });
  const confirmations = hits.map((hit) => {
    return confirm({ rows: held, errors, groups: all.groups }, insideOf(hit, columns));
  });
  const adjusted = benjaminiHochberg(confirmations.map(({ pValue }) => pValue));
  return hits
    .flatMap((hit, at): FoundSlice[] => {
      const [confirmation, corrected] = [confirmations[at], adjusted[at]];
      if (!confirmation || corrected === undefined || !(corrected <= falseDiscoveries)) return [];
      const { n, mean, overall } = confirmation;
      const slice = labelOf(hit, columns);
      return [{ slice, n, mean, overall, score: hit.score, adjusted: corrected }];
    })
    .slice(0, mostShown);
}

/** By a hash of the id, so that the order of rows does not matter; rows of one group stay together. */
function halvesOf({ ids, groups }: PairedRows): {
  readonly found: Uint32Array;
  readonly held: Uint32Array;
} {
  const hashes = idHashes(groups ? groups.names : ids);
  const indexes = groups?.indexes;
  const [found, held] = [new Uint32Array(ids.length), new Uint32Array(ids.length)];
  let [first, second] = [0, 0];
  for (let row = 0; row < ids.length; row += 1) {
    const side = (hashes[indexes ? (indexes[row] ?? 0) : row] ?? 0) & 1;
    // Written to both, and kept in one: nobody can foresee a hash, not even a processor.
    found[first] = row;
    held[second] = row;
    first += 1 - side;
    second += side;
  }
  return { found: found.subarray(0, first), held: held.subarray(0, second) };
}

/** Whether a row lies in a slice of one or two columns. */
function insideOf({ literals }: Hit, columns: readonly Division[]): (row: number) => boolean {
  const [first, second = first] = literals.map(({ column, code }) => {
    return { code, codes: columns[column]?.codes };
  });
  return (row) => first?.codes?.[row] === first?.code && second?.codes?.[row] === second?.code;
}

function labelOf({ literals }: Hit, columns: readonly Division[]): string {
  return literals
    .map(({ column, code }) => `${columns[column]?.name}=${columns[column]?.values[code]}`)
    .join(', ');
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) sum += values[row] ?? Number.NaN;
  return sum;
}
