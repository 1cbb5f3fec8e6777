import type { Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';

/** The share of a group with a property. */
export interface Share {
  /** From 0 to 1. */
  readonly value: number;
  /** Rows of the group, at least one. */
  readonly n: number;
}

/** Wilson's score interval (1927) of a share. */
export function wilsonInterval({ value, n }: Share, alpha: number): Interval {
  const z = normalQuantile(1 - alpha);
  const centre = (n * value + (z * z) / 2) / (n + z * z);
  const reach = (z * Math.sqrt(n * value * (1 - value) + (z * z) / 4)) / (n + z * z);
  return {
    estimate: value,
    lower: value === 0 ? 0 : centre - reach,
    upper: value === 1 ? 1 : centre + reach,
    standardError: Math.sqrt((value * (1 - value)) / n),
  };
}
