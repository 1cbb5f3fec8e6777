import type { DriftMeasured, DriftMeasurement } from './drift/measurement.ts';
import type { ValueTest } from './value-test.ts';

/**
 * One thing to measure in a data set; every engine answers with the same integers. Columns are named as
 * the contract's columns are. A value that does not have its column's type is no value to any kind but
 * `type`.
 */
export type Measurement = Count | Query | Aggregate | QuantileBand | Latest | DriftMeasurement;

/** Only rows for which this SQL is true are looked at; it sees the columns' typed values by their names. */
interface Filtered {
  readonly filter?: string;
}

/** A count of rows that break a promise, which one scan can answer beside others. */
export type Count = Filtered &
  (
    | /** All rows. */ { readonly kind: 'row-count' }
    /** Values that do not have the type that the contract promises, among those that are not null. */
    | { readonly kind: 'type'; readonly column: string }
    /** Nulls among all rows. */
    | { readonly kind: 'nulls'; readonly column: string }
    /** Nulls and these texts among all rows. */
    | { readonly kind: 'missing'; readonly column: string; readonly texts: readonly string[] }
    /** Values that break at least one test, among those that are not null. */
    | { readonly kind: 'values'; readonly column: string; readonly tests: readonly ValueTest[] }
    /** Rows to delete until no combination repeats, among rows without a null in these columns. */
    | { readonly kind: 'duplicates'; readonly columns: readonly string[] }
    /** The same among all rows, where a null in a key column fails too. */
    | { readonly kind: 'key'; readonly columns: readonly string[] }
    /** Rows for which the SQL is false, among those for which it is not NULL. */
    | { readonly kind: 'expression'; readonly sql: string }
    /** Values out of order against the one before them in the file, among those with one before. */
    | { readonly kind: 'monotonic'; readonly column: string; readonly order: Order }
    /** Rows whose combination the target does not have, among rows without a null in these columns. */
    | { readonly kind: 'foreign-key'; readonly columns: readonly string[]; readonly target: Target }
  );

export const orders = [
  'increasing',
  'strictlyIncreasing',
  'decreasing',
  'strictlyDecreasing',
] as const;
export type Order = (typeof orders)[number];

/** Columns of another object, in the order of the columns that refer to them. */
export interface Target {
  readonly object: string;
  /** Names of its contract's properties. */
  readonly properties: readonly string[];
}

/** The number that a SELECT statement of the contract yields. */
export interface Query {
  readonly kind: 'query';
  readonly sql: string;
  readonly column?: string;
}

export const statistics = [
  'mean',
  'sum',
  'stdev',
  'min',
  'max',
  'quantile',
  'distinct',
  'distinctRatio',
] as const;
export type Statistic = (typeof statistics)[number];

/**
 * One number of a column's values that are not null: `stdev` of the sample (ddof 1), `quantile` of type 7
 * at `level`, `distinctRatio` distinct over not null.
 */
export interface Aggregate extends Filtered {
  readonly kind: 'aggregate';
  readonly statistic: Statistic;
  readonly column: string;
  /** Only of a quantile, between 0 and 1. */
  readonly level?: number;
}

/** What tells whether a quantile lies beyond a cut without computing it. */
export interface QuantileBand extends Filtered {
  readonly kind: 'quantile-band';
  readonly column: string;
  readonly cuts: readonly number[];
  /** Of the quantile: where it lies at no cut, nobody needs the values beside the cuts. */
  readonly level?: number;
}

/** The latest instant of a column. */
export interface Latest extends Filtered {
  readonly kind: 'latest';
  readonly column: string;
}

/** How many values lie up to a cut, and the values on both sides; null where there is none. */
export interface Cut {
  readonly at: number;
  readonly below: number;
  readonly atMost: number;
  /** The largest below the cut, the largest up to it, the smallest from it on, the smallest above it. */
  readonly under: number | null;
  readonly upTo: number | null;
  readonly from: number | null;
  readonly over: number | null;
}

/** What an engine answers to a measurement. */
export type Measured = (
  | {
      readonly kind: 'counts';
      /** Rows looked at, and rows that break the promise among them. */
      readonly checked: number;
      readonly failing: number;
      /** What a person should know, such as the type that the column has. */
      readonly note?: string;
    }
  /** `checked`: the values that it was computed of, where that is known. */
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly checked?: number;
      /** All its digits, where it was not made of doubles; `value` may have rounded them. */
      readonly exact?: string;
      /** It may be a value that must not be seen. */
      readonly hidden?: boolean;
      readonly note?: string;
    }
  /** `checked` values, and what lies around each cut. */
  | { readonly kind: 'cuts'; readonly checked: number; readonly cuts: readonly Cut[] }
  /** Microseconds since 1970-01-01T00:00:00Z; null: there is no value. */
  | { readonly kind: 'instant'; readonly micros: number | null; readonly checked: number }
  | DriftMeasured
  | { readonly kind: 'error'; readonly message: string }
) & {
  readonly sql: string;
  /** Milliseconds of the statement that measured it, perhaps together with others. */
  readonly ms?: number;
};

/** The columns that a measurement needs. */
export function columnsOf(measurement: Measurement): readonly string[] {
  if ('columns' in measurement) return measurement.columns;
  return 'column' in measurement && measurement.column !== undefined ? [measurement.column] : [];
}

/** The SQL of the contract in a measurement, which may name further columns. */
export function sqlOf(measurement: Measurement): readonly string[] {
  const sql = 'sql' in measurement ? [measurement.sql] : [];
  const filter = 'filter' in measurement ? measurement.filter : undefined;
  return filter === undefined ? sql : [...sql, filter];
}
