import { defined, type Measured, undefinedBecause } from './metric.ts';
import type { LabelledRows, ModelPredictions } from './predictions.ts';

/** What each row costs a model, in row order; lower is better. */
export type Loss = (rows: LabelledRows, model: ModelPredictions) => Measured<Float64Array>;

/** Certainty is capped here, so that one certain mistake costs 36 and not infinity. */
const certainty = 2 ** -52;

/** −ln of the probability that the model gave to the true class. */
export function logLoss(rows: LabelledRows, model: ModelPredictions): Measured<Float64Array> {
  return withProbabilities(rows, model, (columns, row, label) => {
    const ofTruth = columns[label]?.[row] ?? Number.NaN;
    return -Math.log(Math.min(Math.max(ofTruth, certainty), 1 - certainty));
  });
}

/**
 * The squared distance of the probabilities from the truth: of the positive class for a binary task,
 * summed over all classes, and not halved, for a multiclass one.
 */
export function brierLoss(rows: LabelledRows, model: ModelPredictions): Measured<Float64Array> {
  const first = rows.task === 'binary' ? 1 : 0;
  return withProbabilities(rows, model, (columns, row, label) => {
    let sum = 0;
    for (let at = first; at < columns.length; at += 1) {
      sum += ((columns[at]?.[row] ?? Number.NaN) - (at === label ? 1 : 0)) ** 2;
    }
    return sum;
  });
}

export function absoluteError(rows: LabelledRows, model: ModelPredictions): Measured<Float64Array> {
  return defined(errors(rows, model).map(Math.abs));
}

export function squaredError(rows: LabelledRows, model: ModelPredictions): Measured<Float64Array> {
  return defined(errors(rows, model).map((error) => error * error));
}

function errors({ labels }: LabelledRows, { predicted }: ModelPredictions): Float64Array {
  return labels.map((label, row) => (predicted[row] ?? Number.NaN) - label);
}

type RowLoss = (columns: readonly Float64Array[], row: number, label: number) => number;

function withProbabilities(
  rows: LabelledRows,
  model: ModelPredictions,
  lossOf: RowLoss,
): Measured<Float64Array> {
  const written = rows.task === 'binary' ? model.scores && [model.scores] : model.probabilities;
  if (!written) return undefinedBecause(missing(rows));
  for (const column of written) {
    const row = column.findIndex((share) => !(share >= 0 && share <= 1));
    if (row >= 0) return undefinedBecause(notAShare(rows, row, column));
  }
  const columns = rows.task === 'binary' ? written.flatMap(bothClasses) : written;
  return defined(rows.labels.map((label, row) => lossOf(columns, row, label)));
}

/** The probability of the negative class, then of the positive one. */
function bothClasses(scores: Float64Array): readonly Float64Array[] {
  return [scores.map((score) => 1 - score), scores];
}

function missing({ task }: LabelledRows): string {
  return task === 'binary'
    ? 'The file has no score column, and classes alone have no probability.'
    : 'The file has no probability for each class.';
}

function notAShare({ ids }: LabelledRows, row: number, column: Float64Array): string {
  return `The score of row "${ids[row]}" is ${column[row]}, which is no probability: only metrics of the order, such as roc-auc, can use it.`;
}
