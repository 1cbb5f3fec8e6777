import { type Counted, countedIn, countsOf } from './metrics/counts-by-part.ts';
import { oncePer } from './metrics/once-per.ts';
import { nameOf } from './metrics/sentences.ts';
import type { LabelledRows } from './predictions.ts';
import { originOfRows } from './select.ts';

/** Fewer rows of a class than this leave the metrics of that class undecided. */
const fewest = 10;

/** How many rows have each class as label, by class index; rows count once whatever their weight. */
const sizes = oncePer((rows: LabelledRows, classes: readonly string[]): Float64Array => {
  const origin = originOfRows(rows);
  return countsOf(labelled(origin?.rows ?? rows, classes), origin);
});

const labelled = oncePer(({ labels }: LabelledRows, classes: readonly string[]): Counted => {
  return countedIn(labels, classes.length);
});

/** How many rows have the label with this class index. */
export function classSize(rows: LabelledRows, classIndex: number): number {
  return sizes(rows, rows.classes)[classIndex] ?? 0;
}

/** The classes that are the label of some row. */
export function presentClasses(rows: LabelledRows): readonly number[] {
  return rows.classes.map((_, at) => at).filter((at) => classSize(rows, at) > 0);
}

/** The sentence that says which class is too small; undefined where all are large enough. */
export function tooFewOf(rows: LabelledRows, classes: readonly number[]): string | undefined {
  const small = classes.find((classIndex) => classSize(rows, classIndex) < fewest);
  return small === undefined
    ? undefined
    : fewerThan(`with the label ${nameOf(rows, small)}`, classSize(rows, small));
}

/** The same of the rows without a label: those that a specificity is over. */
export function tooFewWithout(rows: LabelledRows, classIndex: number): string | undefined {
  const others = rows.ids.length - classSize(rows, classIndex);
  if (others >= fewest) return undefined;
  const negative = rows.classes.length === 2 ? 1 - classIndex : undefined;
  if (negative !== undefined) return fewerThan(`with the label ${nameOf(rows, negative)}`, others);
  return fewerThan(`without the label ${nameOf(rows, classIndex)}`, others);
}

function fewerThan(which: string, size: number): string {
  return `Rows ${which}: ${size}; at least ${fewest} are needed.`;
}
