export const encodings = ['utf-8', 'latin-1', 'utf-16'] as const;
export type Encoding = (typeof encodings)[number];

/** How a CSV or TSV file is written, as far as the contract says; what it leaves out is told from the file. */
export interface Dialect {
  readonly delimiter?: string;
  readonly quoteChar?: string;
  readonly escapeChar?: string;
  /** A quote inside a quoted value is written twice. */
  readonly doubleQuote?: boolean;
  /** False: the columns are the contract's, in its order. */
  readonly header?: boolean;
  /** Lines that start with it are no rows. */
  readonly commentChar?: string;
  readonly encoding?: Encoding;
}
