/** What each group of people gets from the candidate, and how far apart the groups are. */
export interface FairnessTable {
  /** The column that holds the groups. */
  readonly group: string;
  readonly groups: readonly GroupRates[];
  /** Ratio of the smallest to the largest selection rate; null where it is 0/0. */
  readonly selectionRatio: number | null;
}

/** Null: no row to divide by, so the rate does not exist. */
export interface GroupRates {
  readonly value: string;
  readonly n: number;
  readonly selectionRate: number | null;
  readonly truePositiveRate: number | null;
  readonly falsePositiveRate: number | null;
  readonly baselineSelectionRate: number | null;
  /** Why the group is left out of a metric, where it is. */
  readonly why?: string;
}
