/** Slices that were looked for, not asked for: a hint where to look, never a reason to stop. */
export interface FoundSlices {
  /** What was scored: broken rows, or how much each row's loss grew. */
  readonly error: 'broken' | 'loss';
  /** True where the slices were found on one half of the rows and confirmed on the other. */
  readonly confirmed: boolean;
  readonly found: readonly FoundSlice[];
  /** Columns that were looked at. */
  readonly columns: readonly string[];
  /** Columns with too many values to be looked at. */
  readonly leftOut: readonly string[];
}

export interface FoundSlice {
  readonly slice: string;
  /** Rows, on the half where it is confirmed if there is one. */
  readonly n: number;
  /** Mean error inside, and over all rows. */
  readonly mean: number;
  readonly overall: number;
  /** SliceLine's score on the rows where it was found. */
  readonly score: number;
  /** Benjamini-Hochberg corrected, on the other half; null without one. */
  readonly adjusted: number | null;
}
