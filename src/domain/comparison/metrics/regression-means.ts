import { defined, type Measure, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { errorsOf } from './errors.ts';
import { type Contributions, rowMean, weightedMean } from './row-mean.ts';
import { allOf } from './sample.ts';
import { rowsOf } from './sentences.ts';

const linearised = ' on linearised rows';

export const meanAbsoluteError = meanOfErrors(Math.abs);
export const meanSquaredError = meanOfErrors((error) => error * error);

/**
 * The root of the mean square, by its linear part: each row contributes (e²/R + R)/2, whose mean is
 * the root R itself.
 */
export const rootMeanSquaredError = rowMean({
  direction: -1,
  words: linearised,
  of: (rows, model) => {
    const errors = errorsOf(rows, model);
    if (errors.kind === 'undefined') return errors;
    const squares = errors.value.map((error) => error * error);
    const root = Math.sqrt(weightedMean(squares, rows.weights));
    const values = root === 0 ? squares : squares.map((square) => (square / root + root) / 2);
    return defined({ values, sample: allOf(rows) });
  },
});

/** The loss of a quantile: an error above it costs 1 − q, one below q. */
export function pinballLoss(quantile: number): Measure {
  return meanOfErrors((error) => (error > 0 ? 1 - quantile : -quantile) * error);
}

/** As a fraction of the label, which must not be zero in any row. */
export const meanAbsolutePercentageError = rowMean({
  direction: -1,
  of: (rows, model) => {
    const errors = errorsOf(rows, model);
    if (errors.kind === 'undefined') return errors;
    const row = rows.labels.findIndex((label) => Math.abs(label) < smallestLabel);
    if (row >= 0) return undefinedBecause(zeroLabel(rows, row));
    const values = errors.value.map((error, at) => Math.abs(error / (rows.labels[at] ?? 0)));
    return defined({ values, sample: allOf(rows) });
  },
});

/** A share of less than this has no meaning. */
const smallestLabel = 1e-9;

function zeroLabel({ ids, labels }: LabelledRows, row: number): string {
  return `The label of row "${ids.at(row)}" is ${labels[row]}, and no error is a share of that, so mape is undefined. Use mae, or leave such rows out.`;
}

export const r2 = explained((errors) => errors);

/** Like r2, of errors less their mean: a model that is always off by the same explains everything. */
export const explainedVariance = explained((errors, weights) => {
  const mean = weightedMean(errors, weights);
  return errors.map((error) => error - mean);
});

/** 1 − (mean squared error)/(variance of the labels), by its linear part in each row. */
function explained(
  counted: (errors: Float64Array, weights: Float64Array | null) => Float64Array,
): Measure {
  return rowMean({
    direction: 1,
    words: linearised,
    of: (rows, model) => {
      const errors = errorsOf(rows, model);
      if (errors.kind === 'undefined') return errors;
      const { labels, weights } = rows;
      const mean = weightedMean(labels, weights);
      const spread = labels.map((label) => (label - mean) ** 2);
      const variance = weightedMean(spread, weights);
      const squares = counted(errors.value, weights).map((error) => error * error);
      if (!(variance > 0) || labels.every((label) => label === labels[0])) {
        return undefinedBecause(constantLabels(rows));
      }
      const share = weightedMean(squares, weights) / variance;
      const values = squares.map(
        (square, row) => 1 - square / variance + share * ((spread[row] ?? 0) / variance - 1),
      );
      return defined({ values, sample: allOf(rows) });
    },
  });
}

export function constantLabels(rows: LabelledRows): string {
  const what =
    rows.labels.length === 1 ? 'There is only 1 row' : `All ${rowsOf(rows)} have one label`;
  return `${what}, so nothing varies that could be explained. Use rmse or mae, or judge it on more rows.`;
}

function meanOfErrors(loss: (error: number) => number): Measure {
  const of = (rows: LabelledRows, model: ModelPredictions): Measured<Contributions> => {
    const errors = errorsOf(rows, model);
    if (errors.kind === 'undefined') return errors;
    return defined({ values: errors.value.map(loss), sample: allOf(rows) });
  };
  return rowMean({ direction: -1, of });
}
