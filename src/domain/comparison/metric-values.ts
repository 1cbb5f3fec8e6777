import { defined, type Measured, undefinedBecause } from './metric.ts';
import { finite } from './unjudged.ts';

/** Plain numbers by metric name, as a training run wrote them. */
export type MetricValues = Readonly<Record<string, number>>;

/** The value under the metric's name; `roc_auc` and `roc-auc` are one name. */
export function numberNamed(metric: string, values: MetricValues): Measured<number> {
  const keys = keysOf(metric, values);
  const [key, ...others] = keys;
  if (key === undefined) return undefinedBecause(`The metric "${metric}" is missing.`);
  const value = finite(values[key]);
  if (value === null) return undefinedBecause(`The metric "${key}" is not a number.`);
  if (others.some((other) => values[other] !== value)) {
    return undefinedBecause(`The metric is there as ${keys.join(' and ')}, with unequal values.`);
  }
  return defined(value);
}

/** Under which names the values hold a metric. */
export function keysOf(metric: string, values: MetricValues): readonly string[] {
  return Object.keys(values).filter(
    (key) => key.replaceAll('_', '-') === metric.replaceAll('_', '-'),
  );
}
