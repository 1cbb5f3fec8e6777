import type { Metric } from '../metric.ts';
import {
  explainedVariance,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  meanSquaredError,
  r2,
  rootMeanSquaredError,
} from './regression-means.ts';
import { d2Absolute, maxError, medianAbsoluteError } from './regression-quantiles.ts';
import { explainedShare, loss } from './scale.ts';

const tasks = ['regression'] as const;

export const regressionMetrics: readonly Metric[] = [
  { name: 'rmse', tasks, ...loss, ...rootMeanSquaredError },
  { name: 'mse', tasks, ...loss, ...meanSquaredError },
  { name: 'mae', tasks, ...loss, ...meanAbsoluteError },
  { name: 'median-absolute-error', tasks, ...loss, ...medianAbsoluteError },
  { name: 'r2', tasks, ...explainedShare, ...r2 },
  { name: 'explained-variance', tasks, ...explainedShare, ...explainedVariance },
  { name: 'd2-absolute', tasks, ...explainedShare, ...d2Absolute },
  {
    name: 'max-error',
    tasks,
    ...loss,
    refuses: {
      operators: ['no-worse', 'better', 'at-least', 'at-most', 'not-more-than'],
      why: 'One row decides the largest error, so that no interval can be told. Use point.',
    },
    ...maxError,
  },
  { name: 'mape', tasks, ...loss, ...meanAbsolutePercentageError },
];
