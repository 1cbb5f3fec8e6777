import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../../errors.ts';
import type { DataSource } from '../../../ports/data-engine.ts';
import { type Footer, readFooters } from './footers.ts';
import type { Loaded, LoadedFile } from './loaded.ts';
import { engineMessage, integer, type Row, rowsOf, textOf } from './rows.ts';
import { identifier, list, text } from './sql.ts';

/** An opened file, with its columns' types by their own names. */
export interface ParquetFile extends LoadedFile {
  readonly rows: number;
  readonly types: ReadonlyMap<string, string>;
  /** Columns that no query can tell from another one, or name at all, each with the reason. */
  readonly unclear: ReadonlyMap<string, string>;
}

/** As many rows as a row group often has are read in milliseconds, so that no footer has to be believed. */
export const quicklyRead = 2 ** 17;

/** Opens Parquet files where they are; the rows are read when they are counted. */
export async function loadParquet(
  connection: DuckDBConnection,
  { paths }: Pick<DataSource, 'paths'>,
): Promise<Loaded> {
  const files: ParquetFile[] = [];
  for (const path of paths) files.push(await openParquetFile(connection, path));
  const { columns, doubtful } = joinSchemas(files);
  const faults = [...doubtful.values()].map((message) => {
    return { message, example: { file: paths[0] ?? '', value: null } };
  });
  const shape = {
    format: 'parquet',
    columns,
    doubtful,
    header: faults,
    notices: [],
  } as const;
  const rows = {
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
    unreadable: { count: 0, faults: [] },
  };
  const readable = paths.map((path) => resolve(path));
  // A file without readable statistics is read instead.
  const footers =
    rows.rows > quicklyRead
      ? await readFooters(connection, readable).catch(() => new Map())
      : new Map<string, Footer>();
  return { shape, files, rowsRead: async () => rows, readable, footers };
}

export async function openParquetFile(
  connection: DuckDBConnection,
  path: string,
): Promise<ParquetFile> {
  if (/[*?[]/.test(path)) throw patternName(path);
  const file = text(resolve(path));
  const ask = (sql: string) =>
    rowsOf(connection, sql).catch((error: unknown) => {
      throw unreadable(path, error);
    });
  // A folder called a=1 is no column, and hides none of the file.
  const source = `${file}, hive_partitioning = false`;
  const described = await ask(`DESCRIBE SELECT * FROM read_parquet(${source})`);
  const [counted] = await ask(`SELECT count(*) AS n FROM read_parquet(${source})`);
  if (integer(counted?.n) <= quicklyRead) await doubtFooters(connection);
  const names = columnNames(await ask(`SELECT name, num_children FROM parquet_schema(${file})`));
  const taken = names.find((name) => name.toLowerCase() === rowColumn);
  if (taken !== undefined) throw takenName(path, taken);
  const columns = described.map((row, index) => ({
    name: names[index] ?? '',
    stored: identifier(textOf(row.column_name) ?? ''),
    type: textOf(row.column_type) ?? '',
  }));
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const stored = new Map(columns.map((column) => [column.name, column.stored]));
  return {
    path,
    types,
    unclear: unclearNames(path, names),
    rows: integer(counted?.n),
    from: `read_parquet(${source}, ${rowColumn} = true)`,
    row: `${rowColumn} + 1`,
    pick: (rows) => `${rowColumn} IN (${list(rows.map((row) => String(row - 1)))})`,
    value: (name) => ({
      kind: 'native',
      sql: stored.get(name) ?? 'NULL',
      type: types.get(name) ?? '',
    }),
    locate: async () => (row) => ({ row }),
  };
}

/**
 * The columns' names as the file has them, in its order: the engine gives another one to a column whose name
 * differs from an earlier one in nothing or in case alone. The schema is a tree, each branch after its root.
 */
function columnNames([, ...elements]: readonly Row[]): readonly string[] {
  const names: string[] = [];
  let below = 0;
  for (const { name, num_children } of elements) {
    if (below === 0) names.push(textOf(name) ?? '');
    else below -= 1;
    below += integer(num_children);
  }
  return names;
}

function unclearNames(path: string, names: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const unclear = new Map<string, string>();
  for (const [name, count] of counts) {
    const shown = JSON.stringify(name);
    if (count > 1) unclear.set(name, `${path} has ${count} columns ${shown}.`);
    if (name.includes('\u0000')) {
      unclear.set(name, `${path} has a column ${shown}, which no query can name.`);
    }
  }
  return unclear;
}

/** Where a footer's range answers a condition the engine itself does not look at the values any more. */
async function doubtFooters(connection: DuckDBConnection): Promise<void> {
  await connection.run("SET disabled_optimizers = 'statistics_propagation'");
}

/** What the engine calls the number of a row, from 0. */
const rowColumn = 'file_row_number';

function takenName(path: string, name: string): UserError {
  return new UserError('data-name', {
    what: `Cannot read ${path}.`,
    why: `It has a column "${name}", and so the engine calls the numbers of the rows.`,
    next: 'Rename the column.',
    file: path,
  });
}

/** After the connection is sealed such a name cannot be told from a pattern. */
function patternName(path: string): UserError {
  return new UserError('data-name', {
    what: `Cannot read ${path}.`,
    why: 'The engine takes *, ? and [ in a path for a pattern.',
    next: 'Rename the file or the folder.',
    file: path,
  });
}

function unreadable(path: string, error: unknown): UserError {
  return new UserError('data-unreadable', {
    what: `Cannot read ${path} as Parquet.`,
    why: engineMessage(error),
    next: 'Check that the file is whole and is what its name says.',
    file: path,
  });
}

/** The columns that every file has with one and the same type. */
function joinSchemas(files: readonly ParquetFile[]) {
  const doubtful = new Map<string, string>();
  const names = [...new Set(files.flatMap(({ types }) => [...types.keys()]))];
  for (const name of names) {
    const shown = JSON.stringify(name);
    const unclear = files.find((file) => file.unclear.has(name))?.unclear.get(name);
    if (unclear !== undefined) {
      doubtful.set(name, unclear);
      continue;
    }
    const lacking = files.find(({ types }) => !types.has(name));
    if (lacking) doubtful.set(name, `${lacking.path} has no column ${shown}, another file has.`);
    const types = [...new Set(files.map((file) => file.types.get(name)))];
    if (!lacking && types.length > 1) {
      doubtful.set(name, `The column ${shown} is ${types.join(' in one file and ')} in another.`);
    }
  }
  const columns = names
    .filter((name) => !doubtful.has(name))
    .map((name) => ({ name, type: files[0]?.types.get(name) ?? '' }));
  return { columns, doubtful };
}
