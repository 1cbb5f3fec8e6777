import { successes, triesWith } from './binomial-draw.ts';
import type { Random } from './random.ts';

/** Draws the same multinomial distribution again and again into one array of counts. */
export interface Multinomial {
  /** Valid until the next draw. */
  draw(random: Random): Float64Array;
}

/** `n` rows over cells with these relative sizes, by one binomial draw after the other. */
export function multinomialOf(n: number, cells: Float64Array): Multinomial {
  const occupied = Uint32Array.from(cells.keys()).filter((cell) => (cells[cell] ?? 0) > 0);
  const tries = Array.from(sharesOfRest(cells, occupied), triesWith);
  const counts = new Float64Array(cells.length);
  const draw = (random: Random) => {
    let rest = n;
    for (let at = 0; at < occupied.length; at += 1) {
      const cell = occupied[at] ?? 0;
      const ofCell = tries[at];
      const count = ofCell ? successes(random, rest, ofCell) : 0;
      counts[cell] = count;
      rest -= count;
    }
    return counts;
  };
  return { draw };
}

/** The share of each occupied cell in itself and those behind it; exactly 1 for the last. */
function sharesOfRest(cells: Float64Array, occupied: Uint32Array): Float64Array {
  const shares = new Float64Array(occupied.length);
  let behind = 0;
  for (let at = occupied.length - 1; at >= 0; at -= 1) {
    const size = cells[occupied[at] ?? 0] ?? 0;
    behind += size;
    shares[at] = size / behind;
  }
  return shares;
}
