import type { DuckDBConnection } from '@duckdb/node-api';
import { isFloat } from '../footer-answer.ts';
import type { RawValue } from '../loaded.ts';
import { integer, rowsOf } from '../rows.ts';
import { list } from '../sql.ts';
import { canonicalTexts } from './canonical-texts.ts';
import type { OpenedFile } from './opened-file.ts';
import { finite, textOf } from './raw-column.ts';

/** Each text of a column, as it stands in the file, and the one way to write it; null for a missing value. */
export type Spellings = ReadonlyMap<string | null, string | null>;

/** More values than this are no slices of a column. */
export const mostValues = 50;

/** More spellings than this of its values are not looked at, so that nobody may divide by the column. */
export const mostSpellings = 2 * mostValues;

/** A column of a file, the values of which somebody wants to know. */
export interface Surveyed {
  readonly opened: OpenedFile;
  readonly column: string;
}

/** The distinct texts of each column, up to some more than make slices. */
export async function spellingsIn(
  connection: DuckDBConnection,
  surveyed: readonly Surveyed[],
): Promise<readonly Spellings[]> {
  if (surveyed.length === 0) return [];
  const parts = surveyed.map(
    (one, at) => `(SELECT ${at} AS place, text FROM (${distinctTexts(one)}))`,
  );
  // In one statement: each takes the engine longer to plan than a small file to read.
  const found = await rowsOf(connection, `${parts.join(' UNION ALL ')} ORDER BY place, text`);
  const texts = found.flatMap(({ text }) => (text === null ? [] : [String(text)]));
  const canonical = await canonicalTexts(connection, texts);
  const spellings = surveyed.map(() => new Map<string | null, string | null>());
  for (const { place, text } of found) {
    const spelled = text === null ? null : String(text);
    spellings[integer(place)]?.set(spelled, spelled === null ? null : canonical(spelled));
  }
  return spellings;
}

function distinctTexts({ opened, column }: Surveyed): string {
  const { loaded } = opened;
  const value = loaded.value(column);
  // Equal values are spelled once; of them only −0 and 0 are spelled in two ways.
  const sign = value.kind === 'native' && isFloat(value.type) ? `, signbit(${value.sql})` : '';
  const distinct = `SELECT DISTINCT ${value.sql} AS v${sign} FROM ${loaded.from}${whereOf(opened)}`;
  return `SELECT DISTINCT ${textOf({ ...value, sql: 'v' })} AS text FROM (${distinct})
    ORDER BY text LIMIT ${mostSpellings + 1}`;
}

/** The columns that may have few values: of the first rows, none of them has too many. */
export async function narrowColumns(
  connection: DuckDBConnection,
  opened: OpenedFile,
  columns: readonly string[],
): Promise<readonly string[]> {
  if (columns.length === 0) return [];
  const texts = columns.map((column, at) => `${textOf(opened.loaded.value(column))} AS t${at}`);
  const counts = columns.map((_, at) => `count(DISTINCT t${at}) AS n${at}`);
  const [counted] = await rowsOf(
    connection,
    `SELECT ${list(counts)}
     FROM (SELECT ${list(texts)} FROM ${opened.loaded.from}${whereOf(opened)} LIMIT 2000)`,
  );
  return columns.filter((_, at) => integer(counted?.[`n${at}`]) <= mostValues);
}

/** SQL for a value with the type that it seems to have: texts are numbers, or truths, where all of them are. */
export async function typedIn(
  connection: DuckDBConnection,
  opened: OpenedFile,
  column: string,
): Promise<string> {
  const value: RawValue = opened.loaded.value(column);
  if (value.kind === 'native') return value.sql;
  const text = textOf(value);
  const [counted] = await rowsOf(
    connection,
    `SELECT count(text) AS texts, count(${finite('text')}) AS numbers,
       count(*) FILTER (lower(text) IN ('true', 'false')) AS truths
     FROM (SELECT ${text} AS text FROM ${opened.loaded.from}${whereOf(opened)})`,
  );
  const texts = integer(counted?.texts);
  if (texts > 0 && integer(counted?.numbers) === texts) return finite(text);
  return texts > 0 && integer(counted?.truths) === texts ? `CAST(${text} AS BOOLEAN)` : text;
}

/** SQL for the condition of the rows that count, to stand behind FROM. */
export function whereOf({ where }: OpenedFile): string {
  return where === null ? '' : ` WHERE ${where}`;
}
