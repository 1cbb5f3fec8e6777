import type { Interval } from './interval.ts';
import { meanOf } from './mean.ts';
import { kindsOf, type Placements, placementsByPart, rankedOf } from './placements.ts';
import { tQuantile } from './student-t.ts';
import type { Spread } from './t-interval.ts';

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

/** The error of a change of the AUC, from the variance of the mean change of placement in each class. */
export function changeSpreadOf(estimate: number, variances: Variances, sizes: ClassSizes): Spread {
  const { standardError, degreesOfFreedom } = errorOf(variances, sizes);
  return { estimate, standardError, degreesOfFreedom, skewness: 0 };
}

/** DeLong's variance as a sum over both classes, and Welch's degrees of freedom for it. */
export function spreadOf({ positives, negatives }: Placements): AucError {
  const variances = { positives: varianceOfMean(positives), negatives: varianceOfMean(negatives) };
  return errorOf(variances, { p: positives.length, n: negatives.length });
}

interface AucError {
  readonly variance: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/** Of the mean placement in each class. */
interface Variances {
  readonly positives: number;
  readonly negatives: number;
}

/** Positive and negative rows. */
interface ClassSizes {
  readonly p: number;
  readonly n: number;
}

function errorOf({ positives, negatives }: Variances, { p, n }: ClassSizes): AucError {
  const variance = positives + negatives;
  const floor = unseenRow * (1 / p ** 2 + 1 / n ** 2);
  const degreesOfFreedom =
    variance > 0
      ? variance ** 2 / (positives ** 2 / (p - 1) + negatives ** 2 / (n - 1))
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
