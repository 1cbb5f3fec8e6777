import { multinomialOf } from './multinomial.ts';
import { randomOf } from './random.ts';

/** Rows as cells of rows that are alike, and what is counted of them. */
export interface CellGroups {
  /** Relative sizes of the cells. */
  readonly cells: Float64Array;
  /** The cells of each group; a cell may be in several. */
  readonly groups: readonly (readonly number[])[];
}

export interface GroupDraws {
  readonly n: number;
  readonly draws: number;
  /** 32 hex digits. */
  readonly seed: string;
}

/** So many draws at once stay in the nearest memory of a processor; of many cells fewer. */
const [mostDraws, fewestDraws, mostCounts] = [512, 64, 2 ** 18];

/**
 * Draws of `n` rows, as the sizes of all groups in one draw, then those in the next. Rows of a cell are
 * interchangeable, so a draw is multinomial (Efron and Tibshirani 1993).
 */
export function drawGroups(
  { cells, groups }: CellGroups,
  { n, draws, seed }: GroupDraws,
): Int32Array {
  const multinomial = multinomialOf(n, cells);
  const random = randomOf(seed);
  const sizes = new Int32Array(groups.length * draws);
  const atOnce = Math.max(fewestDraws, Math.floor(mostCounts / cells.length));
  const step = Math.min(draws, mostDraws, atOnce);
  for (let start = 0; start < draws; start += step) {
    const counts = multinomial.draw(random, Math.min(step, draws - start));
    const some = sizes.subarray(groups.length * start);
    for (const [group, members] of groups.entries()) {
      const columns = members.flatMap((cell) => counts[cell] ?? []);
      addUp(columns, some, { first: group, step: groups.length });
    }
  }
  return sizes;
}

/** Where the sums of each draw stand. */
interface Places {
  readonly first: number;
  readonly step: number;
}

function addUp(columns: readonly Int32Array[], sums: Int32Array, { first, step }: Places): void {
  for (const column of columns) {
    for (let draw = 0, at = first; draw < column.length; draw += 1, at += step) {
      sums[at] = (sums[at] ?? 0) + (column[draw] ?? 0);
    }
  }
}

/** The size of each group where the cells have these sizes. */
export function groupSizes({ cells, groups }: CellGroups): Float64Array {
  return Float64Array.from(groups, (group) => {
    let sum = 0;
    for (const cell of group) sum += cells[cell] ?? 0;
    return sum;
  });
}
