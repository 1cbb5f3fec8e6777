import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fault } from '../../../domain/data/shape.ts';
import { describeDialects } from './csv-dialect.ts';
import { type CsvHeader, readCsvHeader } from './csv-header.ts';
import { linesOfRows } from './csv-lines.ts';
import { type CsvSource, openRows } from './csv-source.ts';
import { type Loaded, type LoadedFile, type LoadSource, rowsReadOf } from './loaded.ts';
import { type TextFile, textFile } from './text-file.ts';

interface CsvFile extends Omit<LoadedFile, 'rows'>, CsvSource {
  readonly text: TextFile;
  readonly header: CsvHeader;
}

/**
 * Opens CSV files where they lie, or as tables where the engine would not read them as they are written.
 * Nothing is guessed but the delimiter; columns are bound by the names in each file's own header, and a
 * row that does not fit is kept apart and counted.
 */
export async function loadCsv(
  connection: DuckDBConnection,
  source: LoadSource,
  schema: string,
): Promise<Loaded> {
  const files: CsvFile[] = [];
  for (const [index, path] of source.paths.entries()) {
    files.push(await openFile(connection, { path, table: `${schema}.file${index}` }, source));
  }
  const { columns, doubtful, faults } = joinHeaders(files);
  const dialects = files.map(({ header: { dialect }, text }) => ({ dialect, text }));
  const shape = {
    format: 'csv',
    dialect: describeDialects(dialects),
    columns: columns.map((name) => ({ name, type: 'text' })),
    doubtful,
    header: faults,
    notices: files.flatMap(({ notices }) => notices),
  } as const;
  const readable = files.flatMap((file) => file.readable);
  return { shape, files, rowsRead: rowsReadOf(files), readable };
}

interface Target {
  readonly path: string;
  readonly table: string;
}

async function openFile(
  connection: DuckDBConnection,
  { path, table }: Target,
  source: LoadSource,
): Promise<CsvFile> {
  const text = await textFile(path, source.dialect.encoding);
  const columns = [...new Set(source.columns.map((column) => column.source))];
  const header = await readCsvHeader(text, { dialect: source.dialect, columns });
  const { names, dialect } = header;
  const rows = await openRows(connection, {
    text,
    table,
    layout: { dialect, columns: names.length },
    copied: source.copied ?? false,
  });
  return {
    ...rows,
    path,
    text,
    header,
    // An unquoted empty field arrives as NULL; in CSV it is the empty text.
    value: (name) => ({ kind: 'text', sql: `coalesce(c${names.indexOf(name)}, '')` }),
    async locate(wanted) {
      const layout = { dialect, columns: names.length };
      const found = await linesOfRows({ ...layout, ...rows, text }, wanted);
      return (row) => {
        const line = found.get(row);
        return line === undefined ? {} : { line };
      };
    },
  };
}

/** The columns that every file has exactly once. */
function joinHeaders(files: readonly CsvFile[]) {
  const doubtful = new Map<string, string>();
  const faults = files.flatMap(ownFaults);
  const doubt = (name: string, { path }: CsvFile, message: string) => {
    doubtful.set(name, message);
    faults.push({ message, example: { file: path, line: 1, value: name } });
  };
  const all = [...new Set(files.flatMap(({ header }) => header.names))];
  for (const file of files) {
    const counts = new Map<string, number>();
    for (const name of file.header.names) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const name of all) {
      const times = counts.get(name) ?? 0;
      const shown = JSON.stringify(name);
      if (times > 1) doubt(name, file, `The header of ${file.path} has ${shown} ${times} times.`);
      if (times === 0)
        doubt(name, file, `The header of ${file.path} lacks ${shown}, which another file has.`);
    }
  }
  return { columns: all.filter((name) => !doubtful.has(name)), doubtful, faults };
}

function ownFaults({ path, header }: CsvFile): readonly Fault[] {
  const fault = (message: string) => [{ message, example: { file: path, line: 1, value: null } }];
  if (header.blank) {
    return fault(`${path} starts with an empty line, where the header should be.`);
  }
  if (header.contradiction !== undefined) {
    return fault(`${path} ${header.contradiction}, so the contract's delimiter is not the file's.`);
  }
  return [];
}
