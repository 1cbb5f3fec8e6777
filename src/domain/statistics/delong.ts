import type { Interval } from './interval.ts';
import { meanOf } from './mean.ts';
import { kindsOf, type Placements, placementsByPart, rankedOf } from './placements.ts';
import { tQuantile } from './student-t.ts';
import { type Spread, tInterval } from './t-interval.ts';

/**
 * The variance of one unseen row of each class, as a squared placement error: without it the interval
 * is far too narrow close to a perfect AUC, where no row is misplaced.
 */
const unseenRow = 0.05;

/** The placements of every row, in row order; `positive` is 1 for a positive row and 0 for a negative one. */
export function placementsOf(positive: Float64Array, scores: Float64Array): Placements {
  const codes = new Uint32Array(positive.length);
  const [all] = placementsByPart(rankedOf(scores), kindsOf(positive, { codes, count: 1 }));
  return all ?? { positives: new Float64Array(), negatives: new Float64Array() };
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
  return tInterval(aucChangeSpread(baseline, candidate), alpha);
}

/** The same change with its error, for any alpha and for p-values. */
export function aucChangeSpread(baseline: Placements, candidate: Placements): Spread {
  const positives = difference(candidate.positives, baseline.positives);
  const negatives = difference(candidate.negatives, baseline.negatives);
  const { standardError, degreesOfFreedom } = spreadOf({ positives, negatives });
  return { estimate: meanOf(positives), standardError, degreesOfFreedom, skewness: 0 };
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
  for (let row = 0; row < values.length; row += 1) {
    const deviation = (values[row] ?? Number.NaN) - mean;
    sum += deviation * deviation;
  }
  return sum / ((values.length - 1) * values.length);
}

function difference(first: Float64Array, second: Float64Array): Float64Array {
  const differences = new Float64Array(first.length);
  for (let row = 0; row < first.length; row += 1) {
    differences[row] = (first[row] ?? Number.NaN) - (second[row] ?? Number.NaN);
  }
  return differences;
}
