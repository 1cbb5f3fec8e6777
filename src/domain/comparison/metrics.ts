import type { Metric } from './metric.ts';
import { calibrationMetrics } from './metrics/calibration.ts';
import { classificationMetrics } from './metrics/classification.ts';
import { meanOfColumn, winRate } from './metrics/generation.ts';
import { parametricMetric, parametricNames } from './metrics/parametric.ts';
import { meanAveragePrecision, meanReciprocalRank, ndcg } from './metrics/ranking.ts';
import { regressionMetrics } from './metrics/regression.ts';
import { exactMatch } from './metrics/right-answers.ts';
import { runningCosts } from './metrics/running-cost.ts';
import { share } from './metrics/scale.ts';
import { tasks as allTasks, type Task } from './rule.ts';

const ranking = ['ranking'] as const;
const generation = ['generation'] as const;

const metrics: readonly Metric[] = [
  ...classificationMetrics,
  ...calibrationMetrics,
  ...regressionMetrics,
  { name: 'ndcg', tasks: ranking, ...share, ...ndcg() },
  { name: 'mrr', tasks: ranking, ...share, ...meanReciprocalRank },
  { name: 'map', tasks: ranking, ...share, ...meanAveragePrecision },
  { name: 'exact-match', tasks: generation, ...share, ...exactMatch },
  {
    name: 'win-rate',
    tasks: generation,
    ...share,
    refuses: {
      operators: ['no-worse', 'better', 'not-more-than', 'point'],
      why: 'It already compares the candidate with the baseline. Use at-least, such as at-least: 0.5.',
    },
    ...winRate,
  },
  ...runningCosts,
];

/** The metrics whose direction is known; a number stands where `<k>` or `<q>` is shown. */
export const metricNames: readonly string[] = [
  ...metrics.map(({ name }) => name),
  ...parametricNames,
];

/** The built-in metric of that name, or undefined. */
export function metricNamed(name: string): Metric | undefined {
  return metrics.find((metric) => metric.name === name) ?? parametricMetric(name);
}

/** The same, if it has a meaning for the task. */
export function metricFor(name: string, task: Task): Metric | undefined {
  const metric = metricNamed(name);
  return metric?.tasks.includes(task) ? metric : undefined;
}

/** The metrics that have a meaning for the task, but for those with a number in their name. */
export function metricsOf(task: Task): readonly Metric[] {
  return metrics.filter(({ tasks }) => tasks.includes(task));
}

/** The mean of a column of the user's own, whose direction the rule tells. */
export function customMetric(name: string, higherIsBetter: boolean): Metric {
  return {
    name,
    tasks: allTasks,
    smallest: Number.NEGATIVE_INFINITY,
    largest: Number.POSITIVE_INFINITY,
    higherIsBetter,
    ...meanOfColumn(name, higherIsBetter),
  };
}
