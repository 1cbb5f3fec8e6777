import { defined, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { oncePer } from './once-per.ts';
import { noRows } from './sentences.ts';

/** Prediction less label of each row; undefined where one of them is no number. */
export const errorsOf = oncePer(
  ({ labels, ids }: LabelledRows, { predicted }: ModelPredictions): Measured<Float64Array> => {
    if (labels.length === 0) return undefinedBecause(noRows);
    const errors = new Float64Array(labels.length);
    for (let row = 0; row < errors.length; row += 1) {
      const error = (predicted[row] ?? Number.NaN) - (labels[row] ?? Number.NaN);
      if (!Number.isFinite(error)) {
        return undefinedBecause(
          `The label or the prediction of row "${ids.at(row)}" is not a finite number.`,
        );
      }
      errors[row] = error;
    }
    return defined(errors);
  },
);
