import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fault } from '../../../domain/data/shape.ts';
import { UserError } from '../../../errors.ts';
import { lineCounter } from './line-counter.ts';
import { type Loaded, type LoadedFile, shownFaults } from './loaded.ts';
import { engineMessage, integer, rowsOf, textOf } from './rows.ts';
import { file, list, text } from './sql.ts';
import { refuseTorn } from './text-file.ts';

interface JsonlFile extends LoadedFile {
  readonly rows: number;
  readonly keys: readonly string[];
  readonly unreadable: { readonly count: number; readonly faults: readonly Fault[] };
}

/** Reads files of one JSON object a line into tables; a line that is none is kept apart and counted. */
export async function loadJsonl(
  connection: DuckDBConnection,
  paths: readonly string[],
): Promise<Loaded> {
  const files: JsonlFile[] = [];
  for (const [index, path] of paths.entries()) {
    files.push(await loadFile(connection, path, `contender.file${index}`));
  }
  const names = [...new Set(files.flatMap(({ keys }) => keys))];
  const shape = {
    format: 'jsonl',
    dialect: 'one JSON object a line, utf-8',
    columns: names.map((name) => ({ name, type: 'json' })),
    doubtful: new Map<string, string>(),
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
    unreadable: {
      count: files.reduce((sum, { unreadable }) => sum + unreadable.count, 0),
      faults: files.flatMap(({ unreadable }) => unreadable.faults).slice(0, shownFaults),
    },
    header: [],
  } as const;
  return { shape, files };
}

async function loadFile(
  connection: DuckDBConnection,
  path: string,
  table: string,
): Promise<JsonlFile> {
  await refuseTorn(path);
  await createTable(connection, path, table);
  const undecodable = await takeUndecodable(connection);
  const lineOf = lineCounter(undecodable);
  const good = `${table} WHERE readable`;
  const [counted] = await rowsOf(
    connection,
    `SELECT count(*) FILTER (readable) AS rows, count(*) FILTER (NOT readable) AS broken FROM ${table}`,
  );
  return {
    path,
    from: good,
    row: '"row"',
    rows: integer(counted?.rows),
    keys: await keysOf(connection, good),
    unreadable: {
      count: integer(counted?.broken) + undecodable.length,
      faults: await faultsOf(connection, { path, table, undecodable, lineOf }),
    },
    value: (name) => ({ kind: 'json', sql: `json_extract(line, ${text(pointerTo(name))})` }),
    locate: async () => (row) => ({ line: lineOf(row) }),
  };
}

/** Of a key that stands there twice, readers take the first value or the last. */
const keysDiffer = 'len(json_keys(line)) = len(list_distinct(json_keys(line)))';

/** Every line is a row, a blank one too, so that the row's number is the line's. */
async function createTable(
  connection: DuckDBConnection,
  path: string,
  table: string,
): Promise<void> {
  const options = [
    'auto_detect = false',
    `columns = {'line': 'VARCHAR'}`,
    'header = false',
    `delim = '\u0001'`,
    `quote = ''`,
    `escape = ''`,
    'strict_mode = false',
    'hive_partitioning = false',
    'store_rejects = true',
    'rejects_limit = 0',
  ];
  const readable = `CASE WHEN line IS NULL OR trim(line, ' \t\r') = '' THEN NULL
    WHEN json_valid(line) THEN json_type(line) = 'OBJECT' AND ${keysDiffer} ELSE false END`;
  await connection
    .run(
      `CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", line, ${readable} AS readable
       FROM read_csv(${file(path)}, ${list(options)})`,
    )
    .catch((error: unknown) => {
      throw new UserError('data-unreadable', {
        what: `Cannot read ${path} as JSON lines.`,
        why: engineMessage(error),
        next: 'Check that the file is whole and has one JSON object a line.',
        file: path,
      });
    });
}

/** Lines that are not UTF-8 or too long never become rows. */
async function takeUndecodable(connection: DuckDBConnection): Promise<readonly number[]> {
  const found = await rowsOf(connection, 'SELECT DISTINCT line FROM reject_errors ORDER BY line');
  await connection.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
  return found.map(({ line }) => integer(line));
}

async function keysOf(connection: DuckDBConnection, from: string): Promise<readonly string[]> {
  const found = await rowsOf(
    connection,
    `SELECT key, min(first) AS first, min(place) AS place FROM (
       SELECT unnest(json_keys(line)) AS key, generate_subscripts(json_keys(line), 1) AS place, "row" AS first
       FROM ${from}) GROUP BY key ORDER BY first, place`,
  );
  return found.map(({ key }) => textOf(key) ?? '');
}

interface FaultSource {
  readonly path: string;
  readonly table: string;
  readonly undecodable: readonly number[];
  lineOf(row: number): number;
}

async function faultsOf(
  connection: DuckDBConnection,
  { path, table, undecodable, lineOf }: FaultSource,
): Promise<readonly Fault[]> {
  const broken = await rowsOf(
    connection,
    `SELECT "row", line FROM ${table} WHERE NOT readable ORDER BY "row" LIMIT ${shownFaults}`,
  );
  const lines = broken.map(({ row, line }) => {
    return {
      line: lineOf(integer(row)),
      value: textOf(line),
      why: 'the line is no JSON object, or has a key twice',
    };
  });
  const bytes = undecodable.slice(0, shownFaults).map((line) => {
    return { line, value: null, why: 'the line is not UTF-8, or too long' };
  });
  return [...lines, ...bytes]
    .sort((a, b) => a.line - b.line)
    .slice(0, shownFaults)
    .map(({ line, value, why }) => ({
      message: `${path}:${line}: ${why}.`,
      example: { file: path, line, value: value?.slice(0, 200) ?? null },
    }));
}

/** RFC 6901, which takes every name there can be. */
function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
