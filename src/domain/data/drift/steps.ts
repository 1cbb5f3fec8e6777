import { crossDifference, greatest, type Sums } from './bin.ts';

/** Values of one side below, and up to, each point of a grid, of `total` values. */
export interface Side {
  readonly below: readonly number[];
  readonly atMost: readonly number[];
  readonly total: number;
}

/** Two empirical distribution functions at the same ascending points. */
export interface Steps {
  readonly grid: readonly number[];
  readonly reference: Side;
  readonly current: Side;
}

export interface StepDistance {
  readonly value: number;
  /** The point of the grid where it is greatest. */
  readonly at: number;
}

function sums({ reference, current }: Steps): Sums {
  return { n: reference.total, m: current.total };
}

/**
 * Kolmogorov-Smirnov distance (Smirnov 1939): the greatest difference of the two functions, just below and
 * at each point of the grid. Exact if the grid holds every value of the reference, else at most 1/1000
 * too small.
 */
export function kolmogorovSmirnov(steps: Steps): StepDistance {
  const { grid, reference, current } = steps;
  const both = sums(steps);
  const differences = grid.map((_, index) => {
    const below = crossDifference(reference.below[index] ?? 0, current.below[index] ?? 0, both);
    const atMost = crossDifference(reference.atMost[index] ?? 0, current.atMost[index] ?? 0, both);
    return below > atMost ? below : atMost;
  });
  const worst = greatest(differences);
  const value = Number(differences[worst] ?? 0) / (both.n * both.m);
  return { value, at: grid[worst] ?? Number.NaN };
}

/** The most that the true distance can be: between two points each function may jump at once. */
export function kolmogorovSmirnovBound(steps: Steps): number {
  const { grid, reference, current } = steps;
  const both = sums(steps);
  let most: number | bigint = 0;
  for (let index = 0; index <= grid.length; index += 1) {
    const [rLow, rHigh] = gap(reference, index);
    const [cLow, cHigh] = gap(current, index);
    for (const [r, c] of [
      [rLow, cHigh],
      [rHigh, cLow],
    ] as const) {
      const difference = crossDifference(r, c, both);
      if (difference > most) most = difference;
    }
  }
  return Math.max(kolmogorovSmirnov(steps).value, Number(most) / (both.n * both.m));
}

/** The counts just after the point before, and just below this one. */
function gap({ below, atMost, total }: Side, index: number): readonly [number, number] {
  return [index === 0 ? 0 : (atMost[index - 1] ?? 0), below[index] ?? total];
}

/**
 * Wasserstein distance of order 1 in deviations of the reference: the area between the two functions from
 * `low` to `high`, each linear between two points of the grid, over the deviation of the reference clamped
 * to that range. Values outside of it count as if they lay on its ends, so that one outlier moves little.
 */
export function wasserstein(
  steps: Steps,
  [low, high, scale]: readonly [number, number, number],
): number {
  const { grid, reference, current } = steps;
  let area = 0;
  for (const [index, start] of grid.slice(0, -1).entries()) {
    const end = grid[index + 1] ?? start;
    if (start < low || end > high) continue;
    const [rStart, rEnd] = gap(reference, index + 1);
    const [cStart, cEnd] = gap(current, index + 1);
    const u = rStart / reference.total - cStart / current.total;
    const v = rEnd / reference.total - cEnd / current.total;
    // By halves, since the width of the whole range may be no double.
    area += (end / 2 - start / 2) * meanDistance(u, v);
  }
  return area / (scale / 2);
}

/** The mean of |u + (v − u)t| for t from 0 to 1. */
function meanDistance(u: number, v: number): number {
  const sum = Math.abs(u) + Math.abs(v);
  if (u * v >= 0) return sum / 2;
  return (u * u + v * v) / (2 * sum);
}
