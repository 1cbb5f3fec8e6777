import type { DuckDBConnection } from '@duckdb/node-api';
import { isOpaque } from '../../../domain/data/drift/compared.ts';
import type { ColumnProfile } from '../../../domain/data/drift/profile.ts';
import { category } from './categories.ts';
import { bound, count } from './count.ts';
import { orderedValue } from './distribution-value.ts';
import { isFloating } from './native-type.ts';
import type { Table } from './open-table.ts';
import { profileCategories } from './profile-categories.ts';
import { profileNumbers } from './profile-numbers.ts';
import { integer } from './rows.ts';
import { list } from './sql.ts';
import { ask } from './statement.ts';
import { type BoundColumn, typedRows } from './table.ts';

/** What is kept of a data set's columns, each by name; all of it exact. */
export async function profileColumns(
  connection: DuckDBConnection,
  table: Table,
  names: readonly string[],
): Promise<ReadonlyMap<string, ColumnProfile>> {
  const columns = names.map((name) => bound(name, table.columns));
  const from = await rowsOf(connection, table, columns);
  const profiles = new Map<string, ColumnProfile>();
  for (const names of columns) {
    profiles.set(names.column.name, await profileColumn(connection, names, from(names)));
  }
  return profiles;
}

/** Where to read a column. Text is parsed once, into a table; a typed format is read column by column. */
async function rowsOf(
  connection: DuckDBConnection,
  table: Table,
  columns: readonly BoundColumn[],
): Promise<(column: BoundColumn) => string> {
  const { loaded, source, view, scanned } = table;
  const written = loaded.shape.format === 'csv' || loaded.shape.format === 'jsonl';
  if (!written)
    return (column) => (source.filter === null ? `(${typedRows(table.loaded, [column])})` : view);
  const fields = columns.flatMap(fieldsOf);
  const whole = fields.length > 0 ? list(fields) : 'NULL AS nothing';
  await connection.run(`CREATE OR REPLACE TEMP TABLE profiled AS SELECT ${whole} FROM ${scanned}`);
  return () => 'profiled';
}

/** The value; of what is written no more than whether it is missing, and how a number that is none is spelt. */
function fieldsOf(bound: BoundColumn): readonly string[] {
  const { raw, given, value } = bound;
  const present = `CASE WHEN ${given} IS NOT NULL THEN true END AS ${given}`;
  return [present, value, ...(isFloating(bound) ? [raw] : [])];
}

async function profileColumn(
  connection: DuckDBConnection,
  names: BoundColumn,
  from: string,
): Promise<ColumnProfile> {
  const ordered = isOpaque(names.column) ? undefined : orderedValue(names);
  if (ordered) return profileNumbers(connection, { names, ordered, from });
  const nulls = await ask(
    connection,
    `SELECT ${count('*', [`${names.given} IS NULL`])} AS nulls FROM ${from}`,
  );
  const missing = integer(nulls.rows[0]?.nulls);
  const text = isOpaque(names.column) ? undefined : category(names);
  if (text === undefined) return { kind: 'opaque', nulls: missing };
  return { nulls: missing, ...(await profileCategories(connection, text, from)) };
}
