import type { DuckDBConnection } from '@duckdb/node-api';
import type { RowsRead } from '../../../../domain/data/shape.ts';
import { UserError } from '../../../../errors.ts';
import { loadArrow } from '../arrow/index.ts';
import { loadCsv } from '../csv.ts';
import { type Format, formatOf } from '../format.ts';
import { loadJsonl } from '../jsonl.ts';
import type { Loaded, LoadedFile, Loader } from '../loaded.ts';
import { loadParquet } from '../parquet.ts';
import type { LocalFile } from './scratch.ts';

/** A predictions file that SQL can read. */
export interface OpenedFile {
  readonly file: LocalFile;
  /** Holds the rows of a text, until they are staged. */
  readonly schema: string;
  /** The rows are read from the file itself. */
  readonly inPlace: boolean;
  /** The condition of the rows that count; null: all do. */
  readonly where: string | null;
  /** What a sealed connection must still reach. */
  readonly readable: readonly string[];
  readonly loaded: LoadedFile;
  /** The names in the header; one that stands there twice is here twice. */
  readonly header: readonly string[];
}

const loaders: Readonly<Record<Format, Loader>> = {
  arrow: loadArrow,
  csv: loadCsv,
  jsonl: loadJsonl,
  parquet: loadParquet,
};

/** Makes a file readable by SQL; what keeps it from being read as a whole table is thrown. */
export async function openFile(connection: DuckDBConnection, file: LocalFile): Promise<OpenedFile> {
  const schema = `raw_${file.side}`;
  await connection.run(`CREATE SCHEMA ${schema}`);
  const { shape, files, rowsRead, readable } = await load(connection, file, schema);
  const [loaded] = files;
  const { count, faults } = (await rowsRead([])).unreadable;
  if (count > 0) throw malformed(file, count, faults);
  const twice = [...shape.doubtful.keys()].flatMap((name) => [name, name]);
  const header = [...shape.columns.map(({ name }) => name), ...twice];
  if (!loaded || header.length === 0) throw noHeader(file, shape.header.length > 0);
  const inPlace = shape.format === 'parquet';
  return { file, schema, inPlace, where: null, readable, loaded, header };
}

async function load(
  connection: DuckDBConnection,
  file: LocalFile,
  schema: string,
): Promise<Loaded> {
  try {
    return await loaders[formatOf([file.path])](
      connection,
      { paths: [file.path], dialect: {}, columns: [], copied: true },
      schema,
    );
  } catch (error) {
    throw error instanceof UserError ? underItsName(file, error) : error;
  }
}

/** A copy in a temporary folder means nothing to people: they know the file by its name. */
function underItsName(file: LocalFile, error: UserError): UserError {
  if (file.position.file !== undefined) return error;
  const named = (text: string) => text.replaceAll(file.path, file.name);
  const [first, ...others] = error.problems.map(({ code, what, why, next }) => {
    return { code, what: named(what), why: named(why), next: named(next) };
  });
  return first ? UserError.of([first, ...others]) : error;
}

function malformed(
  file: LocalFile,
  count: number,
  faults: RowsRead['unreadable']['faults'],
): UserError {
  const shown = faults.map(({ message }) => message.replaceAll(file.path, file.name));
  const line = faults[0]?.example.line;
  return new UserError('predictions-malformed', {
    what: `${file.name} has ${count === 1 ? '1 line that is no row' : `${count} lines that are no rows`}.`,
    why: `${shown.join(' ')}${count > shown.length ? ' …' : ''}`,
    next: 'Write the file again: without these rows the answer would be another.',
    ...file.position,
    ...(line !== undefined && { line }),
  });
}

function noHeader(file: LocalFile, startsBlank: boolean): UserError {
  const what = startsBlank ? 'starts with an empty line' : 'is empty';
  return new UserError('predictions-empty', {
    what: `${file.name} ${what}.`,
    why: `It has no columns${startsBlank ? '' : ' and no rows'}, so nothing would be compared, and that is no pass.`,
    next: 'Check the step that writes the predictions.',
    ...file.position,
  });
}
