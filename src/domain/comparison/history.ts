/** One metric of the versions that were promoted before, the oldest first. */
export interface MetricHistory {
  readonly metric: string;
  readonly points: readonly HistoryPoint[];
}

export interface HistoryPoint {
  readonly version: string;
  /** When it was promoted; ISO 8601. */
  readonly at: string;
  readonly value: number;
}
