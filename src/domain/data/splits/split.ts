/** Something of each of the two sets. */
export interface Sides<Of> {
  readonly train: Of;
  readonly test: Of;
}

/** What must hold between a training set and a set that was held out from it. */
export interface SplitRule {
  /** Names of data sets in the policy. */
  readonly train: string;
  readonly test: string;
  /** Columns that name a row; no test row may have a train row's. */
  readonly keys: readonly string[];
  /** Columns, such as a user or a patient, of which no value may be on both sides. */
  readonly groups: readonly string[];
  /** Columns that duplicate rows and label leakage are looked for without. */
  readonly ignore: readonly string[];
  /** Every test time lies at least `gap` after the last train time. */
  readonly time: { readonly column: string; readonly gapMicros: number } | null;
  /** The column that no other column may give away; null: none is looked for. */
  readonly label: SplitLabel | null;
  readonly file: string;
  readonly line?: number;
}

export interface SplitLabel {
  readonly column: string;
  /** Whether it names a class or is a quantity. */
  readonly kind: 'class' | 'quantity';
}

/** One thing to measure across both sets. */
export type SplitMeasurement =
  /** Test rows whose combination a train row has, among those without a null. */
  | { readonly kind: 'overlap'; readonly columns: readonly string[] }
  /** Distinct values on both sides, and the test rows that they touch. */
  | { readonly kind: 'groups'; readonly column: string }
  /** Test rows equal to a train row in these columns, as they are or with their texts normalised. */
  | {
      readonly kind: 'duplicate-rows';
      readonly columns: readonly string[];
      readonly normalized: boolean;
    }
  /** Test times before the last train time plus the gap; an equal instant without a gap fails too. */
  | { readonly kind: 'time'; readonly column: string; readonly gapMicros: number }
  /** Rows of the train set by bin or value of a column, and by label. */
  | { readonly kind: 'joint-counts'; readonly column: string; readonly label: SplitLabel };

/** What an engine answers to one of them. */
export type SplitMeasured = (
  | TestRows
  | JointCounts
  | { readonly kind: 'error'; readonly message: string }
) & {
  readonly sql: string;
  /** Milliseconds that it took. */
  readonly ms?: number;
};

/** Test rows that a train row forbids. */
export interface TestRows {
  readonly kind: 'test-rows';
  readonly checked: number;
  readonly failing: number;
  /** Rows that cannot be compared: a value is missing, or does not have its column's type. */
  readonly missing: Sides<number>;
  readonly illTyped: Sides<number>;
  /** Rows of the train set that were compared with. */
  readonly against: number;
  /** Distinct values on both sides; groups only. */
  readonly shared?: number;
  /** Microseconds since 1970-01-01T00:00:00Z for people, of a time that may be seen. Null: no such value. */
  readonly lastTrain?: number | null;
  readonly firstTest?: number | null;
}

/**
 * The train set by the bins of a column. A bin is one of its 100 most frequent values, all others
 * together, or, of a number or a time with more than 100 values or fewer than two rows for each, a tenth
 * of its rows; a missing value is a bin too. Values of one row are one bin together, since one row says
 * nothing about another.
 */
export interface JointCounts {
  readonly kind: 'joint-counts';
  readonly bins: readonly Bin[];
  /** Distinct labels, counted up to two, and rows with the most frequent one. */
  readonly labels: number;
  readonly mostFrequent: number;
}

export interface Bin {
  readonly rows: number;
  /** Rows with the label that is most frequent in this bin; of a quantity 0. */
  readonly most: number;
  /** Of the labels, ddof 0; of a class null. */
  readonly mean: number | null;
  readonly variance: number | null;
}

/** The sets of a split by their names, as checks name the data that they judge. */
export function dataOf({ train, test }: Pick<SplitRule, 'train' | 'test'>): string {
  return `${train}, ${test}`;
}
