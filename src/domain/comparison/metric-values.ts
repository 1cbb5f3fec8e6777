import { defined, type Measured, undefinedBecause } from './metric.ts';
import { metricNamed } from './metrics.ts';
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
  const known = metricNamed(metric.replaceAll('_', '-'));
  if (known && (value < 0 || value > known.largest)) {
    return undefinedBecause(impossible(key, value, known.largest));
  }
  if (others.some((other) => values[other] !== value)) {
    return undefinedBecause(`The metric is there as ${keys.join(' and ')}, with unequal values.`);
  }
  return defined(value);
}

/** A share that is written in percent would beat every share that is not. */
function impossible(key: string, value: number, largest: number): string {
  const range = Number.isFinite(largest) ? `lies between 0 and ${largest}` : 'is never negative';
  return `The metric "${key}" is ${value}, and it ${range}.`;
}

/** Under which names the values hold a metric. */
export function keysOf(metric: string, values: MetricValues): readonly string[] {
  return Object.keys(values).filter(
    (key) => key.replaceAll('_', '-') === metric.replaceAll('_', '-'),
  );
}
