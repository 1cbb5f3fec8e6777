import type { DataSummary, Example } from './check.ts';

/** A row that could not be read, or a header that cannot be trusted. */
export interface Fault {
  readonly message: string;
  readonly example: Example;
}

/** A data set as it was opened, before anything is measured. */
export interface DataShape {
  readonly format: DataSummary['format'];
  /** How the text was read, for people. */
  readonly dialect?: string;
  /** The columns that can be trusted, in the order of the data. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Columns that cannot be trusted, and why, such as a name that the header has twice. */
  readonly doubtful: ReadonlyMap<string, string>;
  /** What is wrong with the headers. */
  readonly header: readonly Fault[];
  /** What a person should know of how it was read, although it is no mistake. */
  readonly notices: readonly string[];
}

/** What reading all of it found. */
export interface RowsRead {
  /** Rows that could be read and that the filter keeps. */
  readonly rows: number;
  /** Rows that could be read and that the filter leaves out. */
  readonly filteredOut: number;
  /** The files without one row that could be read. */
  readonly emptyFiles: readonly string[];
  /** Rows that could not: all of them counted, the first few shown. */
  readonly unreadable: { readonly count: number; readonly faults: readonly Fault[] };
}

/** Rows that exist for the checks, and those that nobody can read. */
export function totalOf({ rows, unreadable }: RowsRead): number {
  return rows + unreadable.count;
}
