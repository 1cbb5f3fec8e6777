import type { Example } from '../../../domain/data/check.ts';
import type { DataShape } from '../../../domain/data/shape.ts';

/** A value as SQL finds it: a text, a piece of JSON, or a typed column. */
export type RawValue =
  | { readonly kind: 'text'; readonly sql: string }
  | { readonly kind: 'json'; readonly sql: string }
  | { readonly kind: 'native'; readonly sql: string; readonly type: string };

export type Place = Pick<Example, 'line' | 'row'>;

/** One file that the database can read. */
export interface LoadedFile {
  readonly path: string;
  /** What follows FROM. */
  readonly from: string;
  /** The expression of the row's number, from 1. */
  readonly row: string;
  value(column: string): RawValue;
  /** Where rows stand, for people. */
  locate(rows: readonly number[]): Promise<(row: number) => Place>;
}

/** All files of a data set, opened. */
export interface Loaded {
  readonly shape: DataShape;
  readonly files: readonly LoadedFile[];
}

/** How many unreadable rows are shown. */
export const shownFaults = 5;
