import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measurement } from '../../../domain/data/measurement.ts';
import { batches, narrow, wide } from './batches.ts';
import { beginningOf } from './beginning.ts';
import { isText } from './loaded.ts';
import type { Table } from './open-table.ts';
import { isNarrow } from './plain-scan.ts';
import { type Position, position, positionOf } from './position.ts';
import { statement } from './scan.ts';
import type { Sightings } from './sightings.ts';
import { narrowSource, numberedSource } from './source.ts';
import { ask } from './statement.ts';

/** A measurement with the condition of its failing rows, which a row alone answers. */
export interface Conditioned {
  readonly measurement: Measurement;
  readonly where: string;
}

export type Positions = ReadonlyMap<Measurement, readonly Position[]>;

interface Question {
  readonly table: Table;
  readonly limit: number;
  readonly sightings: Sightings;
}

/** The first failing rows of all of them; nothing but their numbers is kept. */
export async function firstPositions(
  connection: DuckDBConnection,
  conditioned: readonly Conditioned[],
  question: Question,
): Promise<Positions> {
  const found = new Map<Measurement, readonly Position[]>();
  if (isText(question.table)) return fromText(connection, conditioned, question);
  const { table, sightings, limit } = question;
  const together = isSmall(table) ? await fromSmall(connection, conditioned, question) : found;
  for (const one of conditioned) {
    const seen = sightings.of(one.measurement, limit) ?? together.get(one.measurement);
    found.set(one.measurement, seen ?? (await fromStart(connection, one, question)));
  }
  return found;
}

/** Below this many rows a statement costs more than what it reads. */
const smallRows = 100_000;

function isSmall({ loaded: { files } }: Table): boolean {
  let rows = 0;
  for (const file of files) rows += file.rows ?? Number.POSITIVE_INFINITY;
  return rows < smallRows;
}

/** Few scans of a small table, where a scan for each measurement would mostly be planned. */
async function fromSmall(
  connection: DuckDBConnection,
  conditioned: readonly Conditioned[],
  { table, limit, sightings }: Question,
): Promise<Positions> {
  const source = narrowSource(table);
  const found = new Map<Measurement, readonly Position[]>();
  const asked = conditioned.filter(({ measurement }) => {
    return isNarrow(measurement, table) && sightings.of(measurement, limit) === undefined;
  });
  for (const batch of batches(asked.map(partOf), narrow)) {
    const question = { from: source.from(batch), limit };
    for (const [one, rows] of await inOneScan(connection, batch, question)) found.set(one, rows);
  }
  return found;
}

/** Text is parsed as a whole, so once for all; what its first rows do not show is looked for in all. */
async function fromText(
  connection: DuckDBConnection,
  conditioned: readonly Conditioned[],
  question: Question,
): Promise<Positions> {
  const { table, limit, sightings } = question;
  const beginning = beginningOf(table);
  const found = new Map<Measurement, readonly Position[]>();
  const look = async (some: readonly Conditioned[], from: string) => {
    for (const batch of batches(some.map(partOf), wide)) {
      for (const [one, rows] of await inOneScan(connection, batch, { from, limit }))
        found.set(one, rows);
    }
  };
  if (beginning !== undefined) await look(conditioned, beginning);
  const missing = conditioned.filter(({ measurement }) => {
    const enough = sightings.expected(measurement, limit);
    return (found.get(measurement)?.length ?? -1) < enough;
  });
  await look(missing, table.view);
  return found;
}

type Part = Conditioned & { readonly part: { readonly fields: readonly string[] } };

function partOf(one: Conditioned): Part {
  return { ...one, part: { fields: [] } };
}

async function inOneScan(
  connection: DuckDBConnection,
  batch: readonly Part[],
  { from, limit }: { readonly from: string; readonly limit: number },
): Promise<Positions> {
  const asked = batch.map(({ measurement, where }) => {
    const field = `min(${position}, ${limit}) FILTER (WHERE ${where})`;
    return { measurement, part: { fields: [field] } };
  });
  const { rows } = await ask(connection, statement(asked, from));
  const lists = Object.values(rows[0] ?? {});
  return new Map(
    batch.map(({ measurement }, index) => {
      const numbers = lists[index];
      return [measurement, Array.isArray(numbers) ? numbers.map(positionOf) : []];
    }),
  );
}

/** A scan of few columns, in the order of the files, that ends at the last row that is wanted. */
async function fromStart(
  connection: DuckDBConnection,
  { measurement, where }: Conditioned,
  { table, limit }: Question,
): Promise<readonly Position[]> {
  const source = isNarrow(measurement, table) ? narrowSource(table) : numberedSource(table);
  const from = source.from([{ measurement, part: { fields: [] } }]);
  const { rows } = await ask(
    connection,
    `SELECT ${position} AS position FROM ${from} WHERE ${where} LIMIT ${limit}`,
  );
  return rows.map((row) => positionOf(row.position));
}
