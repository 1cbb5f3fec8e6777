/** How the policy divides the rows: by a column, by several at once, or by what SQL says of a row. */
export type SliceRequest =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'cross'; readonly columns: readonly string[] }
  | { readonly kind: 'where'; readonly name: string; readonly where: string };

/** The rows divided by one column, or by one predicate. */
export interface Division {
  /** The column, or the name of the predicate. */
  readonly name: string;
  /** A predicate has one slice, its true rows; a column has one for each of its values. */
  readonly kind: 'column' | 'predicate';
  /** Distinct values as text, `(null)` for a missing one; `['false', 'true']` for a predicate. */
  readonly values: readonly string[];
  /** Index into `values`, one per row. */
  readonly codes: Uint32Array;
}

/** All rows, as a slice. */
export const allRows = '*';
