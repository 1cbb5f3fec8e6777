import type { DuckDBConnection } from '@duckdb/node-api';

/** Column names and values as JSON has them; integers of any width are texts. */
export type Row = Readonly<Record<string, unknown>>;

/** All rows of a query that yields few. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

/**
 * The row of a query that yields one, as a statement of aggregates does. Streamed: results that were made whole
 * stay until the garbage collector looks, and 500 of twelve aggregates held 190 MB, for 50 so. Another statement on the
 * same connection breaks a stream off: wait for the row first.
 */
export async function rowOf(connection: DuckDBConnection, sql: string): Promise<Row> {
  const reader = await connection.streamAndReadAll(sql);
  const [row] = reader.getRowObjectsJson();
  if (!row) throw new Error('The statement gave no row.');
  return row;
}

/** The first line of what DuckDB says, without its advice for its own users. */
export function engineMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [sentence = ''] = message.split('\n');
  return sentence.replace(/^(Error: )?([A-Z][\w ]+ Error: )?/, '').replace(/[.!]*$/, '.');
}

export function integer(value: unknown): number {
  return Number(value ?? 0);
}

export function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
