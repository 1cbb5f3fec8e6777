import { defined, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { originOf } from '../select.ts';
import { oncePer } from './once-per.ts';
import { countedAlone, mostClasses } from './row-cells.ts';
import { noRows } from './sentences.ts';

/** How often each class is the label, the prediction, and both: numbers of rows, or sums of weights. */
export interface ClassCounts {
  readonly total: number;
  readonly support: Float64Array;
  readonly predicted: Float64Array;
  readonly hits: Float64Array;
}

/** Counts that grow row by row, or cell by cell, and can begin anew without a new array. */
export class Tally implements ClassCounts {
  total = 0;
  readonly support: Float64Array;
  readonly predicted: Float64Array;
  readonly hits: Float64Array;

  constructor(classes: number) {
    this.support = new Float64Array(classes);
    this.predicted = new Float64Array(classes);
    this.hits = new Float64Array(classes);
  }

  clear(): void {
    this.total = 0;
    this.support.fill(0);
    this.predicted.fill(0);
    this.hits.fill(0);
  }

  add(label: number, predicted: number, weight: number): void {
    this.total += weight;
    this.support[label] = (this.support[label] ?? 0) + weight;
    this.predicted[predicted] = (this.predicted[predicted] ?? 0) + weight;
    if (label === predicted) this.hits[label] = (this.hits[label] ?? 0) + weight;
  }
}

/** The counts of one model, each row by its own weight where rows have one. */
export const classCounts = oncePer(countClasses);

function countClasses(rows: LabelledRows, model: ModelPredictions): Measured<ClassCounts> {
  const flaw = answerFlaw(rows, model);
  if (flaw !== undefined) return undefinedBecause(flaw);
  const { weights, classes } = rows;
  const tally = new Tally(classes.length);
  if (!weights && classes.length <= mostClasses) {
    for (const [cell, count] of countedAlone(rows, model).entries()) {
      tally.add(Math.floor(cell / classes.length), cell % classes.length, count);
    }
    return defined(tally);
  }
  const { labels } = rows;
  for (let row = 0; row < labels.length; row += 1) {
    tally.add(labels[row] ?? 0, model.predicted[row] ?? 0, weights ? (weights[row] ?? 0) : 1);
  }
  return defined(tally);
}

/**
 * Why the answers cannot be counted. A prediction that is not a number would count as an ordinary
 * mistake, or worse: as a fixed one.
 */
export const answerFlaw = oncePer(
  (rows: LabelledRows, model: ModelPredictions): string | undefined => {
    if (rows.ids.length === 0) return noRows;
    const origin = originOf(rows, model);
    if (origin && answerFlaw(origin.rows, origin.model) === undefined) return undefined;
    const { labels, classes, ids } = rows;
    const { predicted } = model;
    const { length } = classes;
    for (let row = 0; row < labels.length; row += 1) {
      const label = labels[row] ?? Number.NaN;
      const answer = predicted[row] ?? Number.NaN;
      if (isPlace(answer, length) && isPlace(label, length)) continue;
      if (!Number.isFinite(answer))
        return `The prediction of row "${ids.at(row)}" is not a number.`;
      const what = isPlace(answer, length) ? 'label' : 'prediction';
      return `The ${what} of row "${ids.at(row)}" is no class.`;
    }
    return undefined;
  },
);

/** Whether something is at this index of so many. */
function isPlace(index: number, length: number): boolean {
  return index >= 0 && index < length && Number.isInteger(index);
}
