import { clopperPearson } from './clopper-pearson.ts';
import type { Interval } from './interval.ts';
import { tQuantile } from './student-t.ts';
import { type Flips, tangoInterval } from './tango.ts';

/**
 * Rows with weights or in clusters, which prove less than as many single ones. Student's t alone does not see
 * that where hardly any row flips: ten clusters without a flip would have an interval of no width.
 */
export interface Uneven {
  /** What these would be worth if their clusters said nothing: `evenWorth` of the weights of rows. */
  readonly most: number;
  /** What they would be worth if the rows of a cluster were all alike: `evenWorth` of its sums of weights. */
  readonly fewest: number;
  /** The weighted mean of the rows by a method that knows of weights and clusters. */
  readonly robust: Interval;
}

/** Weighted shares of the rows that only one model has right. */
export interface FlipShares {
  readonly fixed: number;
  readonly broken: number;
}

/** The flips of as many single rows as these are worth, as Korn and Graubard (1998) count them for one share. */
export function flipsWorth(uneven: Uneven, { fixed, broken }: FlipShares): Flips {
  const n = worth(uneven, fixed + broken - (fixed - broken) ** 2);
  return { fixed: fixed * n, broken: broken * n, n };
}

/** The change of a share: the outer bounds of `robust` and of Tango's score interval (1998) for `flipsWorth`. */
export function unevenChangeInterval(uneven: Uneven, shares: FlipShares, alpha: number): Interval {
  const { robust } = uneven;
  const score = tangoInterval(flipsWorth(uneven, shares), alpha);
  return {
    ...robust,
    lower: Math.min(robust.lower, score.lower),
    upper: Math.max(robust.upper, score.upper),
  };
}

/**
 * The share of one model: exact for the number of rows that these are worth (Korn and Graubard 1998), fewer
 * where few clusters, or few heavy rows, tell little of the standard error.
 */
export function unevenShareInterval(uneven: Uneven, alpha: number): Interval {
  const { robust, most, fewest } = uneven;
  const share = wholeOr(robust.estimate);
  const quantileOf = (rows: number) => tQuantile(1 - alpha, Math.max(1, rows - 1));
  const n = worth(uneven, share * (1 - share)) * (quantileOf(most) / quantileOf(fewest)) ** 2;
  const { lower, upper } = clopperPearson(share * n, n, alpha);
  return { ...robust, lower, upper };
}

/** A share that only rounding, or a row of next to no weight, keeps from 0 or 1: its tail has no digits. */
function wholeOr(share: number): number {
  return Math.abs(share - Math.round(share)) < 1e-12 ? Math.round(share) : share;
}

/** How many equal single rows have a mean as sure as rows, or whole clusters, of these weights (Kish 1965). */
export function evenWorth(weights: Float64Array): number {
  let [total, squares] = [0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? Number.NaN;
    total += weight;
    squares += weight * weight;
  }
  return (total * total) / squares;
}

/**
 * How many single rows would have the standard error that these have; `variance` is that of one row. Heavy
 * rows that happen to agree are worth no more than their weights allow.
 */
function worth({ most, fewest, robust }: Uneven, variance: number): number {
  // One more: the error is unbiased, so that n single rows have that of n − 1 with their own variance.
  const rows = variance / robust.standardError ** 2 + 1;
  return variance > 0 && Number.isFinite(rows) ? Math.min(most, rows) : fewest;
}
