import { areShares } from '../answers.ts';
import { defined, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { oncePer } from './once-per.ts';
import type { Contributions } from './row-mean.ts';
import { allOf } from './sample.ts';
import { noRows } from './sentences.ts';

/** −ln of the probability that the model gave to the true class. */
export function logLoss(rows: LabelledRows, model: ModelPredictions): Measured<Contributions> {
  const columns = probabilitiesOf(rows, model);
  if (columns.kind === 'undefined') return columns;
  // Certainty is capped at what the stored type can tell, so that one certain mistake costs no infinity.
  const least = model.precision === 'single' ? 2 ** -23 : 2 ** -52;
  const losses = sharesOfTruth(rows, model, columns.value);
  let capped = 0;
  for (let row = 0; row < losses.length; row += 1) {
    const share = losses[row] ?? Number.NaN;
    const counted = Math.min(Math.max(share, least), 1 - least);
    if (share < least) capped += 1;
    losses[row] = -Math.log(counted);
  }
  return defined({ values: losses, sample: allOf(rows), notes: notesOn(capped, least) });
}

/** The probability that each row's true class got. */
function sharesOfTruth(
  { task, labels }: LabelledRows,
  { scores }: ModelPredictions,
  value: ProbabilityOf,
): Float64Array {
  const shares = new Float64Array(labels.length);
  if (task !== 'binary' || !scores) {
    for (let row = 0; row < shares.length; row += 1)
      shares[row] = value(labels[row] ?? Number.NaN, row);
    return shares;
  }
  // Most files are of two classes, where no call is needed for each row.
  for (let row = 0; row < shares.length; row += 1) {
    const score = scores[row] ?? Number.NaN;
    shares[row] = labels[row] === 1 ? score : 1 - score;
  }
  return shares;
}

function notesOn(capped: number, least: number): readonly string[] {
  if (capped === 0) return [];
  const rows = capped === 1 ? '1 row gives its' : `${capped} rows give their`;
  return [`${rows} true class no probability; such a row costs ${(-Math.log(least)).toFixed(2)}.`];
}

/**
 * The squared distance of the probabilities from the truth: of the positive class for a binary task,
 * summed over all classes, and not halved, for a multiclass one.
 */
export function brierLoss(rows: LabelledRows, model: ModelPredictions): Measured<Contributions> {
  const found = probabilitiesOf(rows, model);
  if (found.kind === 'undefined') return found;
  const columns = rows.task === 'binary' ? [model.scores] : (model.probabilities ?? []);
  const first = rows.task === 'binary' ? 1 : 0;
  const losses = new Float64Array(rows.labels.length);
  for (const [at, column] of columns.entries()) {
    if (!column) continue;
    for (let row = 0; row < losses.length; row += 1) {
      const truth = rows.labels[row] === at + first ? 1 : 0;
      losses[row] = (losses[row] ?? 0) + ((column[row] ?? Number.NaN) - truth) ** 2;
    }
  }
  const notes = rows.task === 'binary' ? [] : ['Summed over all classes, and not halved.'];
  return defined({ values: losses, sample: allOf(rows), notes });
}

/** The probability of a class, by its index, in a row. */
type ProbabilityOf = (classIndex: number, row: number) => number;

/** Undefined where the file has no probabilities, or numbers that are none. */
export const probabilitiesOf = oncePer(checkedProbabilities);

function checkedProbabilities(
  rows: LabelledRows,
  { scores, probabilities }: ModelPredictions,
): Measured<ProbabilityOf> {
  if (rows.labels.length === 0) return undefinedBecause(noRows);
  const written = rows.task === 'binary' ? scores && [scores] : probabilities;
  if (!written) return undefinedBecause(missing(rows));
  for (const column of written) {
    if (areShares(column)) continue;
    for (let row = 0; row < column.length; row += 1) {
      const share = column[row] ?? Number.NaN;
      if (!(share >= 0 && share <= 1)) return undefinedBecause(notAShare(rows, row, column));
    }
  }
  if (rows.task !== 'binary') {
    return defined((classIndex, row) => written[classIndex]?.[row] ?? Number.NaN);
  }
  const [positive] = written;
  return defined((classIndex, row) => {
    const share = positive?.[row] ?? Number.NaN;
    return classIndex === 1 ? share : 1 - share;
  });
}

function missing({ task }: LabelledRows): string {
  return task === 'binary'
    ? 'The file has no score column, and classes alone have no probability.'
    : 'The file has no probability for each class.';
}

function notAShare({ ids }: LabelledRows, row: number, column: Float64Array): string {
  return `The score of row "${ids.at(row)}" is ${column[row]}, which is no probability: only metrics of the order, such as roc-auc, can use it.`;
}
