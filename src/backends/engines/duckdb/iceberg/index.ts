import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataSource } from '../../../../ports/data-engine.ts';
import type { Loaded, LoadedFile } from '../loaded.ts';
import type { ParquetFile } from '../parquet.ts';
import { integer, rowsOf, textOf } from '../rows.ts';
import { text } from '../sql.ts';
import type { TableFile, Whereabouts } from '../table-columns.ts';
import { engineTypes, joinTable, openDataFiles } from '../table-files.ts';
import { createDeletes, withoutDeleted } from './deletes.ts';
import { readManifests, type SnapshotFile } from './manifests.ts';
import { readMetadata, type TableMetadata } from './metadata.ts';
import { damaged, soundly, unsupported } from './refusal.ts';
import { tableColumns } from './schema.ts';

/** Reads an Iceberg table of a local folder as its current snapshot is. */
export async function loadIceberg(
  connection: DuckDBConnection,
  { paths }: Pick<DataSource, 'paths'>,
  schema: string,
): Promise<Loaded> {
  const [table = ''] = paths;
  return soundly(table, () => openIceberg(connection, table, `${schema}.deletes`));
}

async function openIceberg(
  connection: DuckDBConnection,
  table: string,
  deletesTable: string,
): Promise<Loaded> {
  const metadata = await readMetadata(table);
  const columns = await engineTypes(connection, tableColumns(table, metadata.fields));
  const { data, deletes } = await readManifests(table, metadata);
  for (const file of [...data, ...deletes]) await refuseOther(table, file);
  const opened = await openDataFiles(
    connection,
    data.map(({ path }) => path),
  );
  const gone = await createDeletes(connection, deletes, deletesTable);
  const files: TableFile[] = [];
  for (const [index, parquet] of opened.files.entries()) {
    const source = data[index];
    if (!source) continue;
    const ids = await fieldIds(connection, table, parquet);
    const file = await withoutDeleted(connection, parquet, { source, deletes: gone });
    if (parquet.rows !== source.rows) throw damaged(table, countDiffers(source, parquet));
    files.push({ file, whereabouts: whereaboutsOf({ table, metadata, source }, parquet, ids) });
  }
  const counted = `${data.length} ${data.length === 1 ? 'file' : 'files'}`;
  return joinTable({
    path: table,
    format: 'iceberg',
    state: metadata.snapshot ? `snapshot ${metadata.snapshot.id}, ${counted}` : 'no snapshot yet',
    columns,
    files,
    notices: [],
    readable: opened.readable,
  });
}

function countDiffers({ written, rows }: SnapshotFile, file: LoadedFile): string {
  return `${written} has ${file.rows} rows, its manifest says ${rows}`;
}

/** A file that is not there, or not the one that was committed. */
async function refuseOther(table: string, { path, size }: SnapshotFile): Promise<void> {
  const status = await stat(path).catch(() => undefined);
  if (!status?.isFile()) throw damaged(table, `Its manifests name ${path}, which is not there`);
  if (status.size === size) return;
  throw damaged(table, `${path} has ${status.size} bytes, its manifest says ${size}`);
}

/** The names of a file's own columns by the ids of the table's fields, which outlive a renaming. */
async function fieldIds(
  connection: DuckDBConnection,
  table: string,
  { path, types }: ParquetFile,
): Promise<ReadonlyMap<number, string>> {
  const found = await rowsOf(
    connection,
    `SELECT name, field_id FROM parquet_schema(${text(resolve(path))}) WHERE field_id IS NOT NULL`,
  );
  const ids = found
    .map((row) => [integer(row.field_id), textOf(row.name) ?? ''] as const)
    .filter(([, name]) => types.has(name));
  if (ids.length === 0 && types.size > 0) throw unsupported(table, `no field ids in ${path}`);
  return new Map(ids);
}

interface Context {
  readonly table: string;
  readonly metadata: TableMetadata;
  readonly source: SnapshotFile;
}

function whereaboutsOf(
  { table, metadata, source }: Context,
  { types }: ParquetFile,
  ids: ReadonlyMap<number, string>,
): ReadonlyMap<string, Whereabouts> {
  const spec = metadata.specs.get(source.spec) ?? [];
  const places = metadata.fields.map(({ id, name }): readonly [string, Whereabouts] => {
    const own = ids.get(id);
    if (own !== undefined) return [name, { kind: 'own', name: own, type: types.get(own) ?? '' }];
    const identity = spec.some(
      (field) => field['source-id'] === id && field.transform === 'identity',
    );
    if (identity)
      throw unsupported(table, `the partition column ${name} outside of ${source.path}`);
    return [name, { kind: 'absent' }];
  });
  return new Map(places);
}
