import { grouped } from '../grouped.ts';
import { compareDecimals, decimalOf } from './decimal.ts';

/** ODCS's operators: what a measured number must be. `between` includes both ends. */
const operators = {
  mustBe: (observed, [bound]) => observed === bound,
  mustNotBe: (observed, [bound]) => observed !== bound,
  mustBeGreaterThan: (observed, [bound]) => observed > bound,
  mustBeGreaterOrEqualTo: (observed, [bound]) => observed >= bound,
  mustBeLessThan: (observed, [bound]) => observed < bound,
  mustBeLessOrEqualTo: (observed, [bound]) => observed <= bound,
  mustBeBetween: (observed, [low, high = low]) => low <= observed && observed <= high,
  mustNotBeBetween: (observed, [low, high = low]) => observed < low || high < observed,
} as const satisfies Record<string, (observed: number, bounds: Bounds) => boolean>;

type Bounds = readonly [number, number?];

export type ThresholdOperator = keyof typeof operators;
export const thresholdOperators = Object.keys(operators) as readonly ThresholdOperator[];

/** The units that a contract may write. */
export const thresholdUnits = ['rows', 'percent'] as const;

/**
 * What the bounds are in: failing rows, their percentage, the share of rows that pass (0 to 1), the
 * measured number itself, or the age of the latest value in hours.
 */
export type ThresholdUnit = (typeof thresholdUnits)[number] | 'passing' | 'value' | 'hours';

/** What a count, a share in percent, or the number of a query must be. */
export interface Threshold {
  readonly operator: ThresholdOperator;
  readonly bounds: Bounds;
  readonly unit: ThresholdUnit;
}

/** Exact: the comparison is on the numbers as they are, and a bound belongs to its own side. */
export function holds({ operator, bounds }: Threshold, observed: number): boolean {
  return Number.isFinite(observed) && operators[operator](observed, bounds);
}

/**
 * The same for a number that was summed of doubles: its last digits depend on the order of the rows, so
 * that within 1e-9, relative to a bound past 1, it is on the bound.
 */
export function holdsNearly(threshold: Threshold, observed: number): boolean {
  const near = threshold.bounds.find((bound) => {
    return bound !== undefined && Math.abs(observed - bound) <= nearness(bound);
  });
  return holds(threshold, near ?? observed);
}

/** How far from the bound a sum of doubles is still on it. */
export function nearness(bound: number): number {
  return 1e-9 * Math.max(1, Math.abs(bound));
}

/**
 * The same for a number of any width, by its digits: where a double would round it onto a bound, it is
 * taken for the next number on its own side.
 */
export function holdsExactly(threshold: Threshold, digits: string): boolean {
  const exact = decimalOf(digits);
  const observed = Number(digits);
  const bound = threshold.bounds.includes(observed) ? decimalOf(String(observed)) : null;
  if (!exact || !bound) return holds(threshold, observed);
  const side = compareDecimals(exact, bound);
  return holds(
    threshold,
    observed + side * (Math.abs(observed) * Number.EPSILON || Number.MIN_VALUE),
  );
}

/** Six digits tell enough; more only where fewer would show a number on a bound that it is not on. */
export function shownNumber(value: number, { bounds }: Pick<Threshold, 'bounds'>): string {
  const rounded = Number(value.toPrecision(6));
  return String(bounds.includes(rounded) ? value : rounded);
}

/** `, asked is at most 0.5 percent`; nothing where the promise is that no row fails. */
export function asked(threshold: Threshold | null): string {
  return threshold ? `, asked is ${describeThreshold(threshold)}` : '';
}

/** `at most 0.5 percent`, `between 10 and 20 rows`. */
export function describeThreshold(threshold: Threshold): string {
  const [low, high] = threshold.bounds.map(shownBound);
  const words = {
    mustBe: `exactly ${low}`,
    mustNotBe: `not ${low}`,
    mustBeGreaterThan: `more than ${low}`,
    mustBeGreaterOrEqualTo: `at least ${low}`,
    mustBeLessThan: `less than ${low}`,
    mustBeLessOrEqualTo: `at most ${low}`,
    mustBeBetween: `between ${low} and ${high}`,
    mustNotBeBetween: `not between ${low} and ${high}`,
  };
  const { operator, unit } = threshold;
  return unit === 'value' ? words[operator] : `${words[operator]} ${unit}`;
}

/** `1,000,000`; what is no large whole number stays as it was written. */
function shownBound(bound: number | undefined): string {
  if (bound === undefined) return '';
  return Number.isSafeInteger(bound) ? grouped(bound) : String(bound);
}

/** Share of the failing rows; multiplied first, so that the division alone rounds. */
export function percentOf(failing: number, checked: number): number {
  return (100 * failing) / checked;
}
