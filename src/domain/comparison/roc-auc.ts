import {
  aucChangeInterval,
  aucInterval,
  aucOf,
  type Placements,
  placementsOf,
} from '../statistics/delong.ts';
import { classSize, missingClass, tooFewOf } from './class-size.ts';
import { defined, type Measure, type Measured, ofBoth, undefinedBecause } from './metric.ts';
import type { LabelledRows, ModelPredictions } from './predictions.ts';

/** The area under the ROC curve of a binary task, from the order of the scores. */
export const rocAuc: Measure = {
  level: (rows, model) => {
    const placed = placementsIn(rows, model);
    if (placed.kind === 'undefined') return placed;
    return defined({
      ...sizesOf(rows),
      value: aucOf(placed.value),
      method: 'DeLong on the logit, t, variance floor',
      interval: (alpha) => aucInterval(placed.value, alpha),
    });
  },
  change: (rows) => {
    const both = ofBoth(rows, (model) => placementsIn(rows, model));
    if (both.kind === 'undefined') return both;
    const { baseline, candidate } = both.value;
    return defined({
      ...sizesOf(rows),
      baseline: aucOf(baseline),
      candidate: aucOf(candidate),
      method: 'DeLong, t, variance floor',
      interval: (alpha) => aucChangeInterval(baseline, candidate, alpha),
    });
  },
};

function placementsIn(rows: LabelledRows, { scores }: ModelPredictions): Measured<Placements> {
  const absent = missingClass(rows, 1) ?? missingClass(rows, 0);
  if (absent !== undefined) return undefinedBecause(absent);
  if (!scores) return undefinedBecause('The file has no score column to order the rows by.');
  const row = scores.findIndex((score) => !Number.isFinite(score));
  if (row >= 0) return undefinedBecause(`The score of row "${rows.ids[row]}" is not a number.`);
  return defined(placementsOf(rows.labels, scores));
}

function sizesOf(rows: LabelledRows): { readonly nPositive: number; readonly tooFew?: string } {
  return { nPositive: classSize(rows, 1), ...tooFewOf(rows, 1, 0) };
}
