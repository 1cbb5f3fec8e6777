import type { DuckDBConnection } from '@duckdb/node-api';
import type { LoadedFile } from '../loaded.ts';
import { integer, rowsOf } from '../rows.ts';
import { file as fileText, text } from '../sql.ts';
import type { SnapshotFile } from './manifests.ts';

/** The name of a table of rows that are gone, if there are any: file, position, sequence number. */
export type Deletes = string | null;

/** Reads the position deletes of a snapshot; the paths in them are as the metadata write them. */
export async function createDeletes(
  connection: DuckDBConnection,
  files: readonly SnapshotFile[],
  table: string,
): Promise<Deletes> {
  if (files.length === 0) return null;
  const parts = files.map(
    ({ path, sequence }) =>
      `SELECT file_path, pos, ${sequence} AS sequence FROM read_parquet(${fileText(path)}, hive_partitioning = false)`,
  );
  await connection.run(`CREATE TABLE ${table} AS ${parts.join(' UNION ALL ')}`);
  return table;
}

interface Deleted {
  readonly source: SnapshotFile;
  readonly deletes: Deletes;
}

/** No column of Parquet has such a name by chance. */
const rowNumber = '"row of the file"';

/** The file without the rows that were deleted since it was written; the others keep their numbers. */
export async function withoutDeleted(
  connection: DuckDBConnection,
  file: LoadedFile,
  { source, deletes }: Deleted,
): Promise<LoadedFile> {
  if (deletes === null) return file;
  const gone = `SELECT pos FROM ${deletes} WHERE file_path = ${text(source.written)} AND sequence >= ${source.sequence} AND pos IS NOT NULL`;
  const [found] = await rowsOf(connection, `SELECT count(DISTINCT pos) AS n FROM (${gone})`);
  if (integer(found?.n) === 0) return file;
  const numbered = `(SELECT *, ${file.row} AS ${rowNumber} FROM ${file.from})`;
  const from = `(SELECT * FROM ${numbered} WHERE ${rowNumber} - 1 NOT IN (${gone}))`;
  const [counted] = await rowsOf(connection, `SELECT count(*) AS n FROM ${from}`);
  return { ...file, from, row: rowNumber, rows: integer(counted?.n) };
}
