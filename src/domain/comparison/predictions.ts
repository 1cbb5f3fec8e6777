import type { Task } from './rule.ts';

/** What one model said about each row. */
export interface ModelPredictions {
  /** Class index for classification, value for regression; one per row, always finite. */
  readonly predicted: Float64Array;
  /** Binary: the score of the positive class; null when the file has no scores. */
  readonly scores: Float64Array | null;
  /** Multiclass: the probability of each class, by class index; null when the file has none. */
  readonly probabilities: readonly Float64Array[] | null;
}

/** The labels and one model's answers, rows sorted by id as UTF-8 bytes. */
export interface LabelledRows {
  readonly task: Task;
  /** Class names; for a binary task the negative, then the positive class. Empty for regression. */
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  /** Class index for classification, value for regression; one per row. */
  readonly labels: Float64Array;
  readonly candidate: ModelPredictions;
}

/** The rows that both models predicted. */
export interface PairedRows extends LabelledRows {
  readonly baseline: ModelPredictions;
  /** True when every prediction column is equal on every row. */
  readonly identical: boolean;
}

/** What is compared: rows of both models, rows of a first model, or plain numbers. */
export type Comparable =
  | { readonly kind: 'paired'; readonly rows: PairedRows }
  | { readonly kind: 'first-model'; readonly rows: LabelledRows }
  | {
      readonly kind: 'numbers';
      /** Null: there is no baseline yet. */
      readonly baseline: Readonly<Record<string, number>> | null;
      readonly candidate: Readonly<Record<string, number>>;
    };
