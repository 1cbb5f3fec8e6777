import type { Interval } from '../../statistics/interval.ts';

/** 1 where more is better, −1 where less is. */
export type Direction = 1 | -1;

/** The interval of the same quantity with the other sign, or as it is. */
export function oriented(interval: Interval, direction: Direction): Interval {
  if (direction === 1) return interval;
  const { estimate, lower, upper, standardError } = interval;
  return { estimate: -estimate, lower: -upper, upper: -lower, standardError };
}
