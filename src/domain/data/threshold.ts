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

export const thresholdUnits = ['rows', 'percent'] as const;
export type ThresholdUnit = (typeof thresholdUnits)[number];

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

/** `at most 0.5 percent`, `between 10 and 20 rows`. */
export function describeThreshold(threshold: Threshold, unit: string): string {
  const [low, high] = threshold.bounds;
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
  return unit ? `${words[threshold.operator]} ${unit}` : words[threshold.operator];
}

/** Share of the failing rows; multiplied first, so that the division alone rounds. */
export function percentOf(failing: number, checked: number): number {
  return (100 * failing) / checked;
}
