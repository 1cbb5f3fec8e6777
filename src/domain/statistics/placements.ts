import { keyedArgsort } from './argsort.ts';

/** Where each row of one class stands among the rows of the other: the share it beats, ties half. */
export interface Placements {
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
}

/** All rows divided into parts. */
export interface Partition {
  /** The part of each row, from 0 to `count` − 1. */
  readonly codes: Uint32Array;
  readonly count: number;
}

/** Rows by ascending score, each as 2 · row, 1 more where the next one has the same score. */
export type Ranked = Uint32Array;

/** Sorts the rows once, however often they are divided afterwards. */
export function rankedOf(scores: Float64Array): Ranked {
  const { keys, rows } = keyedArgsort(scores);
  for (let rank = 0; rank < rows.length; rank += 1) {
    const row = rows[rank] ?? 0;
    // Scores lie far apart in memory: few have to be looked up.
    const isNear = keys[rank] === keys[rank + 1];
    const isTied = isNear && scores[row] === scores[rows[rank + 1] ?? 0];
    rows[rank] = 2 * row + (isTied ? 1 : 0);
  }
  return rows;
}

/** The placements of the rows of each part among those of the same part, in row order; one pass for all parts. */
export function placementsByPart(ranked: Ranked, { kinds, sizes }: Kinds): readonly Placements[] {
  const beaten = beatenTwice(ranked, kinds, sizes.length);
  const ofKinds = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(sizes.length);
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] ?? 0;
    const share = (beaten[row] ?? 0) / 2 / (sizes[kind ^ 1] ?? 0);
    const place = filled[kind] ?? 0;
    const ofKind = ofKinds[kind];
    if (ofKind) ofKind[place] = (kind & 1) === 1 ? share : 1 - share;
    filled[kind] = place + 1;
  }
  return Array.from({ length: sizes.length / 2 }, (_, part) => {
    const [negatives, positives] = [ofKinds[2 * part], ofKinds[2 * part + 1]];
    return {
      positives: positives ?? new Float64Array(),
      negatives: negatives ?? new Float64Array(),
    };
  });
}

/** The part and the class of each row as one number: 2 · part, and 1 more for a positive row. */
export interface Kinds {
  /** As small as they can be: rows are looked at in the order of their scores, far apart in memory. */
  readonly kinds: Uint8Array | Uint32Array;
  /** How many rows there are of each. */
  readonly sizes: Uint32Array;
}

/** A positive row has the label 1. */
export function kindsOf(labels: Float64Array, { codes, count }: Partition): Kinds {
  const kinds = 2 * count <= 256 ? new Uint8Array(labels.length) : new Uint32Array(labels.length);
  const sizes = new Uint32Array(2 * count);
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = 2 * (codes[row] ?? 0) + (labels[row] === 1 ? 1 : 0);
    kinds[row] = kind;
    sizes[kind] = (sizes[kind] ?? 0) + 1;
  }
  return { kinds, sizes };
}

/** How many rows of the other class in its part score lower than each row: twice as many, since a tie is half. */
export function beatenTwice(ranked: Ranked, kinds: Kinds['kinds'], count: number): Uint32Array {
  const beaten = new Uint32Array(ranked.length);
  // How many rows of each kind score lower than those that are looked at.
  const below = new Uint32Array(count);
  for (let start = 0, end = 0; start < ranked.length; start = end) {
    end = start + 1;
    const entry = ranked[start] ?? 0;
    if ((entry & 1) !== 0) {
      while (((ranked[end - 1] ?? 0) & 1) !== 0) end += 1;
      beatTied(ranked.subarray(start, end), { kinds, below }, beaten);
      continue;
    }
    const row = entry >>> 1;
    const kind = kinds[row] ?? 0;
    beaten[row] = 2 * (below[kind ^ 1] ?? 0);
    below[kind] = (below[kind] ?? 0) + 1;
  }
  return beaten;
}

interface Passed {
  readonly kinds: Kinds['kinds'];
  /** Moved along. */
  readonly below: Uint32Array;
}

/** The same for rows with one score. */
function beatTied(ranked: Ranked, { kinds, below }: Passed, beaten: Uint32Array): void {
  const tied = new Map<number, number>();
  for (const entry of ranked) {
    const kind = kinds[entry >>> 1] ?? 0;
    tied.set(kind, (tied.get(kind) ?? 0) + 1);
  }
  for (const entry of ranked) {
    const row = entry >>> 1;
    const other = (kinds[row] ?? 0) ^ 1;
    beaten[row] = 2 * (below[other] ?? 0) + (tied.get(other) ?? 0);
  }
  for (const [kind, count] of tied) below[kind] = (below[kind] ?? 0) + count;
}
