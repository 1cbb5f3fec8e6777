import type { ModelPredictions } from './predictions.ts';

/** 1 from the threshold on, else 0. */
export function fromThreshold(scores: Float64Array, threshold: number): Float64Array {
  return scores.map((score) => (score >= threshold ? 1 : 0));
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

/** True when both models gave the same answer, in every column, on every row. */
export function sameAnswers(a: ModelPredictions, b: ModelPredictions): boolean {
  const [left, right] = [columnsOf(a), columnsOf(b)];
  return (
    left.length === right.length &&
    left.every((column, at) => column?.length === right[at]?.length && same(column, right[at]))
  );
}

/** On how many rows the class is not the one that the score and the threshold give; 0 for logits. */
export function offThreshold({ predicted, scores }: ModelPredictions, threshold: number): number {
  if (!scores?.every((score) => score >= 0 && score <= 1)) return 0;
  const expected = fromThreshold(scores, threshold);
  return expected.filter((value, row) => value !== predicted[row]).length;
}

function columnsOf({ predicted, scores, probabilities }: ModelPredictions) {
  return [predicted, scores, ...(probabilities ?? [null])];
}

function same(a: Float64Array | null, b: Float64Array | null | undefined): boolean {
  if (!a || !b) return a === b;
  return a.every((value, row) => value === b[row]);
}
