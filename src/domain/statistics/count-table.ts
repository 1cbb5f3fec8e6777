import type { Random } from './random.ts';

/** A count rarer than the likeliest one by this factor is beyond what a uniform number can tell. */
const negligible = 2 ** -54;

/**
 * How many of `n` tries succeed, each with probability `p`, drawn again and again: the inverse of the
 * distribution function, with a guide to where to look in it (Chen and Asau 1974).
 */
export class CountTable {
  // Plain fields: they are read for each draw.
  readonly least: number;
  /** The chance of so many counts from `least` on. */
  readonly cumulative: Float64Array;
  /** For each of as many equal parts of [0, 1) the first count that may lie in it. */
  readonly guide: Uint16Array;

  constructor(n: number, p: number) {
    const { least, sums } = summed(n, p);
    this.least = least;
    this.cumulative = sums;
    this.guide = guideTo(sums);
  }

  draw(random: Random): number {
    const { cumulative } = this;
    const uniform = random.uniform();
    let at = this.guide[(uniform * cumulative.length) | 0] ?? 0;
    while ((cumulative[at] ?? 1) <= uniform) at += 1;
    return this.least + at;
  }
}

/** The distribution function from the least count on; each chance follows from the one before it. */
function summed(n: number, p: number): { readonly least: number; readonly sums: Float64Array } {
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  let [least, chance] = [mode, 1];
  while (least > 0) {
    const next = (chance * least) / ((n - least + 1) * odds);
    if (next < negligible) break;
    [least, chance] = [least - 1, next];
  }
  const sums = new Float64Array(n - least + 1);
  let [length, sum] = [0, 0];
  for (let k = least; k <= n && (k <= mode || chance >= negligible); k += 1) {
    sum += chance;
    sums[length] = sum;
    length += 1;
    chance *= ((n - k) * odds) / (k + 1);
  }
  for (let at = 0; at < length; at += 1) sums[at] = (sums[at] ?? 0) / sum;
  return { least, sums: sums.slice(0, length) };
}

function guideTo(cumulative: Float64Array): Uint16Array {
  const { length } = cumulative;
  const guide = new Uint16Array(length);
  let at = 0;
  for (let part = 0; part < length; part += 1) {
    while ((cumulative[at] ?? 1) * length <= part) at += 1;
    guide[part] = at;
  }
  return guide;
}
