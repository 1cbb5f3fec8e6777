import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { UserError } from '../../../errors.ts';
import type { Loaded, LoadedFile } from './loaded.ts';
import { engineMessage, integer, rowsOf, textOf } from './rows.ts';
import { identifier, text } from './sql.ts';

interface ParquetFile extends LoadedFile {
  readonly rows: number;
  readonly types: ReadonlyMap<string, string>;
}

/** Opens Parquet files where they are; the rows are read when they are counted. */
export async function loadParquet(
  connection: DuckDBConnection,
  paths: readonly string[],
): Promise<Loaded> {
  const files: ParquetFile[] = [];
  for (const path of paths) files.push(await openFile(connection, path));
  const { columns, doubtful } = joinSchemas(files);
  const faults = [...doubtful.values()].map((message) => {
    return { message, example: { file: paths[0] ?? '', value: null } };
  });
  const shape = {
    format: 'parquet',
    columns,
    doubtful,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
    unreadable: { count: 0, faults: [] },
    header: faults,
  } as const;
  return { shape, files };
}

async function openFile(connection: DuckDBConnection, path: string): Promise<ParquetFile> {
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
  const types = new Map(
    described.map((row) => [textOf(row.column_name) ?? '', textOf(row.column_type) ?? '']),
  );
  if (types.has(rowColumn)) throw takenName(path);
  return {
    path,
    types,
    rows: integer(counted?.n),
    from: `read_parquet(${source}, ${rowColumn} = true)`,
    row: `${rowColumn} + 1`,
    value: (name) => ({ kind: 'native', sql: identifier(name), type: types.get(name) ?? '' }),
    locate: async () => (row) => ({ row }),
  };
}

/** What the engine calls the number of a row, from 0. */
const rowColumn = 'file_row_number';

function takenName(path: string): UserError {
  return new UserError('data-name', {
    what: `Cannot read ${path}.`,
    why: `It has a column "${rowColumn}", and so the engine calls the numbers of the rows.`,
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
