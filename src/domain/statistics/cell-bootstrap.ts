import { accelerationOf } from './bca.ts';
import { type CellGroups, groupSizes, groupsByCell } from './group-draws.ts';
import { type Resampled, resampledFrom } from './resampled.ts';

/** A statistic of the sizes of groups of cells: whoever wants its value fills them in first. */
export interface GroupStatistic {
  readonly sizes: Float64Array;
  /** NaN where it is undefined. */
  value(): number;
}

/**
 * The row bootstrap of a statistic that depends on counts alone, over what `drawGroups` drew of these cells.
 * The estimate is that of the cells as they are given.
 */
export function cellBootstrap(
  groups: CellGroups,
  drawn: Int32Array,
  statistic: GroupStatistic,
): Resampled {
  const values = valuesOf(drawn, statistic);
  const acceleration = cellAcceleration(groups, statistic);
  statistic.sizes.set(groupSizes(groups));
  return resampledFrom({ estimate: statistic.value(), values, acceleration });
}

function valuesOf(drawn: Int32Array, statistic: GroupStatistic): Float64Array {
  const { sizes } = statistic;
  const values = new Float64Array(drawn.length / sizes.length);
  for (let draw = 0; draw < values.length; draw += 1) {
    for (let group = 0, at = draw; group < sizes.length; group += 1, at += values.length) {
      sizes[group] = drawn[at] ?? 0;
    }
    values[draw] = statistic.value();
  }
  return values;
}

/** The acceleration from what one more row in each cell would change, weighted by the cells. */
export function cellAcceleration(grouped: CellGroups, statistic: GroupStatistic): number {
  const { sizes } = statistic;
  const before = groupSizes(grouped);
  sizes.set(before);
  const estimate = statistic.value();
  const groupsOf = groupsByCell(grouped);
  const moves = grouped.cells.map((count, cell) => {
    if (count === 0) return 0;
    sizes.set(before);
    for (const group of groupsOf[cell] ?? []) sizes[group] = (sizes[group] ?? 0) + 1;
    return statistic.value() - estimate;
  });
  return accelerationOf(moves, grouped.cells);
}
