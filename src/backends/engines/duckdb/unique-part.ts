import { availableParallelism } from 'node:os';
import type { Count } from '../../../domain/data/measurement.ts';
import { anyMissing, bound, type Columns, complete } from './count.ts';
import { hasRange } from './footer-answer.ts';
import type { Footer, Range } from './footers.ts';
import { integer } from './rows.ts';
import type { Finding, ScanPart } from './scan-part.ts';
import { list } from './sql.ts';

export type Unique = Extract<Count, { kind: 'duplicates' | 'key' }>;

/** A column whose values are whole numbers, or days, between two known ones. */
export interface Dense {
  readonly name: string;
  readonly type: string;
  readonly range: Range;
}

/** More bits than this the engine refuses. */
const mostBits = 1_000_000_000n;
/** Each thread has a bit for each number of the range: half a gigabyte in all. */
const mostBitsOfThreads = 4_000_000_000n;
/** Beyond this many possible values for each row, counting distinct ones costs less. */
const mostBitsPerRow = 32n;

export function denseColumn(
  name: string,
  type: string | undefined,
  footer: Footer | undefined,
): Dense | undefined {
  return type !== undefined && hasRange(type) && footer?.range
    ? { name, type, range: footer.range }
    : undefined;
}

function sizeOf({ range }: Dense): bigint {
  return range.high - range.low + 1n;
}

/** Whether one bit for each possible combination is less work than a table of those that occur. */
export function fitsBits(columns: readonly Dense[], rows: number): boolean {
  const bits = columns.reduce((product, column) => product * sizeOf(column), 1n);
  const most = mostBitsOfThreads / BigInt(availableParallelism());
  return (
    columns.length > 0 && bits < mostBits && bits < most && bits < mostBitsPerRow * BigInt(rows)
  );
}

/**
 * Rows beyond the first of their combination, by one bit for each combination that can occur: exact, in
 * one pass. Of one column a value outside its range makes the engine throw; of several it is found by
 * their least and greatest values, and `read` throws. So a footer that lies never makes a pass.
 */
export function bitSetPart(
  measurement: Unique,
  dense: readonly Dense[],
  columns: Columns,
): ScanPart {
  const { names, complete, missing } = wordsOf(measurement, columns);
  const [first, second] = dense;
  if (!first || !second) {
    const distinct = first ? `bit_count(${bitSet(first, names[0] ?? '')})` : '0';
    return countedPart(measurement, { complete, missing, distinct });
  }
  return packedPart(measurement, dense, columns);
}

function bitSet({ type, range: { low, high } }: Dense, value: string): string {
  return type === 'DATE'
    ? `bitstring_agg(${offsetOf(value, type, low)}, 0, ${high - low})`
    : `bitstring_agg(${value}, CAST(${low} AS ${type}), CAST(${high} AS ${type}))`;
}

/** How far a value lies above the least, 0 for that itself. */
export function offsetOf(value: string, type: string, low: bigint): string {
  return type === 'DATE'
    ? `((${value} - DATE '1970-01-01') - (${low}))`
    : `(CAST(${value} AS BIGINT) - (${low}))`;
}

function packedPart(measurement: Unique, dense: readonly Dense[], columns: Columns): ScanPart {
  const { names, complete, missing } = wordsOf(measurement, columns);
  let packed = '0';
  let size = 1n;
  for (const [index, column] of dense.entries()) {
    const place = offsetOf(names[index] ?? '', column.type, column.range.low);
    packed = index === 0 ? place : `(${packed} * ${sizeOf(column)} + ${place})`;
    size *= sizeOf(column);
  }
  const bits = `bitstring_agg(CASE WHEN ${complete} THEN ${packed} END, 0, ${size - 1n})`;
  const part = countedPart(measurement, { complete, missing, distinct: `bit_count(${bits})` });
  const ends = names.flatMap((name, index) => {
    const { type } = dense[index] ?? { type: '' };
    return [`min(${offsetOf(name, type, 0n)})`, `max(${offsetOf(name, type, 0n)})`];
  });
  return {
    fields: [...part.fields, ...ends],
    read(values) {
      const found = values.slice(part.fields.length).map((value) => BigInt(String(value ?? 0)));
      const outside = dense.find(({ range }, index) => {
        return (found[2 * index] ?? 0n) < range.low || (found[2 * index + 1] ?? 0n) > range.high;
      });
      const any = integer(values[0]) > 0;
      if (outside && any)
        throw new Error(`The footer of "${outside.name}" does not tell its range.`);
      return part.read(values.slice(0, part.fields.length));
    },
  };
}

/** The same by a table of the combinations that occur; it spills where memory ends. */
export function distinctPart(measurement: Unique, columns: Columns): ScanPart {
  const { names, complete, missing } = wordsOf(measurement, columns);
  const value = names.length === 1 ? (names[0] ?? '') : `row(${list(names)})`;
  const distinct = `count(DISTINCT CASE WHEN ${complete} THEN ${value} END)`;
  return countedPart(measurement, { complete, missing, distinct });
}

/** A row for each combination that occurs, which costs less than counting distinct ones. */
export function combinations(measurement: Unique, columns: Columns, from: string): string {
  const { names, missing } = wordsOf(measurement, columns);
  const absent = measurement.kind === 'key' ? [`${missing} AS absent`] : [];
  return `(SELECT ${list([...names, ...absent, 'count(*) AS "rows"'])} FROM ${from} GROUP BY ALL)`;
}

/** Counts what is repeated over such rows. */
export function combinationsPart(measurement: Unique, columns: Columns): ScanPart {
  const { complete } = wordsOf(measurement, columns);
  const rows = (condition: string) => `coalesce(sum("rows") FILTER (WHERE ${condition}), 0)`;
  const absent = measurement.kind === 'key' ? [rows('absent')] : [];
  return {
    fields: [rows(complete), `count(*) FILTER (WHERE ${complete})`, ...absent],
    read: (values) => repeatsOf(values),
  };
}

function repeatsOf([whole, different, absent]: readonly unknown[]): Finding {
  const missing = integer(absent);
  const failing = integer(whole) - integer(different) + missing;
  return { kind: 'counts', checked: integer(whole) + missing, failing };
}

/** The same where it is known that no combination repeats. */
export function provenPart(measurement: Unique, columns: Columns): ScanPart {
  const { complete, missing } = wordsOf(measurement, columns);
  return countedPart(measurement, { complete, missing, distinct: null });
}

interface Counted {
  readonly complete: string;
  readonly missing: string;
  /** Null: as many as there are complete rows. */
  readonly distinct: string | null;
}

function countedPart({ kind }: Unique, { complete, missing, distinct }: Counted): ScanPart {
  const all = `count_if(${complete})`;
  const different = distinct === null ? all : `coalesce(${distinct}, 0)`;
  const absent = kind === 'key' ? [`count_if(${missing})`] : [];
  return { fields: [all, different, ...absent], read: repeatsOf };
}

function wordsOf({ columns: names }: Unique, columns: Columns) {
  return {
    names: names.map((name) => bound(name, columns).value),
    complete: complete(names, columns),
    missing: anyMissing(names, columns),
  };
}
