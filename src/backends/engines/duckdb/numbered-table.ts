import type { DuckDBConnection } from '@duckdb/node-api';
import type { UserError } from '../../../errors.ts';
import { engineMessage } from './rows.ts';

interface Copy {
  readonly table: string;
  readonly columns: string;
  readonly from: string;
  /** What the engine says of the file, as the refusal of its format. */
  readonly refuse: (message: string) => UserError;
}

/** Copies rows into a table, each with its number from 1 in the order of the file. */
export async function createNumberedTable(
  connection: DuckDBConnection,
  { table, columns, from, refuse }: Copy,
): Promise<void> {
  const sql = `CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", ${columns} FROM ${from}`;
  await connection.run(sql).catch((error: unknown) => {
    throw refuse(engineMessage(error));
  });
}
