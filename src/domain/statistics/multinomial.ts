import { successes, triesWith } from './binomial-draw.ts';
import { TableRoom, tablesIn } from './count-tables.ts';
import type { Random } from './random.ts';

export interface Multinomial {
  /** How many rows each draw has. */
  readonly n: number;
  /** Relative sizes of the cells. */
  readonly cells: Float64Array;
  readonly draws: number;
}

/** Takes the counts of one cell, draw by draw; the next cell's overwrite them. */
export type TakeCell = (cell: number, counts: Int32Array) => void;

/** To fill more entries of tables for each draw takes longer than to draw without them. */
const entriesPerDraw = 16;

/**
 * Draws `n` rows over the occupied cells, by one binomial draw after the other, from the smallest cell to
 * the largest: so the rows that are left vary least, and no cell is more than half of them.
 */
export function drawMultinomial(
  random: Random,
  { n, cells, draws }: Multinomial,
  take: TakeCell,
): void {
  const room = new TableRoom(entriesPerDraw * draws);
  const counts = new Int32Array(draws);
  const rest = new Int32Array(draws).fill(n);
  const shares = sharesOfRest(cells);
  for (const { cell, share } of shares.slice(0, -1)) {
    drawCounts(random, { share, counts, rest }, room);
    take(cell, counts);
  }
  // The last cell gets what is left.
  const last = shares.at(-1);
  if (last) take(last.cell, rest);
}

/** What each cell is of itself and all larger ones, from the smallest on. */
function sharesOfRest(cells: Float64Array) {
  const sizeOf = (cell: number) => cells[cell] ?? 0;
  const occupied = [...cells.keys()].filter((cell) => sizeOf(cell) > 0);
  const largestFirst = occupied.sort((a, b) => sizeOf(b) - sizeOf(a) || b - a);
  let sum = 0;
  const shares = largestFirst.map((cell) => {
    sum += sizeOf(cell);
    return { cell, share: sizeOf(cell) / sum };
  });
  return shares.reverse();
}

interface Drawing {
  readonly share: number;
  readonly counts: Int32Array;
  /** The rows that are left of each draw; lowered by those of the cell. */
  readonly rest: Int32Array;
}

function drawCounts(random: Random, { share, counts, rest }: Drawing, room: TableRoom): void {
  const tables = tablesIn(room, { ...spanOf(rest), p: share });
  const tries = triesWith(share);
  for (let draw = 0; draw < rest.length; draw += 1) {
    const left = rest[draw] ?? 0;
    const count = tables ? tables.draw(random, left) : successes(random, left, tries);
    counts[draw] = count;
    rest[draw] = left - count;
  }
}

function spanOf(numbers: Int32Array) {
  let [fewest, most] = [numbers[0] ?? 0, 0];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number < fewest) fewest = number;
    if (number > most) most = number;
  }
  return { fewest, most };
}
