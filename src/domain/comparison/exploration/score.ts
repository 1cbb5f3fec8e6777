/** The errors of some rows, as SliceLine looks at them. */
export interface SliceErrors {
  readonly rows: number;
  /** Their sum; each is 0 or more. */
  readonly error: number;
}

/** As its authors chose it; at 0.5 and below no slice could ever score more than all rows. */
const usualWeight = 0.95;

/**
 * SliceLine's score (Sagadeeva and Boehm 2021, equation 2): how much worse than all rows a slice is,
 * less what its smallness costs; 0 for all rows. `weight` is that of the errors, in (0, 1].
 */
export function sliceScore(slice: SliceErrors, all: SliceErrors, weight = usualWeight): number {
  const worse = slice.error / slice.rows / (all.error / all.rows) - 1;
  const smaller = all.rows / slice.rows - 1;
  return weight * worse - (1 - weight) * smaller;
}

export interface Parent extends SliceErrors {
  /** The largest error of one row. */
  readonly largest: number;
}

/**
 * No slice inside the parent with at least `support` rows scores more (equation 9 there): errors
 * grow with the rows until all of them are in, so one of three sizes has the highest score.
 */
export function scoreBound(parent: Parent, all: SliceErrors, support: number): number {
  if (parent.rows < support || parent.error <= 0) return Number.NEGATIVE_INFINITY;
  const full = Math.min(parent.rows, Math.max(parent.error / parent.largest, support));
  const scores = [support, full, parent.rows].map((rows) => {
    return sliceScore({ rows, error: Math.min(parent.error, rows * parent.largest) }, all);
  });
  return Math.max(...scores);
}
