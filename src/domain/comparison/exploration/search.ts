import type { Division } from '../slice.ts';
import { type Parent, type SliceErrors, scoreBound, sliceScore } from './score.ts';

/** Fewer rows make no slice. */
const support = 32;
const mostKept = 20;

/** A value of a column, or of each of two columns. */
export interface Literal {
  /** Index into the columns that were searched. */
  readonly column: number;
  readonly code: number;
}

export interface Hit extends SliceErrors {
  readonly literals: readonly Literal[];
  readonly score: number;
}

/** The rows to search, and what is wrong on each of them. */
export interface Searched {
  readonly columns: readonly Division[];
  /** Row numbers, ascending. */
  readonly rows: Uint32Array;
  /** One per row of the columns. */
  readonly errors: Float64Array;
}

/**
 * The slices of one or two columns with the highest SliceLine scores, best first, above 0 only; the
 * search goes level by level, and leaves out what cannot score high enough any more.
 */
export function search({ columns, rows, errors }: Searched): readonly Hit[] {
  const faulty = faultyOf(rows, errors);
  const all: SliceErrors = { rows: rows.length, error: sumOver(faulty, errors) };
  if (all.error === 0) return [];
  const best = new Best();
  const parents = columns.map(({ codes, values }) => {
    return parentsOf(values.length, { codes, rows, faulty, errors });
  });
  for (const [column, sizes] of parents.entries()) {
    for (const [code, parent] of sizes.entries()) {
      if (parent.rows < support) continue;
      best.offer({ ...parent, literals: [{ column, code }], score: sliceScore(parent, all) });
    }
  }
  const viable = parents.map((sizes) => {
    return sizes.map((parent) => scoreBound(parent, all, support) > best.least);
  });
  for (const pair of pairsOf(columns.length)) {
    searchPair(pair, { columns, rows, faulty, errors, all, parents, viable, best });
  }
  return best.hits;
}

/** The rows with an error. */
function faultyOf(rows: Uint32Array, errors: Float64Array): Uint32Array {
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    found[count] = row;
    if ((errors[row] ?? 0) > 0) count += 1;
  }
  return found.subarray(0, count);
}

function* pairsOf(count: number): Generator<readonly [number, number]> {
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) yield [first, second];
  }
}

interface Counted {
  readonly codes: Uint32Array;
  readonly rows: Uint32Array;
  readonly faulty: Uint32Array;
  readonly errors: Float64Array;
}

function parentsOf(count: number, { codes, rows, faulty, errors }: Counted): readonly Parent[] {
  const sizes = new Uint32Array(count);
  const sums = new Float64Array(count);
  const largest = new Float64Array(count);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const code = codes[row] ?? 0;
    sizes[code] = (sizes[code] ?? 0) + 1;
  }
  for (let at = 0; at < faulty.length; at += 1) {
    const row = faulty[at] ?? 0;
    const code = codes[row] ?? 0;
    const error = errors[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + error;
    largest[code] = Math.max(largest[code] ?? 0, error);
  }
  return Array.from(sizes, (size, code) => {
    return { rows: size, error: sums[code] ?? 0, largest: largest[code] ?? 0 };
  });
}

interface Level extends Omit<Searched, 'columns'> {
  readonly columns: readonly Division[];
  readonly faulty: Uint32Array;
  readonly all: SliceErrors;
  readonly parents: readonly (readonly Parent[])[];
  readonly viable: readonly (readonly boolean[])[];
  readonly best: Best;
}

/** The errors are few, and mostly tell that no cell of the pair is worth counting its rows. */
function searchPair([first, second]: readonly [number, number], level: Level): void {
  const { columns, rows, faulty, errors, all, parents, viable, best } = level;
  const [left, right] = [columns[first], columns[second]];
  if (!left || !right || !viable[first]?.includes(true) || !viable[second]?.includes(true)) return;
  const width = right.values.length;
  const pair = { first: left.codes, second: right.codes, width };
  const sums = new Float64Array(left.values.length * width);
  addErrors(sums, { rows: faulty, errors }, pair);
  const promising = [...sums.keys()].filter((cell) => {
    const [a, b] = [Math.floor(cell / width), cell % width];
    const [one, other] = [parents[first]?.[a], parents[second]?.[b]];
    if (!one || !other || !viable[first]?.[a] || !viable[second]?.[b]) return false;
    const both = {
      rows: Math.min(one.rows, other.rows),
      error: sums[cell] ?? 0,
      largest: Math.min(one.largest, other.largest),
    };
    return scoreBound(both, all, support) > best.least;
  });
  if (promising.length === 0) return;
  const sizes = new Uint32Array(sums.length);
  countRows(sizes, rows, pair);
  for (const cell of promising) {
    const slice = { rows: sizes[cell] ?? 0, error: sums[cell] ?? 0 };
    if (slice.rows < support) continue;
    const literals = [
      { column: first, code: Math.floor(cell / width) },
      { column: second, code: cell % width },
    ];
    best.offer({ ...slice, literals, score: sliceScore(slice, all) });
  }
}

/** The codes of two columns, and how many the second one has. */
interface CodePair {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly width: number;
}

/** Adds the error of each row to its cell. */
function addErrors(
  sums: Float64Array,
  { rows, errors }: Pick<Searched, 'rows' | 'errors'>,
  { first, second, width }: CodePair,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const cell = (first[row] ?? 0) * width + (second[row] ?? 0);
    sums[cell] = (sums[cell] ?? 0) + (errors[row] ?? 0);
  }
}

/** Counts each row in its cell. */
function countRows(
  sizes: Uint32Array,
  rows: Uint32Array,
  { first, second, width }: CodePair,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const cell = (first[row] ?? 0) * width + (second[row] ?? 0);
    sizes[cell] = (sizes[cell] ?? 0) + 1;
  }
}

function sumOver(rows: Uint32Array, errors: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += errors[rows[at] ?? 0] ?? 0;
  return sum;
}

/** The highest scores so far; of equal ones the first that was offered. */
class Best {
  readonly #hits: Hit[] = [];

  get hits(): readonly Hit[] {
    return this.#hits;
  }

  /** What a slice must exceed to be kept. */
  get least(): number {
    return this.#hits.length < mostKept ? 0 : (this.#hits.at(-1)?.score ?? 0);
  }

  offer(hit: Hit): void {
    if (!(hit.score > this.least)) return;
    const place = this.#hits.findIndex((other) => other.score < hit.score);
    this.#hits.splice(place < 0 ? this.#hits.length : place, 0, hit);
    if (this.#hits.length > mostKept) this.#hits.pop();
  }
}
