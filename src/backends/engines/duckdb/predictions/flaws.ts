import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../../../../errors.ts';
import type { Place } from '../loaded.ts';
import { integer, rowsOf } from '../rows.ts';
import type { StagedFile } from './stage.ts';

/** How many rows a message names. */
export const shownRows = 5;

/** Rows that cannot be judged: which, and the words for them. */
export interface Flaw {
  readonly code: string;
  /** SQL over the staged table. */
  readonly where: string;
  /** `without an id`: what is wrong with so many rows. */
  readonly what: string;
  readonly next: string;
  /** The staged column whose text is shown. */
  readonly column?: string;
}

/** The rows with the flaw as one problem; nothing where there are none. */
export async function findFlaw(
  connection: DuckDBConnection,
  { opened, table }: StagedFile,
  { code, where, what, next, column }: Flaw,
): Promise<readonly Problem[]> {
  const found = await rowsOf(
    connection,
    `SELECT "row", id, ${column === undefined ? 'NULL' : `${column}_text`} AS text, count(*) OVER () AS total
     FROM ${table} WHERE ${where} ORDER BY "row" LIMIT ${shownRows}`,
  );
  const [first] = found;
  if (!first) return [];
  const placeOf = await opened.loaded.locate(found.map(({ row }) => integer(row)));
  const shown = found.map(({ row, id, text }) => {
    const value = column === undefined ? '' : ` has ${shownText(text)}`;
    return `${rowName(id)} (${placeName(placeOf(integer(row)))})${value}`;
  });
  return [
    {
      code,
      what: `${opened.file.name}: ${countOf(first.total)} ${what}.`,
      why: `${shown.join(', ')}${more(first.total, found.length)}.`,
      next,
      ...opened.file.position,
      ...lineOf(opened.file.position, placeOf(integer(first.row))),
    },
  ];
}

/** `line 7`, or `row 6` where the format has no lines. */
export function placeName({ line, row }: Place): string {
  return line === undefined ? `row ${row}` : `line ${line}`;
}

/** The line for an annotation; a file that only a registry has takes none. */
export function lineOf(
  { file }: { readonly file?: string },
  { line }: Place,
): { readonly line?: number } {
  return file === undefined || line === undefined ? {} : { line };
}

/** `, …` where not all are shown. */
export function more(total: unknown, shown: number): string {
  return integer(total) > shown ? ', …' : '';
}

export function shownText(text: unknown): string {
  if (text === null || text === undefined || text === '') return 'nothing';
  const whole = String(text);
  return JSON.stringify(whole.length > 60 ? `${whole.slice(0, 60)}…` : whole);
}

function rowName(id: unknown): string {
  return id === null ? 'a row without an id' : shownText(id);
}

function countOf(total: unknown): string {
  return integer(total) === 1 ? '1 row' : `${integer(total).toLocaleString('en-US')} rows`;
}
