import {
  type Column,
  columnsOf,
  type Engine,
  emptyColumn,
  type Fetched,
  type FetchedSide,
  type FetchPlan,
  fetchedFrom,
  selectOf,
} from './fetch.ts';
import type { IdNumbers } from './id-numbers.ts';
import { IdPacker } from './id-packer.ts';
import { RawVectors } from './vectors.ts';

/** With more possible ids than this for each row, a place for every one of them takes too much memory. */
const mostPossible = 4;

/** The place of an id that no row has. */
const nowhere = 2 ** 32 - 1;

/**
 * The same rows as `fetchRows` gives, where the numbers of their ids are close to each other: then each id has
 * its place, and nothing has to be joined or sorted, which is most of the engine's work. Null where that is not
 * so, and where a row has no partner, no value or another one's id: then the engine has to look for partners.
 */
export async function placeRows(
  engine: Engine,
  { rows, sides }: FetchPlan,
  numbers: IdNumbers,
): Promise<Fetched | null> {
  const [first] = sides;
  const possible = numbers.high - numbers.low + 1;
  if (!first || possible < rows || possible > mostPossible * rows) return null;
  const present = possible === rows ? null : await presentIds(engine, first, numbers);
  const order = numbers.order(present);
  if (order.length !== rows) return null;
  const places = new Uint32Array(possible).fill(nowhere);
  for (let place = 0; place < rows; place += 1) places[order[place] ?? 0] = place;
  const columns: Column[] = [];
  const arrays: (Int32Array | Float64Array)[] = [];
  for (const side of sides) {
    const own = columnsOf(side);
    const placed = new PlacedSide(own, { places, numbers, rows });
    if (!(await fill(engine, selectOf(side, [numbers.sql]), placed))) return null;
    columns.push(...own);
    arrays.push(...placed.arrays);
  }
  const ids = new IdPacker(rows);
  ids.addFrom(numbers.low, order, numbers.form);
  return fetchedFrom(columns, arrays, ids.packed());
}

/** 1 for each possible id that a row has. */
async function presentIds(
  { connection, bindings }: Engine,
  { side }: FetchedSide,
  { low, high, sql, read }: IdNumbers,
): Promise<Uint8Array> {
  const present = new Uint8Array(high - low + 1);
  const result = await connection.stream(`SELECT ${sql} FROM ${side}`);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return present;
    for (const number of read(new RawVectors(bindings, chunk))) present[number - low] = 1;
  }
}

/** False where a row has no place of its own. */
async function fill(engine: Engine, sql: string, placed: PlacedSide): Promise<boolean> {
  // As a whole: a stream would keep the engine's threads waiting for us.
  const result = await engine.connection.run(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return placed.isFull;
    if (!placed.add(new RawVectors(engine.bindings, chunk))) return false;
  }
}

interface Places {
  /** By the id's number less the least one. */
  readonly places: Uint32Array;
  readonly numbers: IdNumbers;
  readonly rows: number;
}

/** The columns of one file, each value where its row belongs. */
class PlacedSide {
  readonly arrays: readonly (Int32Array | Float64Array)[];
  readonly #places: Uint32Array;
  readonly #numbers: IdNumbers;
  readonly #taken: Uint8Array;
  #rows = 0;

  constructor(columns: readonly Column[], { places, numbers, rows }: Places) {
    this.arrays = columns.map((column) => emptyColumn(column, rows));
    this.#places = places;
    this.#numbers = numbers;
    this.#taken = new Uint8Array(rows);
  }

  get isFull(): boolean {
    return this.#rows === this.#taken.length;
  }

  /** False where a value is missing, or a place is taken or unknown. */
  add(vectors: RawVectors): boolean {
    for (let column = 0; column <= this.arrays.length; column += 1) {
      if (!vectors.isWhole(column)) return false;
    }
    const places = this.#take(vectors);
    if (!places) return false;
    for (const [at, array] of this.arrays.entries()) {
      if (array instanceof Int32Array) scatterWholes(array, vectors.wholes(at + 1), places);
      else scatterNumbers(array, vectors.numbers(at + 1), places);
    }
    this.#rows += vectors.rows;
    return true;
  }

  #take(vectors: RawVectors): Uint32Array | null {
    const { low, read } = this.#numbers;
    const numbers = read(vectors);
    const [known, taken] = [this.#places, this.#taken];
    const places = new Uint32Array(vectors.rows);
    for (let row = 0; row < places.length; row += 1) {
      const place = known[(numbers[row] ?? Number.NaN) - low] ?? nowhere;
      if (place === nowhere || taken[place] === 1) return null;
      taken[place] = 1;
      places[row] = place;
    }
    return places;
  }
}

/** One function for each type: a loop over several types takes many times as long. */
function scatterWholes(to: Int32Array, from: Int32Array, places: Uint32Array): void {
  for (let row = 0; row < places.length; row += 1) to[places[row] ?? 0] = from[row] ?? 0;
}

function scatterNumbers(to: Float64Array, from: Float64Array, places: Uint32Array): void {
  for (let row = 0; row < places.length; row += 1) to[places[row] ?? 0] = from[row] ?? 0;
}
