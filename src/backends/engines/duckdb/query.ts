import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import { engineMessage, type Row, rowsOf, textOf } from './rows.ts';
import { identifier, text } from './sql.ts';

type Query = Extract<Measurement, { kind: 'query' }>;

const longestMs = 60_000;

/**
 * Runs a contract's own SQL, which may come from a stranger's pull request. The connection is sealed, so
 * nothing else can be read; that nothing is written is what the single SELECT statement ensures.
 */
export async function runQuery(
  connection: DuckDBConnection,
  query: Query,
  object: string,
): Promise<Measured> {
  const sql = fillIn(query, object);
  const refusal = await refusalOf(connection, sql);
  if (refusal) return { kind: 'error', message: refusal, sql };
  const timer = setTimeout(() => connection.interrupt(), longestMs);
  try {
    // The line break keeps a trailing comment from swallowing the bracket.
    const rows = await rowsOf(connection, `SELECT * FROM (${sql}\n) LIMIT 2`);
    return numberIn(rows, sql);
  } catch (error) {
    return { kind: 'error', message: `The query cannot run: ${engineMessage(error)}`, sql };
  } finally {
    clearTimeout(timer);
  }
}

/** `{object}`, `{table}`, `{property}`, `{column}`, each with or without a dollar sign. */
function fillIn({ sql, column }: Query, object: string): string {
  const filled = sql.replace(/\$?\{(object|table|property|column)\}/g, (placeholder, name) => {
    if (name === 'object' || name === 'table') return identifier(object);
    return column === undefined ? placeholder : identifier(column);
  });
  return filled.trim().replace(/;$/, '');
}

/** One statement, and one that only reads. The engine calls PRAGMA a SELECT too, its serializer does not. */
async function refusalOf(connection: DuckDBConnection, sql: string): Promise<string | undefined> {
  const [row] = await rowsOf(connection, `SELECT json_serialize_sql(${text(sql)}) AS tree`);
  const tree: {
    error: boolean;
    error_message?: string;
    error_type?: string;
    statements?: unknown[];
  } = JSON.parse(textOf(row?.tree) ?? '{"error": true}');
  if (tree.error && tree.error_type === 'parser') {
    return `The query is no SQL that the engine knows: ${tree.error_message}.`;
  }
  if (tree.error) return 'The query is refused: it must be one SELECT statement.';
  return tree.statements?.length === 1
    ? undefined
    : 'The query is refused: it must be one SELECT statement, not several.';
}

function numberIn(rows: readonly Row[], sql: string): Measured {
  const [row, another] = rows;
  const values = Object.values(row ?? {});
  const [value] = values;
  if (!row || another || values.length !== 1) {
    return { kind: 'error', message: 'The query must yield one row with one number.', sql };
  }
  if (value === null) return { kind: 'number', value: null, sql };
  const number = typeof value === 'boolean' ? Number(value) : Number(textOf(value) || Number.NaN);
  return Number.isFinite(number)
    ? { kind: 'number', value: number, sql }
    : {
        kind: 'error',
        message: `The query yields ${JSON.stringify(value)}, which is no number.`,
        sql,
      };
}
