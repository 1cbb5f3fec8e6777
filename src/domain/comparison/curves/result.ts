/** A point of a curve; both coordinates lie in [0, 1]. */
export type CurvePoint = readonly [x: number, y: number];

/** Rows whose score lies in `[from, to)`; the last bin also holds 1. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Mean score and share of positives of the rows; null where there are none. */
  readonly meanScore: number | null;
  readonly positives: number | null;
}

/** How one model's scores order and meet the labels, with few enough points to draw. */
export interface ScoreCurves {
  /** False positive rate → recall, from (0, 0) to (1, 1). */
  readonly roc: readonly CurvePoint[];
  /** Recall → precision, from the highest score down. */
  readonly precisionRecall: readonly CurvePoint[];
  /** From how many rows, evenly spaced in each class, both are drawn; absent where from all. */
  readonly drawnRows?: number;
  /** Where the model's own answers stand on them: its threshold as it is deployed. */
  readonly atThreshold: {
    readonly falsePositiveRate: number;
    readonly recall: number;
    /** Null where no answer is positive. */
    readonly precision: number | null;
  };
  /** Twenty bins of equal width over [0, 1], from 0 up; none where a score is no probability. */
  readonly bins: readonly ScoreBin[];
}

/** Rows by label and prediction: `counts[label][prediction]`, in the order of `classes`. */
export interface Confusion {
  readonly classes: readonly string[];
  readonly baseline: readonly (readonly number[])[] | null;
  readonly candidate: readonly (readonly number[])[];
}

/** What charts draw of two models on the same rows; a part that the predictions do not tell is null. */
export interface ComparisonCurves {
  /** The class that counts as positive, of a binary task. */
  readonly positive: string | null;
  /** The threshold of the policy; null for other tasks. */
  readonly threshold: number | null;
  readonly baseline: ScoreCurves | null;
  readonly candidate: ScoreCurves | null;
  readonly confusion: Confusion | null;
}
