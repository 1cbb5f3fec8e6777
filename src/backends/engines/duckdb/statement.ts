import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import { type Row, rowOf, rowsOf } from './rows.ts';

/** A statement that takes longer is stopped, so that a run ends and says why. */
const longestMinutes = 30;

/** Says that a statement took too long. */
export class Stopped extends Error {
  override readonly name = 'INTERRUPT Error';
}

/** The rows of a query that yields few, and the time it took; it is interrupted when it takes too long. */
export async function ask(
  connection: DuckDBConnection,
  sql: string,
  minutes = longestMinutes,
): Promise<{ readonly rows: readonly Row[]; readonly ms: number }> {
  const start = performance.now();
  const rows = await inTime(connection, minutes, () => rowsOf(connection, sql));
  return { rows, ms: performance.now() - start };
}

/** The same of a query that yields one row. */
export async function askOnce(
  connection: DuckDBConnection,
  sql: string,
): Promise<{ readonly row: Row; readonly ms: number }> {
  const start = performance.now();
  const row = await inTime(connection, longestMinutes, () => rowOf(connection, sql));
  return { row, ms: performance.now() - start };
}

/**
 * Hands over the rows of a query that yields many while it runs, until `take` wants no more of them. A query
 * that fails on the way ends like one that is done: who asks has to know how many rows there are.
 */
export async function askInChunks(
  connection: DuckDBConnection,
  sql: string,
  take: (chunk: DuckDBDataChunk) => boolean,
): Promise<{ readonly ms: number }> {
  const start = performance.now();
  await inTime(connection, longestMinutes, async () => {
    for await (const chunk of await connection.stream(sql)) {
      if (!take(chunk)) return;
    }
  });
  return { ms: performance.now() - start };
}

async function inTime<T>(
  connection: DuckDBConnection,
  minutes: number,
  work: () => Promise<T>,
): Promise<T> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, minutes * 60_000);
  const stopped = () => new Stopped(`It was stopped after ${minutes} minutes.`);
  try {
    const found = await work();
    if (late) throw stopped();
    return found;
  } catch (error) {
    throw late ? stopped() : error;
  } finally {
    clearTimeout(timer);
  }
}
