import { drawMultinomial } from './multinomial.ts';
import type { Random } from './random.ts';

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
  readonly random: Random;
}

/**
 * Draws of `n` rows: the sizes of the first group, draw by draw, then those of the next. Rows of a cell are
 * interchangeable, so a draw is multinomial (Efron and Tibshirani 1993).
 */
export function drawGroups(grouped: CellGroups, { n, draws, random }: GroupDraws): Int32Array {
  const sizes = new Int32Array(grouped.groups.length * draws);
  const groupsOf = groupsByCell(grouped);
  drawMultinomial(random, { n, cells: grouped.cells, draws }, (cell, counts) => {
    for (const group of groupsOf[cell] ?? []) addTo(sizes, group * draws, counts);
  });
  return sizes;
}

function addTo(sums: Int32Array, start: number, counts: Int32Array): void {
  for (let draw = 0, at = start; draw < counts.length; draw += 1, at += 1) {
    sums[at] = (sums[at] ?? 0) + (counts[draw] ?? 0);
  }
}

/** The groups of each cell. */
export function groupsByCell({ cells, groups }: CellGroups): readonly (readonly number[])[] {
  const found = Array.from(cells, (): number[] => []);
  for (const [group, members] of groups.entries()) {
    for (const cell of members) found[cell]?.push(group);
  }
  return found;
}

/** The size of each group where the cells have these sizes. */
export function groupSizes({ cells, groups }: CellGroups): Float64Array {
  return Float64Array.from(groups, (group) => {
    let sum = 0;
    for (const cell of group) sum += cells[cell] ?? 0;
    return sum;
  });
}
