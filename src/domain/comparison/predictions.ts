import type { MetricNumbers } from './metric-numbers.ts';
import type { Task } from './rule.ts';
import type { Division } from './slice.ts';

/** What one model said about each row. */
export interface ModelPredictions {
  /**
   * Class index for classification, value for regression; for generation 1 where the answer is the
   * label, else 0; for ranking empty. One per row, always finite.
   */
  readonly predicted: Float64Array;
  /** Binary: the score of the positive class; ranking: the score that orders a query; else null. */
  readonly scores: Float64Array | null;
  /** Multiclass: the probability of each class, by class index; null when the file has none. */
  readonly probabilities: readonly Float64Array[] | null;
  /** Numbers of a row by name: scores of custom metrics, and what generation counts; finite. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** The type in which scores and probabilities were stored, which says how close to 0 they can be. */
  readonly precision: 'double' | 'single';
}

/** Which rows belong together: clusters of one person, or the documents of one query. */
export interface Groups {
  /** Index of the group of each row, from 0 to `count` − 1. */
  readonly indexes: Uint32Array;
  /** By index; sorted as UTF-8 bytes. */
  readonly names: readonly string[];
}

/** The ids of all rows; an array of texts is one. Of a million rows only those asked for become texts. */
export interface RowIds {
  readonly length: number;
  /** Undefined outside of the rows. */
  at(row: number): string | undefined;
}

/** The labels and one model's answers, rows sorted by id as UTF-8 bytes. */
export interface LabelledRows {
  readonly task: Task;
  /** Class names; for a binary task the negative, then the positive class. Empty where there are none. */
  readonly classes: readonly string[];
  readonly ids: RowIds;
  /** Class index for classification, value for regression, relevance for ranking; one per row. */
  readonly labels: Float64Array;
  /** How much each row counts, above 0; null: each counts once. */
  readonly weights: Float64Array | null;
  /** Null: each row stands for itself. A ranking task always has its queries here. */
  readonly groups: Groups | null;
  readonly divisions: readonly Division[];
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
  | { readonly kind: 'paired'; readonly rows: PairedRows; readonly anchor?: PairedRows }
  | { readonly kind: 'first-model'; readonly rows: LabelledRows }
  | {
      readonly kind: 'numbers';
      /** Null: there is no baseline yet. */
      readonly baseline: MetricNumbers | null;
      readonly candidate: MetricNumbers;
      readonly anchor?: MetricNumbers;
    };
