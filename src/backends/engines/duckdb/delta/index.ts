import { realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataSource } from '../../../../ports/data-engine.ts';
import type { Loaded } from '../loaded.ts';
import type { ParquetFile } from '../parquet.ts';
import { engineMessage } from '../rows.ts';
import { text } from '../sql.ts';
import type { TableColumn, TableFile, Whereabouts } from '../table-columns.ts';
import { engineTypes, joinTable, openDataFiles } from '../table-files.ts';
import type { Add } from './actions.ts';
import { damaged, soundly, unsupported } from './refusal.ts';
import { tableColumns } from './schema.ts';
import { readTableState } from './table-state.ts';

/** Reads a Delta Lake table of a local folder as its newest version is: the files that its log says count. */
export async function loadDelta(
  connection: DuckDBConnection,
  { paths }: Pick<DataSource, 'paths'>,
): Promise<Loaded> {
  const [table = ''] = paths;
  return soundly(table, () => openDelta(connection, table));
}

async function openDelta(connection: DuckDBConnection, table: string): Promise<Loaded> {
  const { version, metaData, files } = await readTableState(connection, table);
  const columns = await engineTypes(connection, tableColumns(table, metaData.schemaString));
  const data: string[] = [];
  for (const add of files) data.push(await dataFile(table, add));
  const opened = await openDataFiles(connection, data);
  const partitions = metaData.partitionColumns ?? [];
  const bound: TableFile[] = [];
  for (const [index, file] of opened.files.entries()) {
    const values = files[index]?.partitionValues ?? {};
    const constants = partitions.map((name) => [name, values[name] ?? null] as const);
    await refuseUncastable(connection, { table, columns, constants });
    bound.push({ file, whereabouts: whereaboutsOf(file, new Map(constants)) });
  }
  return joinTable({
    path: table,
    format: 'delta',
    state: `version ${version}, ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
    columns,
    files: bound,
    notices: [],
    readable: opened.readable,
  });
}

/** The path of a data file; the log writes it as a URL that is relative to the table. */
async function dataFile(table: string, { path, size }: Add): Promise<string> {
  const inside = decoded(path);
  if (inside === undefined || /^([a-z][a-z0-9+.-]*:|\/)/i.test(inside)) {
    throw unsupported(table, `the data file ${path}, which does not lie in its folder`);
  }
  const full = join(table, inside);
  const status = await stat(full).catch(() => undefined);
  if (!status?.isFile()) throw damaged(table, `Its log names ${path}, which is not there`);
  const within = relative(await realpath(table), await realpath(full));
  if (within.split(sep)[0] === '..') {
    throw unsupported(table, `the data file ${path}, which does not lie in its folder`);
  }
  if (size !== undefined && status.size !== size) {
    throw damaged(table, `${path} has ${status.size} bytes, its log says ${size}`);
  }
  return full;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A partition's column is not in the files, and where it is, the log is right. */
function whereaboutsOf(
  { types }: ParquetFile,
  constants: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, Whereabouts> {
  const own = [...types].map(([name, type]) => [name, { kind: 'own', name, type }] as const);
  const fixed = [...constants].map(([name, value]) => {
    // As an empty text the log writes a missing value.
    return [name, { kind: 'constant', value: value === '' ? null : value }] as const;
  });
  return new Map<string, Whereabouts>([...own, ...fixed]);
}

interface Constants {
  readonly table: string;
  readonly columns: readonly TableColumn[];
  readonly constants: readonly (readonly [name: string, value: string | null])[];
}

async function refuseUncastable(
  connection: DuckDBConnection,
  { table, columns, constants }: Constants,
): Promise<void> {
  for (const [name, value] of constants) {
    const column = columns.find((one) => one.name === name);
    if (!column) throw damaged(table, `Its partition column ${name} is not in its schema`);
    if (value === null || value === '') continue;
    await connection
      .run(`SELECT CAST(${text(value)} AS ${column.type})`)
      .catch((error: unknown) => {
        throw damaged(
          table,
          `A partition value of ${name} is none: ${engineMessage(error).replace(/\.$/, '')}`,
        );
      });
  }
}
