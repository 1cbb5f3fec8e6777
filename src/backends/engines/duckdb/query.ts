import type { DuckDBConnection } from '@duckdb/node-api';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import { engineMessage, type Row, rowsOf, textOf } from './rows.ts';
import { identifier, text } from './sql.ts';

export interface QueryPlace {
  /** The name under which queries find the rows. */
  readonly object: string;
  /** Some values must not be seen, so that no message may hold one. */
  readonly sensitive: boolean;
}

type Query = Extract<Measurement, { kind: 'query' }>;

const longestMs = 60_000;

/**
 * Runs a contract's own SQL, which may come from a stranger's pull request. The connection is sealed, so
 * nothing else can be read; that nothing is written is what the single SELECT statement ensures, and that
 * it calls no table function with an effect.
 */
export async function runQuery(
  connection: DuckDBConnection,
  query: Query,
  { object, sensitive }: QueryPlace,
): Promise<Measured> {
  const sql = fillIn(query, object);
  const refusal = await refusalOf(connection, sql);
  if (refusal) return { kind: 'error', message: refusal, sql };
  const timer = setTimeout(() => connection.interrupt(), longestMs);
  try {
    // The line break keeps a trailing comment from swallowing the bracket.
    const rows = await rowsOf(connection, `SELECT * FROM (${sql}\n) LIMIT 2`);
    return numberIn(rows, { sql, sensitive });
  } catch (error) {
    return { kind: 'error', message: `The query cannot run: ${reasonOf(error, sensitive)}`, sql };
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
  if (tree.statements?.length !== 1) {
    return 'The query is refused: it must be one SELECT statement, not several.';
  }
  const foreign = tableFunctionsOf(tree.statements).find((name) => !rowMakers.has(name));
  return foreign && `The query is refused: nothing may be selected from ${foreign}().`;
}

/**
 * The table functions that only make rows of their arguments. Others read files, switch the engine's log
 * or its profile on standard output on, take addresses in memory, or end this process when denied.
 */
const rowMakers: ReadonlySet<string> = new Set([
  'generate_series',
  'json_each',
  'json_tree',
  'range',
  'repeat',
  'unnest',
]);

/** The names of all table functions in a serialized query, at any depth. */
function tableFunctionsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(tableFunctionsOf);
  if (!('type' in node && node.type === 'TABLE_FUNCTION')) return inside;
  const call = 'function' in node ? node.function : undefined;
  const named = typeof call === 'object' && call !== null && 'function_name' in call;
  return [named ? String(call.function_name).toLowerCase() : 'an unnamed function', ...inside];
}

/** What is wrong with the text of a query holds no value; what went wrong on the way may. */
function reasonOf(error: unknown, sensitive: boolean): string {
  const harmless = /^(Binder|Catalog|Parser|INTERRUPT|Permission) Error/.test(
    String(error).replace(/^Error: /, ''),
  );
  return sensitive && !harmless
    ? 'the reason may show sensitive values, so it is hidden.'
    : engineMessage(error);
}

function numberIn(
  rows: readonly Row[],
  { sql, sensitive }: { readonly sql: string; readonly sensitive: boolean },
): Measured {
  const [row, another] = rows;
  const values = Object.values(row ?? {});
  const [value] = values;
  if (!row || another || values.length !== 1) {
    return { kind: 'error', message: 'The query must yield one row with one number.', sql };
  }
  if (value === null) return { kind: 'number', value: null, sql };
  const number = numberOf(value);
  return Number.isFinite(number)
    ? { kind: 'number', value: number, sql }
    : {
        kind: 'error',
        message: `The query yields ${sensitive ? 'a value' : JSON.stringify(value)}, which is no number.`,
        sql,
      };
}

/** Wide integers and decimals arrive as texts of digits; a list or any other text is no number. */
function numberOf(value: unknown): number {
  if (typeof value === 'boolean' || typeof value === 'number') return Number(value);
  const digits = typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(value);
  return digits ? Number(value) : Number.NaN;
}
