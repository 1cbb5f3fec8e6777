import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fault } from '../../../domain/data/shape.ts';
import { UserError } from '../../../errors.ts';
import { type Compression, compressionOf } from './compression.ts';
import { copyRows } from './csv-copy.ts';
import { type CsvDialect, doublesQuotes } from './csv-dialect.ts';
import { CsvWalk, type Layout } from './csv-walk.ts';
import type { LoadedFile } from './loaded.ts';
import { createNumberedTable } from './numbered-table.ts';
import { integer, rowsOf } from './rows.ts';
import { scratchFile } from './scratch-file.ts';
import { file, list, text as literal } from './sql.ts';
import { passingBytesOf, type TextFile } from './text-file.ts';

/** The rows of a CSV file for SQL, in columns c0, c1, …, and what was found on the way. */
export interface CsvSource extends Pick<LoadedFile, 'from' | 'row'> {
  readonly rows: number;
  /** Physical lines. */
  readonly lines: number;
  readonly unreadable: { readonly count: number; readonly faults: readonly Fault[] };
  readonly notices: readonly string[];
  readonly readable: readonly string[];
}

export interface CsvPlan {
  readonly text: TextFile;
  readonly layout: Layout;
  /** For a copy, if one is needed. */
  readonly table: string;
  /** Copy in any case, so that the file is read only once. */
  readonly copied: boolean;
}

/** Walks through the whole file first: only what has no flaw is left to the engine as it lies there. */
export async function openRows(connection: DuckDBConnection, plan: CsvPlan): Promise<CsvSource> {
  const { text, layout, table, copied } = plan;
  const walk = new CsvWalk(layout);
  for await (const chunk of passingBytesOf(text)) walk.feed(chunk);
  walk.end();
  if (layout.columns === 0) return nothing(connection, table, walk);
  if (!readAlike(plan, walk)) return openCopy(connection, plan);
  const direct = readDirectly(text, layout, walk);
  // Of plain lines there is no second opinion on what a row is.
  const plain = !walk.quotes && walk.ends.lf > 0 && compressionOf(text.path) === 'none';
  if (!plain && (await countIn(connection, direct)) !== walk.rows)
    return openCopy(connection, plan);
  const found = { ...countsOf(walk), notices: [], unreadable: { count: 0, faults: [] } };
  if (!copied) {
    const readable = [resolve(text.path)];
    return { ...found, from: direct, row: 'row_number() OVER ()', readable };
  }
  await createNumberedTable(connection, {
    table,
    columns: '*',
    from: direct,
    refuse: (message) => notCsv(text.path, message),
  });
  return { ...found, from: table, row: '"row"', readable: [] };
}

function countsOf({ rows, lines }: CsvWalk) {
  return { rows, lines };
}

/** A view needs something to select from. */
async function nothing(
  connection: DuckDBConnection,
  table: string,
  { lines }: CsvWalk,
): Promise<CsvSource> {
  await connection.run(`CREATE TABLE ${table} ("row" BIGINT)`);
  const unreadable = { count: 0, faults: [] };
  return { from: table, row: '"row"', rows: 0, lines, unreadable, notices: [], readable: [] };
}

/** The engine finds the same rows with the same values, whichever columns it is asked for. */
function readAlike({ text, layout }: CsvPlan, walk: CsvWalk): boolean {
  return (
    walk.utf8 &&
    walk.flawed === 0 &&
    walk.odd === 0 &&
    !walk.mixedEnds &&
    text.encoding === 'utf-8' &&
    doublesQuotes(layout.dialect) &&
    layout.dialect.comment === null &&
    // Once the connection is sealed, such a name cannot be told from a pattern.
    !/[*?[]/.test(text.path)
  );
}

async function openCopy(
  connection: DuckDBConnection,
  { text, layout, table }: CsvPlan,
): Promise<CsvSource> {
  return scratchFile(connection, async (target) => {
    const { dialect, walk, faults } = await copyRows(text, layout, target);
    const written = {
      ...dialect,
      columns: layout.columns,
      header: false,
      lineFeeds: true,
    } as const;
    const from = readCsv(target, { ...written, compression: 'none' });
    await createNumberedTable(connection, {
      table,
      columns: '*',
      from,
      refuse: (message) => notCsv(text.path, message),
    });
    const counted = await countIn(connection, table);
    // Two readers that count differently are a reason to trust neither.
    if (counted !== walk.rows) throw notCsv(text.path, differ(walk.rows, counted));
    const notices = walk.mixedEnds ? [mixedEnds(text.path, walk)] : [];
    const unreadable = { count: walk.flawed, faults };
    return { ...countsOf(walk), from: table, row: '"row"', unreadable, notices, readable: [] };
  });
}

function mixedEnds(path: string, { ends }: CsvWalk): string {
  const counted = [
    ...(ends.lf > 0 ? [`${ends.lf} with a line feed`] : []),
    ...(ends.crlf > 0 ? [`${ends.crlf} with a carriage return and a line feed`] : []),
    ...(ends.cr > 0 ? [`${ends.cr} with a carriage return`] : []),
  ];
  return `The lines of ${path} end in different ways: ${counted.join(', ')}.`;
}

interface Written extends Pick<CsvDialect, 'delimiter' | 'quote' | 'header'> {
  readonly columns: number;
  /** Records end with line feeds. */
  readonly lineFeeds: boolean;
  readonly compression: Compression;
}

function readDirectly({ path }: TextFile, { dialect, columns }: Layout, { ends }: CsvWalk): string {
  const lineFeeds = ends.lf > 0;
  return readCsv(resolve(path), {
    ...dialect,
    columns,
    lineFeeds,
    compression: compressionOf(path),
  });
}

/** Whatever the engine could object to is thrown, and nothing skipped. */
function readCsv(path: string, written: Written): string {
  const { delimiter, quote, header, columns, lineFeeds, compression } = written;
  const names = Array.from({ length: columns }, (_, index) => `'c${index}': 'VARCHAR'`);
  const options = [
    'auto_detect = false',
    `columns = {${list(names)}}`,
    `header = ${header}`,
    // The engine would take the first line end for it, also within quotes. Told of others it finds no row.
    ...(lineFeeds ? [`new_line = '\\n'`] : []),
    `delim = ${literal(delimiter)}`,
    `quote = ${literal(quote)}`,
    `escape = ${literal(quote)}`,
    `compression = ${literal(compression)}`,
    'strict_mode = true',
    'null_padding = false',
    // A folder called a=1 is no column.
    'hive_partitioning = false',
  ];
  return `read_csv(${file(path)}, ${list(options)})`;
}

/** Undefined where the engine cannot read it. */
async function countIn(connection: DuckDBConnection, from: string): Promise<number | undefined> {
  try {
    const [counted] = await rowsOf(connection, `SELECT count(*) AS n FROM ${from}`);
    return integer(counted?.n);
  } catch {
    return undefined;
  }
}

function differ(rows: number, counted: number | undefined): string {
  return `It has ${rows} rows, but the engine finds ${counted ?? 'none'}.`;
}

function notCsv(path: string, message: string): UserError {
  return new UserError('data-unreadable', {
    what: `Cannot read ${path} as CSV.`,
    why: message,
    next: 'Check that the file is whole and is what its name says.',
    file: path,
  });
}
