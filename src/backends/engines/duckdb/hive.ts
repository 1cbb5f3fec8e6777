import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fault } from '../../../domain/data/shape.ts';
import type { DataSource } from '../../../ports/data-engine.ts';
import type { Loaded, LoadedFile, RawValue } from './loaded.ts';
import { integer, rowsOf } from './rows.ts';
import { text } from './sql.ts';

type Partitions = NonNullable<DataSource['partitions']>;

/**
 * Adds the columns that the folders of the files name. A file's own column of that name stays, but a row
 * that says something else than its folder is a fault, as is a file whose folders lack a key of the others.
 */
export async function withPartitions(
  connection: DuckDBConnection,
  loaded: Loaded,
  partitions: Partitions | undefined,
): Promise<Loaded> {
  const keys = new Set([...(partitions?.values() ?? [])].flatMap((file) => Object.keys(file)));
  if (!partitions || keys.size === 0) return loaded;
  const own = new Set(loaded.shape.columns.map(({ name }) => name));
  const added = [...keys].filter((key) => !own.has(key) && !loaded.shape.doubtful.has(key));
  const doubtful = new Map(loaded.shape.doubtful);
  const header: Fault[] = [...loaded.shape.header];
  for (const key of keys) {
    const lacking = loaded.files.find(
      ({ path }) => folderValue(partitions, path, key) === undefined,
    );
    if (!lacking) continue;
    const message = `The folders of ${lacking.path} do not name ${JSON.stringify(key)}, those of another file do.`;
    header.push({ message, example: { file: lacking.path, value: null } });
    if (added.includes(key)) doubtful.set(key, message);
  }
  for (const key of [...keys].filter((name) => own.has(name))) {
    header.push(...(await contradictions(connection, { key, files: loaded.files, partitions })));
  }
  const trusted = added.filter((key) => !doubtful.has(key));
  const columns = [...loaded.shape.columns, ...trusted.map((name) => ({ name, type: 'text' }))];
  const folders = new Set(added);
  return {
    ...loaded,
    shape: { ...loaded.shape, columns, doubtful, header },
    files: loaded.files.map((file) => withFolders(file, folders, partitions)),
  };
}

/** Undefined: the folders of the file do not name the key. */
function folderValue(partitions: Partitions, path: string, key: string): string | null | undefined {
  const file = partitions.get(path) ?? {};
  return Object.hasOwn(file, key) ? file[key] : undefined;
}

function withFolders(
  file: LoadedFile,
  folders: ReadonlySet<string>,
  partitions: Partitions,
): LoadedFile {
  return {
    ...file,
    value(name) {
      if (!folders.has(name)) return file.value(name);
      const value = folderValue(partitions, file.path, name) ?? null;
      return { kind: 'text', sql: value === null ? 'CAST(NULL AS VARCHAR)' : text(value) };
    },
  };
}

interface Shared {
  readonly key: string;
  readonly files: readonly LoadedFile[];
  readonly partitions: Partitions;
}

/** For each file whose own column differs from its folder: how many rows, and the first of them. */
async function contradictions(
  connection: DuckDBConnection,
  { key, files, partitions }: Shared,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const file of files) {
    const folder = folderValue(partitions, file.path, key);
    if (folder === undefined) continue;
    const differs = differsFrom(file.value(key), folder);
    const [found] = await rowsOf(
      connection,
      // Rows are numbered before any is left out.
      `SELECT count(*) AS n, min("row") AS first
       FROM (SELECT ${file.row} AS "row", ${differs} AS differs FROM ${file.from}) WHERE differs`,
    );
    const rows = integer(found?.n);
    if (rows === 0) continue;
    const place = (await file.locate([integer(found?.first)]))(integer(found?.first));
    const message = `In ${rows} ${rows === 1 ? 'row' : 'rows'} of ${file.path} the column ${JSON.stringify(key)} is not what the folder says, ${folder === null ? 'a missing value' : JSON.stringify(folder)}.`;
    faults.push({ message, example: { file: file.path, ...place, value: null } });
  }
  return faults;
}

/** `01` of a folder is the number 1 of a typed column. */
function differsFrom(own: RawValue, folder: string | null): string {
  const written = own.kind === 'json' ? `(${own.sql} ->> '$')` : `CAST(${own.sql} AS VARCHAR)`;
  if (folder === null) return `nullif(${written}, '') IS NOT NULL`;
  const spelt = `${written} IS DISTINCT FROM ${text(folder)}`;
  if (own.kind !== 'native') return spelt;
  return `(${spelt} AND ${own.sql} IS DISTINCT FROM TRY_CAST(${text(folder)} AS ${own.type}))`;
}
