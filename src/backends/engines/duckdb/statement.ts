import type { DuckDBConnection } from '@duckdb/node-api';
import { type Row, rowsOf } from './rows.ts';

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
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, minutes * 60_000);
  try {
    const rows = await rowsOf(connection, sql);
    return { rows, ms: performance.now() - start };
  } catch (error) {
    throw late ? new Stopped(`It was stopped after ${minutes} minutes.`) : error;
  } finally {
    clearTimeout(timer);
  }
}
