import { argsort } from './argsort.ts';
import type { Interval } from './interval.ts';
import { meanOf } from './mean.ts';
import { tQuantile } from './student-t.ts';

/** Where each row of one class stands among the rows of the other: the share it beats, ties half. */
export interface Placements {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

/**
 * The variance of one unseen row of each class, as a squared placement error: without it the interval
 * is far too narrow close to a perfect AUC, where no row is misplaced.
 */
const unseenRow = 0.05;

/** The placements of every row, in row order; `positive` is 1 for a positive row and 0 for a negative one. */
export function placementsOf(positive: Float64Array, scores: Float64Array): Placements {
  const placed = placeInOrder(positive, scores, argsort(scores));
  const positives = new Float64Array(countOnes(positive));
  const negatives = new Float64Array(placed.length - positives.length);
  for (let row = 0, filled = 0; row < placed.length; row += 1) {
    const value = placed[row] ?? Number.NaN;
    if (positive[row] === 1) {
      positives[filled] = value;
      filled += 1;
    } else negatives[row - filled] = value;
  }
  return { positives, negatives };
}

/** One pass over the rows in the order of their scores, equal scores together. */
function placeInOrder(
  positive: Float64Array,
  scores: Float64Array,
  order: Uint32Array,
): Float64Array {
  const placed = new Float64Array(scores.length);
  // Looked up by rank once: rows in the order of their scores lie far apart in memory.
  const flags = positive.map((_, rank) => positive[order[rank] ?? 0] ?? 0);
  const ranked = scores.map((_, rank) => scores[order[rank] ?? 0] ?? Number.NaN);
  const allPositives = countOnes(positive);
  const allNegatives = scores.length - allPositives;
  let positivesBelow = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    let tied = 0;
    for (end = start; end < order.length && ranked[end] === ranked[start]; end += 1) {
      if (flags[end] === 1) tied += 1;
    }
    const below = start - positivesBelow + (end - start - tied) / 2;
    const ofPositive = below / allNegatives;
    const ofNegative = 1 - (positivesBelow + tied / 2) / allPositives;
    for (let rank = start; rank < end; rank += 1) {
      placed[order[rank] ?? 0] = flags[rank] === 1 ? ofPositive : ofNegative;
    }
    positivesBelow += tied;
  }
  return placed;
}

function countOnes(flags: Float64Array): number {
  let count = 0;
  for (const flag of flags) if (flag === 1) count += 1;
  return count;
}

/** The area under the ROC curve: the chance that a positive row scores above a negative one. */
export function aucOf({ positives }: Placements): number {
  return meanOf(positives);
}

/** The change of the AUC on the same rows, by DeLong (1988), with t quantiles and a variance floor. */
export function aucChangeInterval(
  baseline: Placements,
  candidate: Placements,
  alpha: number,
): Interval {
  const positives = difference(candidate.positives, baseline.positives);
  const negatives = difference(candidate.negatives, baseline.negatives);
  const estimate = meanOf(positives);
  const { standardError, degreesOfFreedom } = spreadOf({ positives, negatives });
  const reach = tQuantile(1 - alpha, degreesOfFreedom) * standardError;
  return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
}

/** The AUC of one model with the same variance, on the logit so that no bound leaves [0, 1]. */
export function aucInterval(placements: Placements, alpha: number): Interval {
  const estimate = aucOf(placements);
  const { standardError, degreesOfFreedom } = spreadOf(placements);
  const edge = 0.5 / (placements.positives.length * placements.negatives.length);
  const auc = Math.min(Math.max(estimate, edge), 1 - edge);
  const reach = (tQuantile(1 - alpha, degreesOfFreedom) * standardError) / (auc * (1 - auc));
  const logit = Math.log(auc / (1 - auc));
  const bound = (at: number) => 1 / (1 + Math.exp(-at));
  return { estimate, lower: bound(logit - reach), upper: bound(logit + reach), standardError };
}

/** DeLong's variance as a sum over both classes, and Welch's degrees of freedom for it. */
export function spreadOf({ positives, negatives }: Placements): {
  readonly variance: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
} {
  const [p, n] = [positives.length, negatives.length];
  const [ofPositives, ofNegatives] = [varianceOfMean(positives), varianceOfMean(negatives)];
  const variance = ofPositives + ofNegatives;
  const floor = unseenRow * (1 / p ** 2 + 1 / n ** 2);
  const degreesOfFreedom =
    variance > 0
      ? variance ** 2 / (ofPositives ** 2 / (p - 1) + ofNegatives ** 2 / (n - 1))
      : Math.min(p, n) - 1;
  return { variance, standardError: Math.sqrt(variance + floor), degreesOfFreedom };
}

function varianceOfMean(values: Float64Array): number {
  const mean = meanOf(values);
  let sum = 0;
  for (const value of values) sum += (value - mean) ** 2;
  return sum / ((values.length - 1) * values.length);
}

function difference(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((value, row) => value - (second[row] ?? Number.NaN));
}
