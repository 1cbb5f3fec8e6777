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

interface Column {
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
  const columns: Column[] = [];
  const outer: string[] = [];
  const sources = sides.map(({ side, digits, numbers }) => {
    const inner = [...keys];
    for (const [at, pack] of packs(digits).entries()) {
      columns.push({ name: side, digits: pack });
      inner.push(`${packSql(pack)} AS k${at}`);
      outer.push(`${side}.k${at}`);
    }
    for (const [at, { name, sql }] of numbers.entries()) {
      columns.push({ name: `${side}.${name}`, digits: null });
      inner.push(`${sql} AS n${at}`);
      outer.push(`${side}.n${at}`);
    }
    return `(SELECT ${list(inner)} FROM ${side}) AS ${side}`;
  });
  const joined = sources.join(' JOIN ') + (sources.length > 1 ? ` USING (${list(keys)})` : '');
  const sql = `SELECT ${list([id, ...outer])} FROM ${joined} ORDER BY ${order}`;
  return { columns, sql };
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
    this.#arrays = columns.map(({ digits }) => {
      return digits ? new Int32Array(rows) : new Float64Array(rows);
    });
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
    const codes = new Map<string, DigitColumn>();
    const numbers = new Map<string, Float64Array>();
    for (const [at, { name, digits }] of this.#columns.entries()) {
      const array = this.#arrays[at]?.subarray(0, this.#rows);
      if (array instanceof Float64Array) numbers.set(name, array);
      if (!(array instanceof Int32Array) || !digits) continue;
      for (const [place, digit] of digits.entries()) {
        codes.set(`${name}.${digit.name}`, new DigitColumn(array, digits, place));
      }
    }
    const repeated = this.#within !== null && this.#repeatsWithin(codes);
    return repeated ? null : { ids: this.#ids.packed(), codes, numbers };
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
