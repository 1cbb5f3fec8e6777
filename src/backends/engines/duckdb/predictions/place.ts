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
import { IdPacker } from './id-packer.ts';
import { RawVectors } from './vectors.ts';
import { inTextOrder, type WholeIds } from './whole-ids.ts';

/** With more possible ids than this for each row, a place for every one of them takes too much memory. */
const mostPossible = 4;

/** The place of an id that no row has. */
const nowhere = 2 ** 32 - 1;

/**
 * The same rows as `fetchRows` gives, where their ids are whole numbers close to each other: then each id has
 * its place, and nothing has to be joined or sorted, which is most of the engine's work. Null where that is not
 * so, and where a row has no partner, no value or another one's id: then the engine has to look for partners.
 */
export async function placeRows(engine: Engine, plan: FetchPlan): Promise<Fetched | null> {
  const { wholeIds, within, rows, sides } = plan;
  const [first] = sides;
  if (!wholeIds || within !== null || !first || rows === 0) return null;
  const possible = wholeIds.high - wholeIds.low + 1;
  if (possible < rows || possible > mostPossible * rows) return null;
  const present = possible === rows ? null : await presentIds(engine, first, wholeIds);
  const order = inTextOrder(wholeIds, present);
  if (order.length !== rows) return null;
  const places = new Uint32Array(possible).fill(nowhere);
  for (let place = 0; place < rows; place += 1) places[order[place] ?? 0] = place;
  const columns: Column[] = [];
  const arrays: (Int32Array | Float64Array)[] = [];
  for (const side of sides) {
    const own = columnsOf(side);
    const placed = new PlacedSide(own, { places, least: wholeIds.low, rows });
    if (!(await fill(engine, side, placed))) return null;
    columns.push(...own);
    arrays.push(...placed.arrays);
  }
  const ids = new IdPacker(rows);
  ids.addFrom(wholeIds.low, order);
  return fetchedFrom(columns, arrays, ids.packed());
}

/** 1 for each possible id that a row has. */
async function presentIds(
  { connection, bindings }: Engine,
  { side }: FetchedSide,
  { low, high }: WholeIds,
): Promise<Uint8Array> {
  const present = new Uint8Array(high - low + 1);
  const result = await connection.stream(`SELECT id_stored FROM ${side}`);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return present;
    const vectors = new RawVectors(bindings, chunk);
    const halves = vectors.longs(0);
    for (let row = 0; row < vectors.rows; row += 1) present[wholeAt(halves, row) - low] = 1;
  }
}

/** False where a row has no place of its own. */
async function fill(engine: Engine, side: FetchedSide, placed: PlacedSide): Promise<boolean> {
  // As a whole: a stream would keep the engine's threads waiting for us.
  const result = await engine.connection.run(selectOf(side, ['id_stored']));
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return placed.isFull;
    if (!placed.add(new RawVectors(engine.bindings, chunk))) return false;
  }
}

interface Places {
  /** By id less the least one. */
  readonly places: Uint32Array;
  readonly least: number;
  readonly rows: number;
}

/** The columns of one file, each value where its row belongs. */
class PlacedSide {
  readonly arrays: readonly (Int32Array | Float64Array)[];
  readonly #places: Uint32Array;
  readonly #least: number;
  readonly #taken: Uint8Array;
  #rows = 0;

  constructor(columns: readonly Column[], { places, least, rows }: Places) {
    this.arrays = columns.map((column) => emptyColumn(column, rows));
    this.#places = places;
    this.#least = least;
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
    const halves = vectors.longs(0);
    const [known, least, taken] = [this.#places, this.#least, this.#taken];
    const places = new Uint32Array(vectors.rows);
    for (let row = 0; row < places.length; row += 1) {
      const place = known[wholeAt(halves, row) - least] ?? nowhere;
      if (place === nowhere || taken[place] === 1) return null;
      taken[place] = 1;
      places[row] = place;
    }
    return places;
  }
}

/** From the two halves of a BIGINT. */
function wholeAt(halves: Uint32Array, row: number): number {
  return ((halves[2 * row + 1] ?? 0) | 0) * 2 ** 32 + (halves[2 * row] ?? 0);
}

/** One function for each type: a loop over several types takes many times as long. */
function scatterWholes(to: Int32Array, from: Int32Array, places: Uint32Array): void {
  for (let row = 0; row < places.length; row += 1) to[places[row] ?? 0] = from[row] ?? 0;
}

function scatterNumbers(to: Float64Array, from: Float64Array, places: Uint32Array): void {
  for (let row = 0; row < places.length; row += 1) to[places[row] ?? 0] = from[row] ?? 0;
}
