/** A share of rows, and how much it can be trusted. */
export interface Share {
  readonly value: number;
  /** Rows that it is a share of. */
  readonly rows: number;
  /** Independent rows of equal weight that would tell as much: fewer where rows weigh unequally or belong together. */
  readonly n: number;
}
