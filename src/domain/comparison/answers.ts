import type { ModelPredictions } from './predictions.ts';

/** 1 from the threshold on, else 0. */
export function fromThreshold(scores: Float64Array, threshold: number): Float64Array {
  const classes = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += 1) {
    classes[row] = (scores[row] ?? Number.NaN) >= threshold ? 1 : 0;
  }
  return classes;
}

/** The index of the class with the highest probability in each row; the first of several equal ones. */
export function mostLikely(probabilities: readonly Float64Array[]): Float64Array {
  const rows = probabilities[0]?.length ?? 0;
  return Float64Array.from({ length: rows }, (_, row) => {
    let best = 0;
    for (const [at, column] of probabilities.entries()) {
      if ((column[row] ?? 0) > (probabilities[best]?.[row] ?? 0)) best = at;
    }
    return best;
  });
}

/** True when both models gave the same answer, in every column, on every row; a metric's own column too. */
export function sameAnswers(a: ModelPredictions, b: ModelPredictions): boolean {
  const [left, right] = [columnsOf(a), columnsOf(b)];
  return (
    left.length === right.length &&
    left.every((column, at) => same(column, right[at])) &&
    a.values.size === b.values.size &&
    [...a.values].every(([name, column]) => same(column, b.values.get(name)))
  );
}

/** On how many rows the class is not the one that the score and the threshold give; 0 for logits. */
export function offThreshold({ predicted, scores }: ModelPredictions, threshold: number): number {
  if (!scores || !areShares(scores)) return 0;
  let off = 0;
  for (let row = 0; row < scores.length; row += 1) {
    const expected = (scores[row] ?? Number.NaN) >= threshold ? 1 : 0;
    if (expected !== predicted[row]) off += 1;
  }
  return off;
}

const known = new WeakMap<Float64Array, boolean>();

/** Whether all numbers of a column could be probabilities; looked at once. */
export function areShares(scores: Float64Array): boolean {
  const found = known.get(scores) ?? onlyShares(scores);
  known.set(scores, found);
  return found;
}

function onlyShares(scores: Float64Array): boolean {
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? Number.NaN;
    if (!(score >= 0 && score <= 1)) return false;
  }
  return true;
}

function columnsOf({ predicted, scores, probabilities }: ModelPredictions) {
  return [predicted, scores, ...(probabilities ?? [null])];
}

function same(a: Float64Array | null, b: Float64Array | null | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row += 1) if (a[row] !== b[row]) return false;
  return true;
}
