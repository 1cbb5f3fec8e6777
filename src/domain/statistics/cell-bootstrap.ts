import { accelerationOf } from './bca.ts';
import { multinomialOf } from './multinomial.ts';
import type { Random } from './random.ts';
import { type Resampled, resampledFrom } from './resampled.ts';

export interface CellSample {
  /** Smoothed counts of rows that are alike; the statistic gets drawn counts in the same order. */
  readonly cells: Float64Array;
  /** How many rows are drawn. */
  readonly n: number;
  /** NaN where it is undefined. The array is reused: what is kept of it has to be copied. */
  readonly statistic: (cells: Float64Array) => number;
  readonly random: Random;
  readonly draws?: number;
}

const usualDraws = 10_000;

/**
 * The row bootstrap of a statistic that depends on counts alone: rows of a cell are interchangeable, so a
 * draw is multinomial (Efron and Tibshirani 1993). The estimate is that of the cells as they are given.
 */
export function cellBootstrap(sample: CellSample): Resampled {
  const { cells, n, statistic, random, draws = usualDraws } = sample;
  const multinomial = multinomialOf(n, cells);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) values[draw] = statistic(multinomial.draw(random));
  const acceleration = cellAcceleration(cells, statistic);
  return resampledFrom({ estimate: statistic(cells), values, acceleration });
}

/** The acceleration from what one more row in each cell would change, weighted by the cells. */
export function cellAcceleration(
  cells: Float64Array,
  statistic: (cells: Float64Array) => number,
): number {
  const estimate = statistic(cells);
  const changed = cells.slice();
  const moves = cells.map((count, cell) => {
    if (count === 0) return 0;
    changed[cell] = count + 1;
    const move = statistic(changed) - estimate;
    changed[cell] = count;
    return move;
  });
  return accelerationOf(moves, cells);
}
