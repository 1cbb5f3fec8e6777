import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../rows.ts';
import { list, text as literal } from '../sql.ts';
import { canonical } from './raw-column.ts';

/** The one way to write each text, as `canonical` has it; null for what is no value. */
export type Canonical = (text: string) => string | null;

/** Few texts are asked about one by one: the patterns take the engine longer than all the rest of a statement. */
export async function canonicalTexts(
  connection: DuckDBConnection,
  texts: readonly string[],
): Promise<Canonical> {
  const doubtful = [...new Set(texts)].filter((text) => !isPlain(text));
  const found = new Map<string, string | null>();
  if (doubtful.length > 0) {
    const values = `unnest([${list(doubtful.map(literal))}])`;
    const rows = await rowsOf(
      connection,
      `SELECT text, ${canonical('text')} AS value FROM (SELECT ${values} AS text)`,
    );
    for (const { text, value } of rows) {
      found.set(String(text), value === null ? null : String(value));
    }
  }
  return (text) => found.get(text) ?? (isPlain(text) ? text : null);
}

/** A whole number that no engine rounds, or a word: there is but one way to write either. */
function isPlain(text: string): boolean {
  if (/^(0|-?[1-9][0-9]{0,14})$/.test(text)) return true;
  return /^[A-Za-z_]/.test(text) && !/^(nan|inf|infinity|true|false)\s*$/i.test(text);
}
