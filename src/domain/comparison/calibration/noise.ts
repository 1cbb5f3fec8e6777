import { momentsOf } from '../../statistics/mean.ts';
import { metricNamed } from '../metrics.ts';
import type { Operator, Rule } from '../rule.ts';
import type { MetricNoise } from './result.ts';

/** Fewer repeats say too little about their spread. */
export const fewestRepeats = 5;

/** What is known of one metric over the repeats. */
export interface Repeated {
  readonly rule: Pick<Rule, 'metric' | 'class' | 'higherIsBetter'>;
  readonly values: readonly number[];
  /** The resolution of each comparison of two repeats. */
  readonly resolutions: readonly number[];
  /** `no-worse` where rows are known, else `point`. */
  readonly operator: Operator;
}

/**
 * The proposed margin is the larger of what the test set can show and of twice the standard
 * deviation of the change between two repeats, √2 times that of one.
 */
export function noiseOf({ rule, values, resolutions, operator }: Repeated): MetricNoise {
  const { mean, standardDeviation } = momentsOf(Float64Array.from(values));
  const resolution = resolutions.length > 0 ? rootMeanSquare(resolutions) : null;
  const margin = upToTwoDigits(Math.max(resolution ?? 0, 2 * Math.SQRT2 * standardDeviation));
  return {
    metric: rule.metric,
    ...(rule.class !== undefined && { class: rule.class }),
    values,
    mean,
    standardDeviation,
    resolution,
    margin,
    rule: ruleText(rule, operator, margin),
  };
}

function rootMeanSquare(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length);
}

/** Two significant digits, never less than the value: 0.01234 → 0.013. */
function upToTwoDigits(value: number): number {
  if (!(value > 0)) return 0;
  const unit = Math.floor(Math.log10(value)) - 1;
  // By text, so that 0.013 is not 0.013000000000000001; what is a rounding error above stays.
  const digits = Math.ceil(Number((value / 10 ** unit).toPrecision(12)));
  return Number(`${digits}e${unit}`);
}

function ruleText(rule: Repeated['rule'], operator: Operator, margin: number): string | null {
  const known = metricNamed(rule.metric);
  const direction = known ? known.higherIsBetter : (rule.higherIsBetter ?? null);
  if (direction === null || known?.refuses?.operators.includes(operator) || margin === 0)
    return null;
  const parts = [
    `metric: ${quoted(rule.metric)}`,
    `${operator}: ${margin}`,
    ...(rule.class === undefined ? [] : [`class: ${quoted(rule.class)}`]),
    ...(known ? [] : [`higher-is-better: ${direction}`]),
  ];
  return `- {${parts.join(', ')}}`;
}

/** As YAML takes it in braces: plain where it is a simple word, else in JSON's quotes. */
function quoted(text: string): string {
  return /^[a-z][a-z0-9_-]*$/i.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
