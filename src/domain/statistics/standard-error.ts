import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';

/** A value of which no more is known than its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** The difference second − first of independent estimates, by the normal distribution. */
export function unpairedInterval(first: Estimate, second: Estimate, alpha: number): Interval {
  const estimate = second.value - first.value;
  const standardError = Math.hypot(first.standardError, second.standardError);
  const reach = normalQuantile(1 - alpha) * standardError;
  return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
}

/** One part of a group of test sets. */
export interface Part {
  readonly standardError: number;
  /** Rows. */
  readonly n: number;
}

/**
 * The standard error of the mean over all rows of several test sets, from those of each: the pooled
 * variance that lm-evaluation-harness writes for a group weighted by size.
 */
export function pooledStandardError(parts: readonly Part[]): number {
  let [squares, rows] = [0, 0];
  for (const { standardError, n } of parts) {
    squares += (n - 1) * standardError ** 2 * n;
    rows += n;
  }
  return Math.sqrt(squares / (rows - parts.length) / rows);
}

/** The standard error of the plain mean of independent estimates. */
export function meanStandardError(standardErrors: readonly number[]): number {
  return Math.hypot(...standardErrors) / standardErrors.length;
}
