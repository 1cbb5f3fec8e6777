import type { DuckDBConnection } from '@duckdb/node-api';
import { bound, complete } from './count.ts';
import type { Table } from './open-table.ts';
import { type Position, position, positionOf } from './position.ts';
import { integer } from './rows.ts';
import type { Source } from './scan.ts';
import { type Mesh, Sieve } from './sieve.ts';
import { list } from './sql.ts';
import { ask, askInChunks } from './statement.ts';
import type { Unique } from './unique-part.ts';

export interface SiftedRepeats {
  /** Rows in which no part is missing. */
  readonly complete: number;
  /** Rows beyond the first of their combination. */
  readonly repeats: number;
  /** The first of them. */
  readonly first: readonly Position[];
  readonly sql: string;
  readonly ms: number;
}

interface Question {
  readonly table: Table;
  readonly source: Source;
  readonly mesh: Mesh;
  /** So many of the rows that repeat are named. */
  readonly limit: number;
}

/**
 * Rows beyond the first of their combination, exactly and without a table of all combinations: a first
 * scan sifts by hashes, a second compares the few rows that are held back by their values. Undefined: too many
 * rows repeat, or seem to.
 */
export async function siftedRepeats(
  connection: DuckDBConnection,
  measurement: Unique,
  { table, source, mesh, limit }: Question,
): Promise<SiftedRepeats | undefined> {
  const asked = [{ measurement, part: { fields: [] } }];
  const words = wordsOf(measurement, table);
  const sifting = (from: string) => siftingStatement(words, mesh, from);
  const comparing = (from: string) => comparingStatement(words, limit, from);
  const sifted = await sift(connection, sifting(source.from(asked)), mesh);
  if (sifted.heldBack.length > mesh.most) return undefined;
  const { complete, ms: siftedMs } = sifted;
  try {
    await keep(connection, sifted.heldBack);
    const { rows, ms } = await ask(connection, comparing(source.from(asked)));
    const first = rows[0]?.first;
    return {
      complete,
      repeats: integer(rows[0]?.repeats),
      first: Array.isArray(first) ? first.map(positionOf) : [],
      sql: `${sifting(source.shown(asked))}; ${comparing(source.shown(asked))}`,
      ms: siftedMs + ms,
    };
  } finally {
    await connection.run(`DROP TABLE IF EXISTS ${suspects}`);
  }
}

/** The hashes that the sieve held back. */
const suspects = 'temp.main.contender_suspects';

interface Words {
  readonly values: string;
  readonly whole: string;
}

function wordsOf({ columns: names }: Unique, { columns }: Table): Words {
  const values = list(names.map((name) => bound(name, columns).value));
  return { values, whole: complete(names, columns) };
}

/** Equal values have equal hashes, as the engine groups by the same ones. */
function siftingStatement({ values, whole }: Words, { width }: Mesh, from: string): string {
  return `SELECT CAST(hash >> ${64 - width} AS UINTEGER) AS slot, hash
    FROM (SELECT hash(${values}) AS hash FROM ${from} WHERE ${whole})`;
}

function comparingStatement({ values, whole }: Words, limit: number, from: string): string {
  return `SELECT count(*) AS repeats, min(position, ${limit}) AS first
    FROM (SELECT ${position} AS position FROM ${from}
      WHERE ${whole} AND hash(${values}) IN (SELECT hash FROM ${suspects})
      QUALIFY row_number() OVER (PARTITION BY ${values} ORDER BY position) > 1)`;
}

interface Sifted {
  readonly complete: number;
  /** Every value that repeats has its hash here, and a few others do. */
  readonly heldBack: readonly bigint[];
  readonly ms: number;
}

async function sift(connection: DuckDBConnection, statement: string, mesh: Mesh): Promise<Sifted> {
  const sieve = new Sieve(mesh);
  const heldBack: bigint[] = [];
  let complete = 0;
  const { ms } = await askInChunks(connection, statement, (chunk) => {
    const { rowCount } = chunk;
    const slots = chunk.getColumnVector(0);
    const hashes = chunk.getColumnVector(1);
    for (let row = 0; row < rowCount; row += 1) {
      const slot = slots.getItem(row);
      if (typeof slot !== 'number') throw new Error('A complete row has no hash.');
      if (sieve.holdsBack(slot)) heldBack.push(BigInt(String(hashes.getItem(row))));
    }
    complete += rowCount;
    return heldBack.length <= mesh.most;
  }).finally(() => sieve.close());
  return { complete, heldBack, ms };
}

async function keep(connection: DuckDBConnection, hashes: readonly bigint[]): Promise<void> {
  await connection.run(`CREATE TEMP TABLE ${suspects} (hash UBIGINT)`);
  const appender = await connection.createAppender('contender_suspects', 'main', 'temp');
  for (const hash of hashes) {
    appender.appendUBigInt(hash);
    appender.endRow();
  }
  appender.closeSync();
}
