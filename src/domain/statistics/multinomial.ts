import type { Random } from './random.ts';
import { VaryingTries } from './varying-tries.ts';

/** Draws the same multinomial distribution again and again. */
export interface Multinomial {
  /** So many draws as the counts of each cell: one column per cell, draw by draw. */
  draw(random: Random, draws: number): readonly Int32Array[];
}

/**
 * `n` rows over cells with these relative sizes, by one binomial draw after the other, from the smallest
 * cell to the largest: so the rows that are left vary least.
 */
export function multinomialOf(n: number, cells: Float64Array): Multinomial {
  const occupied = [...cells.keys()].filter((cell) => (cells[cell] ?? 0) > 0);
  const ordered = occupied.sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0));
  const tries = triesOf(n, cells, ordered);
  return {
    draw(random, draws) {
      const columns = Array.from(cells, () => new Int32Array(draws));
      const rest = new Int32Array(draws).fill(n);
      for (const [place, cell] of ordered.entries()) {
        const column = columns[cell] ?? rest;
        const ofCell = tries[place];
        // The last cell gets what is left.
        if (ofCell) drawCell(ofCell, { random, rest, column });
        else column.set(rest);
      }
      return columns;
    },
  };
}

/** What the rows that are left are to each cell but the last one. */
function triesOf(
  n: number,
  cells: Float64Array,
  ordered: readonly number[],
): readonly VaryingTries[] {
  let behind = cells[ordered.at(-1) ?? 0] ?? 0;
  const tries = ordered
    .slice(0, -1)
    .toReversed()
    .map((cell) => {
      const size = cells[cell] ?? 0;
      behind += size;
      return new VaryingTries(n, size / behind);
    });
  return tries.reverse();
}

interface Drawing {
  readonly random: Random;
  /** The rows that are left of each draw; lowered by those of the cell. */
  readonly rest: Int32Array;
  readonly column: Int32Array;
}

function drawCell(tries: VaryingTries, { random, rest, column }: Drawing): void {
  for (let draw = 0; draw < rest.length; draw += 1) {
    const left = rest[draw] ?? 0;
    const count = tries.draw(random, left);
    column[draw] = count;
    rest[draw] = left - count;
  }
}
