import { hitRate } from './hit-rate.ts';
import { absoluteError, brierLoss, logLoss, squaredError } from './losses.ts';
import { meanLoss, rootMeanLoss } from './mean-loss.ts';
import type { Metric } from './metric.ts';
import { rocAuc } from './roc-auc.ts';
import type { Task } from './rule.ts';

const classification = ['binary', 'multiclass'] as const;
const binary = ['binary'] as const;
const regression = ['regression'] as const;
const share = { higherIsBetter: true, largest: 1 };
const loss = { higherIsBetter: false, largest: Number.POSITIVE_INFINITY };

const metrics: readonly Metric[] = [
  { name: 'accuracy', tasks: classification, ...share, ...hitRate({ counted: 'right' }) },
  {
    name: 'error-rate',
    tasks: classification,
    higherIsBetter: false,
    largest: 1,
    ...hitRate({ counted: 'wrong' }),
  },
  { name: 'recall', tasks: binary, ...share, ...hitRate({ counted: 'right', within: 1 }) },
  { name: 'specificity', tasks: binary, ...share, ...hitRate({ counted: 'right', within: 0 }) },
  { name: 'roc-auc', tasks: binary, ...share, ...rocAuc },
  { name: 'log-loss', tasks: classification, ...loss, ...meanLoss(logLoss) },
  { name: 'brier', tasks: classification, ...loss, largest: 2, ...meanLoss(brierLoss) },
  { name: 'rmse', tasks: regression, ...loss, ...rootMeanLoss(squaredError) },
  { name: 'mae', tasks: regression, ...loss, ...meanLoss(absoluteError) },
  { name: 'mse', tasks: regression, ...loss, ...meanLoss(squaredError) },
];

/** The metrics that are computed from predictions. */
export const metricNames: readonly string[] = metrics.map(({ name }) => name);

/** The built-in metric of that name, or undefined. */
export function metricNamed(name: string): Metric | undefined {
  return metrics.find((metric) => metric.name === name);
}

/** The same, if it has a meaning for the task. */
export function metricFor(name: string, task: Task): Metric | undefined {
  return metricsOf(task).find((metric) => metric.name === name);
}

/** The metrics that have a meaning for the task. */
export function metricsOf(task: Task): readonly Metric[] {
  return metrics.filter(({ tasks }) => tasks.includes(task));
}
