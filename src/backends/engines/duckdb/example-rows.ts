import type { DuckDBConnection } from '@duckdb/node-api';
import type { LoadedFile } from './loaded.ts';
import type { Table } from './open-table.ts';
import type { Position } from './position.ts';
import { integer, type Row } from './rows.ts';
import { list } from './sql.ts';
import { ask } from './statement.ts';
import { type BoundColumn, typedRows } from './table.ts';

/** Reads some rows of the files, and of them some columns as they are written. */
export async function readRows(
  connection: DuckDBConnection,
  wanted: readonly Position[],
  { table, bounds }: { readonly table: Table; readonly bounds: readonly BoundColumn[] },
): Promise<(position: Position) => Row> {
  const rows = new Map<string, Row>();
  if (wanted.length > 0) {
    const found = await ask(connection, selection(wanted, table, bounds));
    for (const row of found.rows) rows.set(`${integer(row.file)}:${integer(row.row)}`, row);
  }
  return ({ file, row }) => rows.get(`${file}:${row}`) ?? { file, row };
}

function selection(
  wanted: readonly Position[],
  { loaded }: Table,
  bounds: readonly BoundColumn[],
): string {
  const files = loaded.files.map((file, index) => {
    const own = wanted.filter((one) => one.file === index).map(({ row }) => row);
    return { ...file, from: pickedRows(file, [...new Set(own)]) };
  });
  const pairs = list(wanted.map(({ file, row }) => `(${file}, ${row})`));
  const fields = list(['file', '"row"', ...bounds.map(writtenText)]);
  return `SELECT ${fields} FROM (${typedRows({ files }, bounds)}) WHERE (file, "row") IN (${pairs})`;
}

/** Nothing of a file beyond the last row that is wanted. */
function pickedRows({ from, pick }: LoadedFile, rows: readonly number[]): string {
  if (rows.length === 0) return `(SELECT * FROM ${from} WHERE false)`;
  if (pick) return `(SELECT * FROM ${from} WHERE ${pick(rows)})`;
  return `(SELECT * FROM ${from} LIMIT ${Math.max(...rows)})`;
}

/** An empty text that means null is shown as a missing value, `NA` as it is written. */
export function writtenText({ raw, given }: BoundColumn): string {
  return `CASE WHEN ${given} IS NULL THEN nullif(${raw}, '') ELSE ${raw} END AS ${raw}`;
}
