/** Counts that a column's values are compared with its profile by. */
export type DriftMeasurement =
  /** Finite values below, and up to, each point; ascending, distinct, about a thousand. */
  | { readonly kind: 'distribution'; readonly column: string; readonly grid: readonly number[] }
  /** Rows of each of these values, and of all others together. */
  | {
      readonly kind: 'categories';
      readonly column: string;
      readonly values: readonly string[];
      /** The most frequent of the others are asked for too. */
      readonly namesOthers: boolean;
    }
  /** Distinct values that are not null. */
  | { readonly kind: 'clusters'; readonly column: string };

/** What an engine answers to them. Dates are days, timestamps microseconds since 1970-01-01T00:00:00Z. */
export type DriftMeasured =
  | {
      readonly kind: 'distribution';
      readonly nulls: number;
      readonly nans: number;
      readonly infinities: number;
      /** Finite values. */
      readonly finite: number;
      readonly below: readonly number[];
      readonly atMost: readonly number[];
    }
  | {
      readonly kind: 'categories';
      readonly nulls: number;
      readonly counts: readonly number[];
      /** Rows of values that were not asked for. */
      readonly others: number;
      /** The most frequent of those with their rows: by count, then by their UTF-8 bytes. */
      readonly frequent: readonly (readonly [string, number])[];
    }
  | { readonly kind: 'clusters'; readonly count: number };
