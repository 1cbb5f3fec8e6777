import { changeSpreadOf } from './delong.ts';
import { beatenTwice, type Kinds, type Ranked } from './placements.ts';
import type { Spread } from './t-interval.ts';

/** The areas under the ROC curve of two models on the same rows, and the error of their change. */
export interface AucChange {
  readonly baseline: number;
  readonly candidate: number;
  readonly spread: Spread;
}

/** The rows in the order of each model's scores. */
export interface BothRanked {
  readonly baseline: Ranked;
  readonly candidate: Ranked;
}

/**
 * The change of the AUC on the same rows, by DeLong (1988) with the variance floor, for all parts at once. Sums of
 * placements are found as whole numbers, without a list of the placements.
 */
export function aucChanges(ranked: BothRanked, { kinds, sizes }: Kinds): readonly AucChange[] {
  const before = beatenTwice(ranked.baseline, kinds, sizes.length);
  const after = beatenTwice(ranked.candidate, kinds, sizes.length);
  const [ofBefore, gains] = [new Float64Array(sizes.length), new Float64Array(sizes.length)];
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] ?? 0;
    const beaten = before[row] ?? 0;
    ofBefore[kind] = (ofBefore[kind] ?? 0) + beaten;
    gains[kind] = (gains[kind] ?? 0) + ((after[row] ?? 0) - beaten);
  }
  const means = gains.map((gain, kind) => gain / (sizes[kind] ?? 0));
  const squares = new Float64Array(sizes.length);
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] ?? 0;
    const deviation = (after[row] ?? 0) - (before[row] ?? 0) - (means[kind] ?? 0);
    squares[kind] = (squares[kind] ?? 0) + deviation * deviation;
  }
  return Array.from({ length: sizes.length / 2 }, (_, part) => {
    const [negative, positive] = [2 * part, 2 * part + 1];
    const [n, p] = [sizes[negative] ?? 0, sizes[positive] ?? 0];
    const area = (twice: number) => twice / 2 / n / p;
    const baseline = area(ofBefore[positive] ?? 0);
    const candidate = area((ofBefore[positive] ?? 0) + (gains[positive] ?? 0));
    // Of the mean of placements, which are shares of the other class.
    const variance = (kind: number, own: number, others: number) =>
      (squares[kind] ?? 0) / (2 * others) ** 2 / ((own - 1) * own);
    const variances = { positives: variance(positive, p, n), negatives: variance(negative, n, p) };
    const estimate = area(gains[positive] ?? 0);
    return { baseline, candidate, spread: changeSpreadOf(estimate, variances, { p, n }) };
  });
}
