import type { LabelledRows } from './predictions.ts';

/** Fewer rows of a class than this leave the metrics of that class undecided. */
const fewest = 10;

/** How many rows have the label with this class index. */
export function classSize({ labels }: LabelledRows, classIndex: number): number {
  let size = 0;
  for (const label of labels) if (label === classIndex) size += 1;
  return size;
}

/** Why a metric of this class has no value, or undefined where the class has rows. */
export function missingClass(rows: LabelledRows, classIndex: number): string | undefined {
  if (rows.labels.length === 0) return 'There are no rows.';
  if (classSize(rows, classIndex) > 0) return undefined;
  return `No row has the label "${rows.classes[classIndex]}", so the metric is undefined.`;
}

/** The sentence that says which class is too small, or nothing. */
export function tooFewOf(rows: LabelledRows, ...classes: number[]): { readonly tooFew?: string } {
  const small = classes.find((classIndex) => classSize(rows, classIndex) < fewest);
  if (small === undefined) return {};
  const name = `the label "${rows.classes[small]}"`;
  return {
    tooFew: `Rows with ${name}: ${classSize(rows, small)}; at least ${fewest} are needed.`,
  };
}
