import { mkdir, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measurement } from '../../../domain/data/measurement.ts';
import { hidden } from './examples.ts';
import { rowsThatFail } from './failing.ts';
import type { Table } from './open-table.ts';
import { integer, rowsOf } from './rows.ts';
import { identifier, list, text } from './sql.ts';
import type { BoundColumn } from './table.ts';

/** Where the rows are written before the file has its name, so that nobody finds half a file. */
export function unfinished(path: string): string {
  return resolve(`${path}.partial`);
}

/** Writes every row that fails one of these checks, by their ids, as one Parquet file; none where none fails. */
export async function saveFailures(
  connection: DuckDBConnection,
  failed: ReadonlyMap<string, Measurement>,
  { table, path }: { readonly table: Table; readonly path: string },
): Promise<number> {
  const places = await collect(connection, failed, table);
  const [counted] = await rowsOf(connection, `SELECT count(*) AS n FROM ${places}`);
  const rows = integer(counted?.n);
  if (rows === 0) return 0;
  await addLines(connection, places, table);
  const target = unfinished(path);
  await mkdir(dirname(target), { recursive: true });
  await connection.run(
    `COPY (${savedRows(places, table)}) TO ${text(target)} (FORMAT parquet, USE_TMP_FILE false)`,
  );
  await rename(target, resolve(path));
  return rows;
}

/** The places of all failing rows, in the order of the checks and the files. */
async function collect(
  connection: DuckDBConnection,
  failed: ReadonlyMap<string, Measurement>,
  table: Table,
): Promise<string> {
  const places = 'contender.failures';
  await connection.run(
    `CREATE OR REPLACE TABLE ${places} (nth INTEGER, "check" VARCHAR, file INTEGER, "row" BIGINT, item VARCHAR, line BIGINT)`,
  );
  for (const [nth, [id, measurement]] of [...failed].entries()) {
    const failing = rowsThatFail(measurement, table);
    if (!failing) continue;
    const { from, where, qualify, order } = failing;
    const item = order.endsWith('item') ? "array_to_string(item, '.')" : 'NULL';
    await connection.run(
      `INSERT INTO ${places} SELECT ${nth}, ${text(id)}, file, "row", ${item}, NULL
       FROM ${from} WHERE ${where}${qualify === null ? '' : ` QUALIFY ${qualify}`}`,
    );
  }
  return places;
}

/** Beyond this many rows of a file the lines are not told; the rows' numbers are. */
const mostLines = 1_000_000;

async function addLines(
  connection: DuckDBConnection,
  places: string,
  { loaded }: Table,
): Promise<void> {
  for (const [index, file] of loaded.files.entries()) {
    const found = await rowsOf(
      connection,
      `SELECT DISTINCT "row" FROM ${places} WHERE file = ${index} ORDER BY 1 LIMIT ${mostLines}`,
    );
    const rows = found.map(({ row }) => integer(row));
    const place = await file.locate(rows);
    const lines = rows.flatMap((row) => {
      const { line } = place(row);
      return line === undefined ? [] : [`(${row}, ${line})`];
    });
    for (let first = 0; first < lines.length; first += 10_000) {
      await connection.run(
        `UPDATE ${places} SET line = found.line FROM (VALUES ${list(lines.slice(first, first + 10_000))}) AS found(r, line)
         WHERE file = ${index} AND "row" = found.r`,
      );
    }
  }
}

/** The columns of the data as they are stored, after where each row stands and which check it fails. */
function savedRows(places: string, { loaded, columns, view }: Table): string {
  const whole = [...columns.values()].filter((bound) => {
    return bound.view === undefined && bound.column.path.length === 0;
  });
  const taken = new Set(['check', 'file', 'line', 'row', 'item']);
  const fields = whole.map((bound) => {
    return `${savedValue(bound)} AS ${identifier(freeName(bound.column.name, taken))}`;
  });
  const paths = list(loaded.files.map(({ path }) => text(path)));
  return `SELECT f."check", ([${paths}])[f.file + 1] AS file, f.line, f."row", f.item${fields.map((one) => `, ${one}`).join('')}
    FROM ${places} AS f JOIN ${view} AS v ON f.file = v.file AND f."row" = v."row"
    ORDER BY f.nth, f.file, f."row", f.item`;
}

function savedValue({ column, stored, raw, written }: BoundColumn): string {
  if (column.sensitive) return `CASE WHEN v.${stored} IS NOT NULL THEN ${text(hidden)} END`;
  return `v.${written ? raw : stored}`;
}

/** SQL does not tell names by case, and each stands once. */
function freeName(name: string, taken: Set<string>): string {
  let free = name || '_';
  while (taken.has(free.toLowerCase())) free = `${free}_`;
  taken.add(free.toLowerCase());
  return free;
}
