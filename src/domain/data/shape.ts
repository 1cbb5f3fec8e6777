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
  /** Rows that could be read. */
  readonly rows: number;
  /** The files without one row that could be read. */
  readonly emptyFiles: readonly string[];
  /** Rows that could not: all of them counted, the first few shown. */
  readonly unreadable: { readonly count: number; readonly faults: readonly Fault[] };
  /** What is wrong with the headers. */
  readonly header: readonly Fault[];
}
