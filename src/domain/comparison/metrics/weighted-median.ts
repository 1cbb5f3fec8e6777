import { argsort } from '../../statistics/argsort.ts';

/** Rows that follow each other in size are first counted together: a search among all would be slow. */
const rowsTogether = 64;

/**
 * The median of values that count as often as their weights say: the mean of both middle values where
 * the weights leave two. The values are sorted once, for any number of weights.
 */
export function weightedMedian(values: Float64Array): (weights: Float64Array) => number {
  const order = argsort(values);
  const stretch = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank += 1) {
    stretch[order[rank] ?? 0] = Math.floor(rank / rowsTogether);
  }
  const sums = new Float64Array(Math.ceil(order.length / rowsTogether));
  return (weights) => {
    let total = 0;
    sums.fill(0);
    for (let row = 0; row < weights.length; row += 1) {
      const weight = weights[row] ?? 0;
      total += weight;
      sums[stretch[row] ?? 0] = (sums[stretch[row] ?? 0] ?? 0) + weight;
    }
    let [below, skipped] = [0, 0];
    while (skipped < sums.length && below + (sums[skipped] ?? 0) < total / 2) {
      below += sums[skipped] ?? 0;
      skipped += 1;
    }
    const weighed = { values, weights, order };
    return middleFrom(weighed, skipped * rowsTogether, total / 2 - below);
  };
}

interface Weighed {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly order: Uint32Array;
}

/** The value with so much weight below it, counted from a rank on. */
function middleFrom({ values, weights, order }: Weighed, start: number, wanted: number): number {
  const weightAt = (rank: number) => weights[order[rank] ?? 0] ?? 0;
  let [rank, left] = [start, wanted];
  while (rank < order.length && weightAt(rank) < left) {
    left -= weightAt(rank);
    rank += 1;
  }
  const middle = values[order[rank] ?? 0] ?? Number.NaN;
  if (weightAt(rank) > left) return middle;
  for (rank += 1; rank < order.length && weightAt(rank) === 0; rank += 1);
  return (middle + (values[order[rank] ?? 0] ?? Number.NaN)) / 2;
}
