import type { Random } from './random.ts';

/** A count rarer than the likeliest one by this factor is beyond what a uniform number can tell. */
const negligible = 2 ** -54;

/** Places of a guide are 16 bits. */
const widest = 2 ** 16;

/** Tries that each succeed with probability `p`, above 0 and at most ½; there are from `fewest` to `most` of them. */
export interface TryRange {
  readonly fewest: number;
  readonly most: number;
  readonly p: number;
}

/** Where tables stand, one set after the other: new memory for each would take as long as to fill it. */
export class TableRoom {
  cumulative = new Float64Array();
  guide = new Uint16Array();
  readonly #most: number;

  constructor(mostEntries: number) {
    this.#most = mostEntries;
  }

  /** Whether there is room for so many; what stood here may be gone. */
  makeFor(entries: number): boolean {
    if (entries > this.#most) return false;
    if (entries > this.guide.length) {
      const length = Math.min(2 * entries, this.#most);
      this.cumulative = new Float64Array(length);
      this.guide = new Uint16Array(length);
    }
    return true;
  }
}

/** The counts that are worth a place in a table. */
interface Places {
  readonly least: number;
  readonly width: number;
}

/** The tables of these tries; undefined where the room is too small for them. */
export function tablesIn(room: TableRoom, range: TryRange): CountTables | undefined {
  const least = leastCount(range.fewest, range.p);
  const width = mostCount(range.most, range.p) - least + 1;
  const entries = width * (range.most - range.fewest + 1);
  if (width > widest || !room.makeFor(entries)) return undefined;
  return new CountTables(room, range, { least, width });
}

/**
 * How many of the tries succeed: the inverse of the distribution function, with a guide to where to look in
 * it (Chen and Asau 1974), for each number of tries. The table of one try more follows from the one before.
 */
export class CountTables {
  // Plain fields: they are read for each draw.
  readonly fewest: number;
  readonly least: number;
  readonly width: number;
  /** By number of tries: the chance of so many successes or fewer, from `least` on. */
  readonly cumulative: Float64Array;
  /** By number of tries, for each of `width` equal parts of [0, 1): the first place that may be meant. */
  readonly guide: Uint16Array;

  constructor(room: TableRoom, { fewest, most, p }: TryRange, places: Places) {
    this.fewest = fewest;
    this.least = places.least;
    this.width = places.width;
    this.cumulative = room.cumulative;
    this.guide = room.guide;
    const chances = chancesOf(fewest, p, places);
    for (let tries = fewest; tries <= most; tries += 1) {
      if (tries > fewest) tryOnceMore(chances, p);
      this.#tabulate(chances, tries);
    }
  }

  draw(random: Random, tries: number): number {
    const { cumulative, width } = this;
    const start = (tries - this.fewest) * width;
    const uniform = random.uniform();
    let at = start + (this.guide[start + ((uniform * width) | 0)] ?? 0);
    while ((cumulative[at] ?? 1) <= uniform) at += 1;
    return this.least + at - start;
  }

  #tabulate(chances: Float64Array, tries: number): void {
    const { cumulative, guide, width } = this;
    const start = (tries - this.fewest) * width;
    const last = Math.min(width - 1, tries - this.least);
    let [sum, part] = [0, 0];
    for (let place = 0; place <= last; place += 1) {
      // Rounded sums may end below 1, and no more tries succeed than there are.
      sum = place === last ? 1 : sum + (chances[place] ?? 0);
      cumulative[start + place] = sum;
      for (; part < width && part < sum * width; part += 1) guide[start + part] = place;
    }
  }
}

/** The chance of each count from `least` on; it follows from that of the count beside it. */
function chancesOf(tries: number, p: number, { least, width }: Places): Float64Array {
  const odds = p / (1 - p);
  const mode = likeliest(tries, p);
  const chances = new Float64Array(width);
  let [chance, sum] = [1, 0];
  for (let k = mode; k >= least; k -= 1) {
    chances[k - least] = chance;
    sum += chance;
    chance *= k / ((tries - k + 1) * odds);
  }
  chance = 1;
  for (let k = mode + 1; k < least + width; k += 1) {
    chance *= ((tries - k + 1) * odds) / k;
    chances[k - least] = chance;
    sum += chance;
  }
  for (let place = 0; place < width; place += 1) chances[place] = (chances[place] ?? 0) / sum;
  return chances;
}

/** A count is reached where it stood before and the try fails, or by a success from the one below. */
function tryOnceMore(chances: Float64Array, p: number): void {
  let below = 0;
  for (let place = 0; place < chances.length; place += 1) {
    const before = chances[place] ?? 0;
    chances[place] = before + p * (below - before);
    below = before;
  }
}

function leastCount(tries: number, p: number): number {
  const odds = p / (1 - p);
  let k = likeliest(tries, p);
  for (let chance = 1; k > 0; k -= 1) {
    chance *= k / ((tries - k + 1) * odds);
    if (chance < negligible) break;
  }
  return k;
}

function mostCount(tries: number, p: number): number {
  const odds = p / (1 - p);
  let k = likeliest(tries, p);
  for (let chance = 1; k < tries; k += 1) {
    chance *= ((tries - k) * odds) / (k + 1);
    if (chance < negligible) break;
  }
  return k;
}

function likeliest(tries: number, p: number): number {
  return Math.min(tries, Math.floor((tries + 1) * p));
}
