/** On which rows the answers of both models differ. */
export interface FlipResult {
  /** Rows that only the candidate got right. */
  readonly fixed: number;
  /** Rows that only the baseline got right. */
  readonly broken: number;
  /** All rows. */
  readonly n: number;
  /** Rows whose prediction changed, right or wrong. */
  readonly changed: number;
  /** Upper bound of the share of broken rows, one-sided at 0.95 (Clopper-Pearson). */
  readonly brokenShareUpper: number;
  /** Chance of flips as uneven as these if neither model were better (McNemar, mid-p); shown, not judged. */
  readonly midP: number;
  /** Broken rows as a share of what the baseline had right; null where it had nothing right. */
  readonly brokenOfRight: number | null;
  /** The broken rows of which the candidate was surest, at most ten. */
  readonly surest: readonly BrokenRow[];
  /** The same counts in each declared slice, that with the most broken rows first; absent where none is declared. */
  readonly bySlice?: readonly SliceFlips[];
}

/** The rows of a slice that changed sides. */
export interface SliceFlips {
  readonly slice: string;
  readonly fixed: number;
  readonly broken: number;
  readonly n: number;
}

/** Only what names the row: other columns may hold personal data. */
export interface BrokenRow {
  readonly id: string;
  /** The candidate's probability of its wrong answer; null without scores. */
  readonly confidence: number | null;
  /** The slices it lies in. */
  readonly slices: readonly string[];
  /** Columns that the policy shows (`compare.show-columns`), as text. */
  readonly shown?: Readonly<Record<string, string>>;
}

/** How far the answers moved where no answer is simply right. */
export type Churn =
  | {
      readonly kind: 'errors';
      /** By how much more an absolute error must grow, or shrink, to be counted. */
      readonly tolerance: number;
      readonly grown: number;
      readonly shrunk: number;
      readonly n: number;
    }
  | {
      readonly kind: 'order';
      readonly k: number;
      readonly queries: number;
      /** Mean share of the first k documents of a query that both models place there. */
      readonly overlap: number;
    };
