import type { DuckDBConnection } from '@duckdb/node-api';
import type { PackedIds } from '../../../../domain/comparison/packed-ids.ts';
import type { DuckDbBindings } from '../load.ts';
import { list } from '../sql.ts';
import { type Digit, DigitColumn, packSql, packs } from './digits.ts';
import { IdPacker } from './id-packer.ts';
import type { SideName } from './scratch.ts';
import { RawVectors } from './vectors.ts';
import { textOrder, type WholeIds } from './whole-ids.ts';

/** What is fetched of one side: SQL over its staged relation. */
export interface FetchedSide {
  readonly side: SideName;
  readonly digits: readonly Digit[];
  readonly numbers: readonly { readonly name: string; readonly sql: string }[];
}

export interface FetchPlan {
  readonly sides: readonly FetchedSide[];
  /** What tells a row from others beside its id; null: the id alone does. */
  readonly within: string | null;
  /** Null: ids are texts. */
  readonly wholeIds: WholeIds | null;
  /** At least as many rows as there can be. */
  readonly rows: number;
}

/** Columns under `<side>.<name>`, rows sorted by id as UTF-8 bytes. */
export interface Fetched {
  readonly ids: PackedIds;
  readonly codes: ReadonlyMap<string, DigitColumn>;
  readonly numbers: ReadonlyMap<string, Float64Array>;
}

/** The bindings of the engine that the connection belongs to. */
export interface Engine {
  readonly connection: DuckDBConnection;
  readonly bindings: DuckDbBindings;
}

/** A number, or several digits that travel as one. */
export interface Column {
  readonly name: string;
  readonly digits: readonly Digit[] | null;
}

/**
 * Joins the sides and fetches all columns in one go. Null where a value is missing or two rows have one id:
 * then somebody has to look closer.
 */
export async function fetchRows(engine: Engine, plan: FetchPlan): Promise<Fetched | null> {
  const { columns, sql } = statementOf(plan);
  const gathered = new Gathered(columns, plan);
  const result = await engine.connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    if (!gathered.add(new RawVectors(engine.bindings, chunk))) return null;
  }
  return gathered.all();
}

function statementOf({ sides, within, wholeIds }: FetchPlan): {
  readonly columns: readonly Column[];
  readonly sql: string;
} {
  const id = wholeIds ? 'id_stored' : 'id';
  const keys = within === null ? [id] : [id, within];
  const order = wholeIds ? textOrder(wholeIds) : list(keys);
  const outer = sides.flatMap((side) => namesOf(side).map((name) => `${side.side}.${name}`));
  const sources = sides.map((side) => `(${selectOf(side, keys)}) AS ${side.side}`);
  const joined = sources.join(' JOIN ') + (sources.length > 1 ? ` USING (${list(keys)})` : '');
  const sql = `SELECT ${list([id, ...outer])} FROM ${joined} ORDER BY ${order}`;
  return { columns: sides.flatMap(columnsOf), sql };
}

/** The columns of a side: its digits as few numbers, then its numbers. */
export function columnsOf({ side, digits, numbers }: FetchedSide): readonly Column[] {
  return [
    ...packs(digits).map((pack) => ({ name: side, digits: pack })),
    ...numbers.map(({ name }) => ({ name: `${side}.${name}`, digits: null })),
  ];
}

/** SQL for the keys of a side and then its columns, in their order. */
export function selectOf(fetched: FetchedSide, keys: readonly string[]): string {
  const { side, digits, numbers } = fetched;
  const values = [...packs(digits).map(packSql), ...numbers.map(({ sql }) => sql)];
  const named = namesOf(fetched).map((name, at) => `${values[at]} AS ${name}`);
  return `SELECT ${list([...keys, ...named])} FROM ${side}`;
}

function namesOf({ digits, numbers }: FetchedSide): readonly string[] {
  return [...packs(digits).map((_, at) => `k${at}`), ...numbers.map((_, at) => `n${at}`)];
}

export function emptyColumn({ digits }: Column, rows: number): Int32Array | Float64Array {
  return digits ? new Int32Array(rows) : new Float64Array(rows);
}

/** The columns by their names, with the digits apart. */
export function fetchedFrom(
  columns: readonly Column[],
  arrays: readonly (Int32Array | Float64Array)[],
  ids: PackedIds,
): Fetched {
  const codes = new Map<string, DigitColumn>();
  const numbers = new Map<string, Float64Array>();
  for (const [at, { name, digits }] of columns.entries()) {
    const array = arrays[at]?.subarray(0, ids.length);
    if (array instanceof Float64Array) numbers.set(name, array);
    if (!(array instanceof Int32Array) || !digits) continue;
    for (const [place, digit] of digits.entries()) {
      codes.set(`${name}.${digit.name}`, new DigitColumn(array, digits, place));
    }
  }
  return { ids, codes, numbers };
}

/** Columns that fill up chunk by chunk. */
class Gathered {
  readonly #columns: readonly Column[];
  readonly #arrays: readonly (Int32Array | Float64Array)[];
  readonly #ids: IdPacker;
  readonly #capacity: number;
  readonly #within: string | null;
  readonly #wholeIds: WholeIds | null;
  #rows = 0;

  constructor(columns: readonly Column[], { rows, within, wholeIds }: FetchPlan) {
    this.#columns = columns;
    this.#arrays = columns.map((column) => emptyColumn(column, rows));
    this.#ids = new IdPacker(rows);
    this.#within = within;
    this.#wholeIds = wholeIds;
    this.#capacity = rows;
  }

  /** False where the rows cannot be used as they are. */
  add(vectors: RawVectors): boolean {
    const first = this.#rows;
    if (first + vectors.rows > this.#capacity) return false;
    const count = this.#columns.length + 1;
    for (let column = 0; column < count; column += 1) {
      if (!vectors.isWhole(column)) return false;
    }
    if (this.#wholeIds) this.#ids.addWholes(vectors, 0);
    else this.#ids.add(vectors, 0);
    for (const [at, array] of this.#arrays.entries()) {
      array.set(
        array instanceof Int32Array ? vectors.wholes(at + 1) : vectors.numbers(at + 1),
        first,
      );
    }
    this.#rows += vectors.rows;
    return this.#within !== null || !this.#repeatsFrom(first);
  }

  /** Null where a row is there twice. */
  all(): Fetched | null {
    const fetched = fetchedFrom(this.#columns, this.#arrays, this.#ids.packed());
    const repeated = this.#within !== null && this.#repeatsWithin(fetched.codes);
    return repeated ? null : fetched;
  }

  #repeatsWithin(codes: Fetched['codes']): boolean {
    const places = codes.get(`candidate.${this.#within}`)?.wholes() ?? new Uint32Array();
    return places.some((place, row) => place === places[row - 1] && this.#ids.repeats(row));
  }

  #repeatsFrom(first: number): boolean {
    for (let row = first; row < this.#rows; row += 1) {
      if (this.#ids.repeats(row)) return true;
    }
    return false;
  }
}
