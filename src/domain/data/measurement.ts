import type { ValueTest } from './value-test.ts';

/**
 * One thing to count in a data set; every engine answers with the same integers. Columns are named as
 * in the data. A value that does not have its column's type is no value to any kind but `type`.
 */
export type Measurement = Count | Query;

/** A count of rows that break a promise, which one scan can answer beside others. */
export type Count =
  /** All rows. */
  | { readonly kind: 'row-count' }
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
  | { readonly kind: 'key'; readonly columns: readonly string[] };

/** The number that a SELECT statement of the contract yields. */
export interface Query {
  readonly kind: 'query';
  readonly sql: string;
  readonly column?: string;
}

/** What an engine answers to a measurement. */
export type Measured =
  | {
      readonly kind: 'counts';
      /** Rows looked at, and rows that break the promise among them. */
      readonly checked: number;
      readonly failing: number;
      readonly sql: string;
      /** What a person should know, such as the type that the column has. */
      readonly note?: string;
    }
  | { readonly kind: 'number'; readonly value: number | null; readonly sql: string }
  | { readonly kind: 'error'; readonly message: string; readonly sql: string };

/** The columns that a measurement needs. */
export function columnsOf(measurement: Measurement): readonly string[] {
  switch (measurement.kind) {
    case 'row-count':
      return [];
    case 'type':
    case 'nulls':
    case 'missing':
    case 'values':
      return [measurement.column];
    case 'duplicates':
    case 'key':
      return measurement.columns;
    case 'query':
      return measurement.column === undefined ? [] : [measurement.column];
  }
}
