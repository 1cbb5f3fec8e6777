import { defined, type Measure, type Measured, ofBoth } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { errorsOf } from './errors.ts';
import { constantLabels } from './regression-means.ts';
import { rowStatistic } from './row-statistic.ts';
import { weightedMedian } from './weighted-median.ts';

export const medianAbsoluteError = rowStatistic({
  direction: -1,
  prepare: (rows, model) => {
    const errors = errorsOf(rows, model);
    if (errors.kind === 'undefined') return errors;
    return defined({
      evaluate: weightedMedian(errors.value.map(Math.abs)),
      why: () => 'The rows have no weight, so their median is undefined.',
    });
  },
});

/** 1 − (mean absolute error)/(that of always predicting the median label). */
export const d2Absolute = rowStatistic({
  direction: 1,
  prepare: (rows, model) => {
    const errors = errorsOf(rows, model);
    if (errors.kind === 'undefined') return errors;
    const medianOf = weightedMedian(rows.labels);
    return defined({
      evaluate: (weights) => explainedShare(rows.labels, errors.value, { medianOf, weights }),
      why: () => constantLabels(rows),
    });
  },
});

interface Weighting {
  readonly medianOf: (weights: Float64Array) => number;
  readonly weights: Float64Array;
}

function explainedShare(
  labels: Float64Array,
  errors: Float64Array,
  { medianOf, weights }: Weighting,
): number {
  const median = medianOf(weights);
  let [missed, spread] = [0, 0];
  for (let row = 0; row < labels.length; row += 1) {
    const weight = weights[row] ?? 0;
    missed += weight * Math.abs(errors[row] ?? Number.NaN);
    spread += weight * Math.abs((labels[row] ?? Number.NaN) - median);
  }
  return spread === 0 ? Number.NaN : 1 - missed / spread;
}

/** The largest error of all. One row decides it, so that no interval can be told from the rows. */
export const maxError: Measure = {
  level: (rows, model) => {
    const value = largest(rows, model);
    return value.kind === 'defined'
      ? defined({ ...unsure(value.value), value: value.value })
      : value;
  },
  change: (rows) => {
    const both = ofBoth(rows, (model) => largest(rows, model));
    if (both.kind === 'undefined') return both;
    return defined({ ...both.value, ...unsure(both.value.baseline - both.value.candidate) });
  },
};

function largest(rows: LabelledRows, model: ModelPredictions): Measured<number> {
  const errors = errorsOf(rows, model);
  if (errors.kind === 'undefined') return errors;
  let most = 0;
  for (const error of errors.value) most = Math.max(most, Math.abs(error));
  return defined(most);
}

function unsure(estimate: number) {
  const nothing = { lower: Number.NaN, upper: Number.NaN, standardError: Number.NaN };
  return { method: 'no interval', interval: () => ({ estimate, ...nothing }) };
}
