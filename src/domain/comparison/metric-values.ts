import { defined, type Measured, undefinedBecause } from './metric.ts';
import type { MetricNumber, MetricNumbers } from './metric-numbers.ts';
import { metricNamed } from './metrics.ts';

/** What is known under the metric's name; `roc_auc` and `roc-auc` are one name. */
export function numberNamed(metric: string, numbers: MetricNumbers): Measured<MetricNumber> {
  const keys = keysOf(metric, numbers);
  const [key, ...others] = keys;
  const found = key === undefined ? undefined : numbers[key];
  if (key === undefined || !found) return undefinedBecause(`The metric "${metric}" is missing.`);
  const values = valuesOf(found);
  if (values.length === 0 || !values.every(Number.isFinite)) {
    return undefinedBecause(`The metric "${key}" is not a number.`);
  }
  const impossible = values.flatMap((value) => impossibleValue(key, metric, value))[0];
  if (impossible !== undefined) return undefinedBecause(impossible);
  const one = JSON.stringify(found);
  if (others.some((other) => JSON.stringify(numbers[other]) !== one)) {
    return undefinedBecause(`The metric is there as ${keys.join(' and ')}, with unequal values.`);
  }
  return defined(found);
}

/** Every value that a number consists of. */
export function valuesOf(number: MetricNumber): readonly number[] {
  return number.kind === 'seeds' || number.kind === 'runs' ? number.values : [number.value];
}

/** A share that is written in percent would beat every share that is not. */
function impossibleValue(key: string, metric: string, value: number): readonly string[] {
  const known = metricNamed(metric.split('.').at(-1)?.replaceAll('_', '-') ?? metric);
  if (!known || (value >= known.smallest && value <= known.largest)) return [];
  return [`The metric "${key}" is ${value}, and it ${rangeInWords(known)}.`];
}

function rangeInWords({
  smallest,
  largest,
}: {
  readonly smallest: number;
  readonly largest: number;
}): string {
  if (Number.isFinite(largest) && Number.isFinite(smallest)) {
    return `lies between ${smallest} and ${largest}`;
  }
  if (Number.isFinite(largest)) return `is never above ${largest}`;
  return smallest === 0 ? 'is never negative' : `is never below ${smallest}`;
}

/** Under which names the numbers hold a metric. */
export function keysOf(metric: string, numbers: MetricNumbers): readonly string[] {
  return Object.keys(numbers).filter(
    (key) => key.replaceAll('_', '-') === metric.replaceAll('_', '-'),
  );
}
