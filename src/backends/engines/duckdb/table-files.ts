import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataFormat } from '../../../domain/data/check.ts';
import type { Loaded, LoadedFile } from './loaded.ts';
import { openParquetFile, type ParquetFile } from './parquet.ts';
import { rowsOf, textOf } from './rows.ts';
import { list } from './sql.ts';
import { bindFile, misfits, type TableColumn, type TableFile } from './table-columns.ts';

/** A table whose log says which Parquet files it consists of. */
export interface LoggedTable {
  readonly path: string;
  readonly format: DataFormat;
  /** Which state of the table was read, for people. */
  readonly state: string;
  readonly columns: readonly TableColumn[];
  readonly files: readonly TableFile[];
  readonly notices: readonly string[];
  /** Files besides the data files that are read when rows are counted. */
  readonly readable: readonly string[];
}

/** Opens the data files of a table, in order; a column that cannot be told from another one throws. */
export async function openDataFiles(
  connection: DuckDBConnection,
  paths: readonly string[],
): Promise<{ readonly files: readonly ParquetFile[]; readonly readable: readonly string[] }> {
  const files: ParquetFile[] = [];
  for (const path of paths) {
    const file = await openParquetFile(connection, path);
    const [unclear] = file.unclear.values();
    if (unclear !== undefined) throw new Error(unclear);
    files.push(file);
  }
  return { files, readable: paths.map((path) => resolve(path)) };
}

/** The types as the engine itself writes them, so that they can be compared. */
export async function engineTypes(
  connection: DuckDBConnection,
  columns: readonly TableColumn[],
): Promise<readonly TableColumn[]> {
  if (columns.length === 0) return [];
  const fields = columns.map(({ type }, index) => `CAST(NULL AS ${type}) AS c${index}`);
  const described = await rowsOf(connection, `DESCRIBE SELECT ${list(fields)}`);
  return columns.map(({ name }, index) => {
    return { name, type: textOf(described[index]?.column_type) ?? '' };
  });
}

/** The table as one data set: every file with the columns and the types of the table. */
export function joinTable(table: LoggedTable): Loaded {
  const { path, format, columns, notices } = table;
  const faults = misfits(table.files, columns);
  const doubtful = new Map([...faults].map(([name, { message }]) => [name, message]));
  const bound = table.files.map((file) => bindFile(file, columns));
  const files = bound.length > 0 ? bound : [noRows(path, columns)];
  return {
    shape: {
      format,
      dialect: table.state,
      columns: columns.filter(({ name }) => !doubtful.has(name)),
      doubtful,
      header: [...faults.values()],
      notices,
    },
    files,
    readable: table.readable,
    async rowsRead(counted) {
      const rows = files.map((file, index) => counted[index] ?? file.rows ?? 0);
      const sum = rows.reduce((all, one) => all + one, 0);
      // That one of its files has no row is no fault of a table.
      const emptyFiles = sum === 0 ? [path] : [];
      return { rows: sum, emptyFiles, unreadable: { count: 0, faults: [] } };
    },
  };
}

/** A table without a data file still has columns. */
function noRows(path: string, columns: readonly TableColumn[]): LoadedFile {
  const file: LoadedFile = {
    path,
    from: '(SELECT 1 AS n WHERE false)',
    row: '1',
    rows: 0,
    value: () => ({ kind: 'native', sql: 'NULL', type: '' }),
    locate: async () => (row) => ({ row }),
  };
  return bindFile({ file, whereabouts: new Map() }, columns);
}
