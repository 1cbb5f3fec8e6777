/** What a data set was like, in little: enough to tell in what another one differs. */
export interface Fingerprint {
  /** Rows that could be read and that the filter keeps. */
  readonly rows: number;
  readonly columns: readonly ColumnSketch[];
}

export interface ColumnSketch {
  readonly name: string;
  /** What the contract promises, else what the file says. */
  readonly type: string;
  /** Rows without a value; null: it could not be counted. */
  readonly nulls: number | null;
  /** Of numbers, where they cost next to nothing or a check asks; never of keys and of what must not be seen. */
  readonly min?: number;
  readonly max?: number;
  readonly mean?: number;
}
