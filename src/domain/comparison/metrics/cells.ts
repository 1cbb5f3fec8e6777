import type { ClassCounts } from './class-counts.ts';

/** Rows that are alike: their label and answers by class index, and how many they are. */
export interface Cells {
  readonly classes: number;
  readonly labels: Uint16Array;
  /** The answers of one model, or of two. */
  readonly answers: readonly Uint16Array[];
  readonly counts: Float64Array;
}

/** The cells that have rows; most of many classes have none. */
export function occupied(counts: Float64Array, classes: number, models: 1 | 2): Cells {
  const cells: number[] = [];
  for (let cell = 0; cell < counts.length; cell += 1) if ((counts[cell] ?? 0) > 0) cells.push(cell);
  const digit = (place: number) =>
    Uint16Array.from(cells, (cell) => Math.floor(cell / classes ** place) % classes);
  return {
    classes,
    labels: digit(models),
    answers: models === 1 ? [digit(0)] : [digit(1), digit(0)],
    counts: Float64Array.from(cells, (cell) => counts[cell] ?? 0),
  };
}

/** The metric of each model, for any counts of the same cells; the second less the first where there are two. */
export function statisticOver(
  { classes, labels, answers }: Cells,
  evaluate: (counts: ClassCounts) => number,
): (counts: Float64Array) => number {
  const [first, second] = answers.map((ofModel) => new CellTally(classes, { labels, ofModel }));
  if (!first) throw new Error('Cells hold the answers of at least one model');
  if (!second) return (counts) => evaluate(first.count(counts));
  return (counts) => evaluate(second.count(counts)) - evaluate(first.count(counts));
}

/** The counts of one model, found anew for each set of counts of the cells; in plain loops, since draws are many. */
class CellTally implements ClassCounts {
  total = 0;
  readonly support: Float64Array;
  readonly predicted: Float64Array;
  readonly hits: Float64Array;
  readonly labels: Uint16Array;
  readonly ofModel: Uint16Array;

  constructor(
    classes: number,
    { labels, ofModel }: { readonly labels: Uint16Array; readonly ofModel: Uint16Array },
  ) {
    this.support = new Float64Array(classes);
    this.predicted = new Float64Array(classes);
    this.hits = new Float64Array(classes);
    this.labels = labels;
    this.ofModel = ofModel;
  }

  count(counts: Float64Array): this {
    const { support, predicted, hits } = this;
    for (let at = 0; at < support.length; at += 1) {
      support[at] = 0;
      predicted[at] = 0;
      hits[at] = 0;
    }
    const [labels, ofModel] = [this.labels, this.ofModel];
    let total = 0;
    for (let cell = 0; cell < labels.length; cell += 1) {
      const [label, answer] = [labels[cell] ?? 0, ofModel[cell] ?? 0];
      const count = counts[cell] ?? 0;
      total += count;
      support[label] = (support[label] ?? 0) + count;
      predicted[answer] = (predicted[answer] ?? 0) + count;
      if (label === answer) hits[label] = (hits[label] ?? 0) + count;
    }
    this.total = total;
    return this;
  }
}
