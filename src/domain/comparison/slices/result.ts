import type { WaiverUsed } from '../waiver.ts';

/** A slice that is only watched: it stops the candidate by a proven loss, never by its size. */
export interface WatchedSlice {
  /** `region=LATAM`, `region=LATAM, plan=trial`, or the name of a predicate. */
  readonly slice: string;
  /** The rule about a loss that is looked at here. */
  readonly rule: string;
  readonly metric: string;
  readonly n: number;
  readonly nPositive?: number;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** The oriented change, positive is better, and its interval; null where it is too small or undefined. */
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly alpha: number;
  /** Why nothing is said of it: `too small (n 23)`, or why the metric is undefined. */
  readonly why?: string;
  /** Chance of such a loss if the margin were kept, and the same corrected for all looked at (Holm). */
  readonly pValue?: number;
  readonly adjusted?: number;
  /** A loss beyond the margin that is proven even so. */
  readonly alarm: boolean;
  /** Who accepted the alarm for a time; it then stops nobody. */
  readonly waiver?: WaiverUsed;
}

/** Overall and most slices move in opposite directions: the mix of slices hides something. */
export interface SimpsonWarning {
  readonly rule: string;
  readonly metric: string;
  /** The column that divides the rows. */
  readonly division: string;
  readonly overall: number;
  /** Share of the rows in slices that move the other way. */
  readonly share: number;
  readonly slices: readonly string[];
}
