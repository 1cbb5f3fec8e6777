/** How two distributions are told apart. */
export const driftStatistics = [
  'psi',
  'jensenShannon',
  'linf',
  'chiSquare',
  'ks',
  'wasserstein',
  'nullRate',
] as const;
export type DriftStatistic = (typeof driftStatistics)[number];

/** What is compared with the profile, column by column, once there is one. */
export interface DriftSettings {
  readonly numeric: DriftStatistic;
  readonly categorical: DriftStatistic;
  /** Fewer rows with a value, on either side, decide nothing. */
  readonly minRows: number;
  /** The largest accepted difference of the shares of nulls. */
  readonly nullRate: number;
  /** The largest accepted share of values that the profile does not know. */
  readonly maxNewShare: number;
  /** The column whose distinct values count as independent observations; null: rows do. */
  readonly cluster: string | null;
  /** Columns that are not compared. */
  readonly ignore: readonly string[];
}

export const defaultDrift: DriftSettings = {
  numeric: 'ks',
  categorical: 'jensenShannon',
  minRows: 200,
  nullRate: 0.05,
  maxNewShare: 0,
  cluster: null,
  ignore: [],
};

/** A promise that a column stays as its profile has it. */
export interface DriftDemand {
  readonly kind: 'drift';
  readonly column: string;
  readonly statistic: DriftStatistic | 'newValues';
  /** Null: the statistic's own default. */
  readonly limit: number | null;
}
