import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../rows.ts';
import type { SideName } from './scratch.ts';

/**
 * Numbers the distinct texts of a staged column in the order of their UTF-8 bytes, in the table
 * `names_<column>`, and gives the texts. A missing one is called `(null)`.
 */
export async function nameTexts(
  connection: DuckDBConnection,
  column: string,
  sides: readonly SideName[],
): Promise<readonly string[]> {
  const texts = sides.map((side) => `SELECT ${column} AS text FROM ${side}`).join(' UNION ALL ');
  await connection.run(`
    CREATE TABLE names_${column} AS
    SELECT text, row_number() OVER (ORDER BY text) - 1 AS code
    FROM (SELECT DISTINCT text FROM (${texts}) WHERE text IS NOT NULL)`);
  const found = await rowsOf(connection, `SELECT text FROM names_${column} ORDER BY code`);
  return found.map(({ text }) => String(text));
}
