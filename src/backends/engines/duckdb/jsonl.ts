import type { DuckDBConnection } from '@duckdb/node-api';
import type { Encoding } from '../../../domain/data/dialect.ts';
import { UserError } from '../../../errors.ts';
import { type JsonlSource, openLines } from './jsonl-source.ts';
import { lineCounter } from './line-counter.ts';
import { type Loaded, type LoadedFile, type LoadSource, rowsReadOf } from './loaded.ts';
import { integer, rowsOf, textOf } from './rows.ts';
import { list, text as literal } from './sql.ts';
import { textFile } from './text-file.ts';

interface JsonlFile extends Omit<LoadedFile, 'rows'>, JsonlSource {
  readonly encoding: Encoding;
}

/** Opens files of one JSON object a line; a line that is none is kept apart and counted. */
export async function loadJsonl(
  connection: DuckDBConnection,
  source: LoadSource,
  schema: string,
): Promise<Loaded> {
  const files: JsonlFile[] = [];
  for (const [index, path] of source.paths.entries()) {
    files.push(await openFile(connection, { path, table: `${schema}.file${index}` }, source));
  }
  const names = [...new Set(files.flatMap(({ keys }) => keys))];
  const encodings = new Set(files.map(({ encoding }) => encoding));
  const shape = {
    format: 'jsonl',
    dialect: `one JSON object a line, ${[...encodings].join(' and ')}`,
    columns: names.map((name) => ({ name, type: 'json' })),
    doubtful: new Map<string, string>(),
    header: [],
    notices: [],
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
  { dialect, columns, copied = false }: LoadSource,
): Promise<JsonlFile> {
  const text = await textFile(path, dialect.encoding);
  const lines = await openLines(connection, { text, table, copied });
  const zero = lines.keys.find((key) => key.includes('\u0000'));
  if (zero !== undefined) throw unspeakable(path, zero);
  const known = new Set(lines.keys);
  const wanted = [...new Set(columns.map((column) => column.source))].filter((key) =>
    known.has(key),
  );
  const lineOf = lineCounter(lines.missing);
  return {
    ...lines,
    path,
    encoding: text.encoding,
    from: withFields(lines.from, wanted),
    value: (name) => ({ kind: 'json', sql: fieldOf(name, wanted) }),
    written: (rows) => linesAt(connection, lines, rows),
    locate: async () => (row) => ({ line: lineOf(row) }),
  };
}

async function linesAt(
  connection: DuckDBConnection,
  { from, row }: JsonlSource,
  rows: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const first = `SELECT ${row} AS n, line FROM ${from} LIMIT ${Math.max(0, ...rows)}`;
  const found = await rowsOf(
    connection,
    `SELECT n, line FROM (${first}) WHERE n IN (${list(['NULL', ...rows.map(String)])})`,
  );
  return new Map(found.map(({ n, line }) => [integer(n), textOf(line) ?? '']));
}

/** All of the wanted keys at once: apart, each would parse the line again. */
function withFields(from: string, wanted: readonly string[]): string {
  if (wanted.length === 0) return from;
  const pointers = list(wanted.map((name) => literal(pointerTo(name))));
  return `(SELECT *, json_extract(line, [${pointers}]) AS fields FROM ${from})`;
}

function fieldOf(name: string, wanted: readonly string[]): string {
  const index = wanted.indexOf(name);
  return index === -1 ? `json_extract(line, ${literal(pointerTo(name))})` : `fields[${index + 1}]`;
}

/** RFC 6901, which takes every name there can be. */
function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function unspeakable(path: string, key: string): UserError {
  return new UserError('data-name', {
    what: `Cannot read ${path}.`,
    why: `Its key ${JSON.stringify(key)} holds a zero byte, with which no query can name it.`,
    next: 'Rename the key.',
    file: path,
  });
}
