import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fault } from '../../../domain/data/shape.ts';
import { UserError } from '../../../errors.ts';
import { type CsvHeader, readCsvHeader } from './csv-header.ts';
import { type CsvLines, csvLines } from './csv-lines.ts';
import { type Loaded, type LoadedFile, shownFaults } from './loaded.ts';
import { engineMessage, integer, rowsOf, textOf } from './rows.ts';
import { file, list, text } from './sql.ts';
import { refuseTorn } from './text-file.ts';

interface CsvFile extends LoadedFile {
  readonly header: CsvHeader;
  readonly rows: number;
  readonly unreadable: { readonly count: number; readonly faults: readonly Fault[] };
}

/**
 * Reads CSV files into tables of texts. Nothing is guessed but the delimiter; columns are bound by the
 * names in each file's own header, and a row that does not fit is kept apart and counted.
 */
export async function loadCsv(
  connection: DuckDBConnection,
  paths: readonly string[],
): Promise<Loaded> {
  const files: CsvFile[] = [];
  for (const [index, path] of paths.entries()) {
    files.push(await loadFile(connection, { path, table: `contender.file${index}` }));
  }
  const { columns, doubtful, faults } = joinHeaders(files);
  const unreadable = files.map((file) => file.unreadable);
  const shape = {
    format: 'csv',
    dialect: describeDialect(files),
    columns: columns.map((name) => ({ name, type: 'text' })),
    doubtful,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
    unreadable: {
      count: unreadable.reduce((sum, { count }) => sum + count, 0),
      faults: unreadable.flatMap((one) => one.faults).slice(0, shownFaults),
    },
    header: faults,
  } as const;
  return { shape, files };
}

interface Target {
  readonly path: string;
  readonly table: string;
}

async function loadFile(connection: DuckDBConnection, target: Target): Promise<CsvFile> {
  const { path, table } = target;
  await refuseTorn(path);
  const header = await readCsvHeader(path);
  await createTable(connection, target, header);
  const [counted] = await rowsOf(connection, `SELECT count(*) AS n FROM ${table}`);
  const rejected = header.names.length > 0 ? await takeRejects(connection) : [];
  const broken = [...new Set(rejected.map(({ line }) => line))].sort((a, b) => a - b);
  const rows = integer(counted?.n);
  const { delimiter, names } = header;
  const oneColumn = names.length === 1;
  const lines = csvLines({ path, delimiter, oneColumn, rows, unreadable: broken });
  return {
    path,
    header,
    from: table,
    row: '"row"',
    rows,
    unreadable: { count: broken.length, faults: await faultsOf(path, rejected, lines) },
    // An unquoted empty field arrives as NULL; in CSV it is the empty text.
    value: (name) => ({ kind: 'text', sql: `coalesce(c${names.indexOf(name)}, '')` }),
    async locate(wanted) {
      const found = await lines.ofRows(wanted);
      return (row) => placeAt(found.get(row));
    },
  };
}

function placeAt(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}

async function createTable(
  connection: DuckDBConnection,
  { path, table }: Target,
  { names, delimiter }: CsvHeader,
): Promise<void> {
  if (names.length === 0) {
    await connection.run(`CREATE TABLE ${table} ("row" BIGINT)`);
    return;
  }
  const columns = list(names.map((_, index) => `'c${index}': 'VARCHAR'`));
  const options = [
    'auto_detect = false',
    `columns = {${columns}}`,
    'header = true',
    `delim = ${text(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    'strict_mode = true',
    'null_padding = false',
    // A folder called a=1 is no column.
    'hive_partitioning = false',
    'store_rejects = true',
    'rejects_limit = 0',
  ];
  const source = `read_csv(${file(path)}, ${list(options)})`;
  await connection
    .run(`CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", * FROM ${source}`)
    .catch((error: unknown) => {
      throw unreadable(path, engineMessage(error));
    });
}

function unreadable(path: string, message: string): UserError {
  if (message.includes('invalid state')) {
    return new UserError('data-line-ends', {
      what: `The lines of ${path} end in different ways.`,
      why: 'Some end with a carriage return and a line feed, others with only one of them, so that rows cannot be told apart with certainty.',
      next: 'Write the file with one kind of line end.',
      file: path,
    });
  }
  return new UserError('data-unreadable', {
    what: `Cannot read ${path} as CSV.`,
    why: message,
    next: 'Check that the file is whole and is what its name says.',
    file: path,
  });
}

interface Reject {
  readonly line: number;
  readonly kind: string;
  readonly record: string | null;
}

/** Takes what the last read refused; the engine keeps it until the tables are dropped. */
async function takeRejects(connection: DuckDBConnection): Promise<readonly Reject[]> {
  const found = await rowsOf(
    connection,
    'SELECT line, error_type, csv_line FROM reject_errors ORDER BY line, column_idx',
  );
  await connection.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  return found.map((row) => ({
    line: integer(row.line),
    kind: textOf(row.error_type) ?? '',
    record: textOf(row.csv_line),
  }));
}

const explanations: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'the row has fewer fields than the header',
  'TOO MANY COLUMNS': 'the row has more fields than the header',
  'UNQUOTED VALUE': 'a quote is not closed, or text follows a closing quote',
  'INVALID ENCODING': 'the row is not UTF-8',
  'LINE SIZE OVER MAXIMUM': 'the row is longer than two megabytes',
};

async function faultsOf(
  path: string,
  rejects: readonly Reject[],
  lines: CsvLines,
): Promise<readonly Fault[]> {
  const first = new Map(rejects.toReversed().map((reject) => [reject.line, reject]));
  const shown = [...first.values()].toReversed().slice(0, shownFaults);
  if (shown.length === 0) return [];
  const found = await lines.ofUnreadable();
  return shown.map(({ line, kind, record }) => {
    const place = placeAt(found.get(line));
    const at = place.line === undefined ? path : `${path}:${place.line}`;
    return {
      message: `${at}: ${explanations[kind] ?? kind.toLowerCase()}.`,
      example: { file: path, ...place, value: record?.trim().slice(0, 200) ?? null },
    };
  });
}

/** The columns that every file has exactly once. */
function joinHeaders(files: readonly CsvFile[]) {
  const doubtful = new Map<string, string>();
  const faults: Fault[] = [];
  const doubt = (name: string, { path }: CsvFile, message: string) => {
    doubtful.set(name, message);
    faults.push({ message, example: { file: path, line: 1, value: name } });
  };
  for (const { path, header } of files) {
    if (!header.blank) continue;
    const message = `${path} starts with an empty line, where the header should be.`;
    faults.push({ message, example: { file: path, line: 1, value: null } });
  }
  const all = [...new Set(files.flatMap(({ header }) => header.names))];
  for (const file of files) {
    for (const name of all) {
      const times = file.header.names.filter((other) => other === name).length;
      const shown = JSON.stringify(name);
      if (times > 1) doubt(name, file, `The header of ${file.path} has ${shown} ${times} times.`);
      if (times === 0)
        doubt(name, file, `The header of ${file.path} lacks ${shown}, which another file has.`);
    }
  }
  return { columns: all.filter((name) => !doubtful.has(name)), doubtful, faults };
}

function describeDialect(files: readonly CsvFile[]): string {
  const used = [...new Set(files.map(({ header }) => JSON.stringify(header.delimiter)))];
  return `delimiter ${used.join(' and ')}, quote "\\"", utf-8`;
}
