/** An estimate and its interval; each bound is one-sided at 1 − alpha. */
export interface Interval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
}
