import type { DriftStatistic } from './settings.ts';

/** What a drift check found, for a table and a histogram. */
export interface Drift {
  readonly column: string;
  readonly statistic: DriftStatistic | 'newValues';
  readonly value: number;
  /** From here on it is drift, if it is more than noise. */
  readonly threshold: number;
  /** The bin, the value or the kind of missing value that moved most. */
  readonly worst?: string;
  /** How likely noise is to move it as far; below `alpha` it is no noise. */
  readonly p?: number;
  readonly alpha?: number;
  /** Rows on both sides; the last ones may be joined to one. */
  readonly bins: readonly {
    readonly name: string;
    readonly reference: number;
    readonly current: number;
  }[];
}
