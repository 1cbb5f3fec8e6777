import type { Random } from './random.ts';

/** The numbers from 0 to n − 1 in random order (Fisher and Yates 1938; Durstenfeld 1964). */
export function shuffled(n: number, random: Random): Uint32Array {
  const order = new Uint32Array(n).map((_, place) => place);
  for (let last = n - 1; last > 0; last -= 1) {
    const other = Math.floor(random.uniform() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}
