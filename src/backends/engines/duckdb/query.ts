import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '../../../domain/data/column.ts';
import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import { changingFunctions, estimatingFunctions } from './function-kinds.ts';
import { mayReveal } from './query-secrecy.ts';
import { foreignSources } from './query-sources.ts';
import { functionsOf, isSampled, rowMakers, tableFunctionsOf } from './query-tree.ts';
import { reasonOf } from './reason.ts';
import { type Row, rowsOf, textOf } from './rows.ts';
import { identifier, text } from './sql.ts';
import { ask } from './statement.ts';

export interface QueryPlace {
  /** The name under which queries find the rows. */
  readonly object: string;
  readonly columns: readonly Column[];
}

type Query = Extract<Measurement, { kind: 'query' }>;

const longestMinutes = 1;

/**
 * Runs a contract's own SQL, which may come from a stranger's pull request. The connection is sealed, so
 * nothing else can be read; that nothing is written is what the single SELECT statement ensures, and that
 * it calls no table function with an effect.
 */
export async function runQuery(
  connection: DuckDBConnection,
  query: Query,
  { object, columns }: QueryPlace,
): Promise<Measured> {
  const sql = fillIn(query, object);
  const parsed = await parse(connection, sql, object);
  if ('refused' in parsed) return { kind: 'error', message: parsed.refused, sql };
  // Some values must not be seen, so that no message may hold one.
  const sensitive = columns.some((column) => column.sensitive);
  const hidden = mayReveal(parsed.statements, columns);
  try {
    // The line break keeps a trailing comment from swallowing the bracket.
    const { rows, ms } = await ask(connection, `SELECT * FROM (${sql}\n) LIMIT 2`, longestMinutes);
    return { ...numberIn(rows, { sql, sensitive }), ...(hidden && { hidden }), ms };
  } catch (error) {
    return { kind: 'error', message: `The query cannot run: ${reasonOf(error, sensitive)}`, sql };
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

type Parsed = { readonly refused: string } | { readonly statements: readonly unknown[] };

/** One statement, and one that only reads. The engine calls PRAGMA a SELECT too, its serializer does not. */
async function parse(connection: DuckDBConnection, sql: string, object: string): Promise<Parsed> {
  const [row] = await rowsOf(connection, `SELECT json_serialize_sql(${text(sql)}) AS tree`);
  const tree: {
    error: boolean;
    error_message?: string;
    error_type?: string;
    statements?: unknown[];
  } = JSON.parse(textOf(row?.tree) ?? '{"error": true}');
  if (tree.error && tree.error_type === 'parser') {
    return { refused: `The query is no SQL that the engine knows: ${tree.error_message}.` };
  }
  const { statements = [] } = tree;
  const trouble =
    tree.error || statements.length !== 1
      ? `it must be one SELECT statement${statements.length > 1 ? ', not several' : ''}.`
      : await troubleIn(connection, statements, object);
  return trouble === undefined ? { statements } : { refused: `The query is refused: ${trouble}` };
}

/** What in it looks elsewhere than at the rows, or answers differently each time. */
async function troubleIn(
  connection: DuckDBConnection,
  statements: readonly unknown[],
  object: string,
): Promise<string | undefined> {
  const called = tableFunctionsOf(statements).find((name) => !rowMakers.has(name));
  if (called) return `nothing may be selected from ${called}().`;
  const [foreign] = foreignSources(statements, object);
  if (foreign !== undefined) return `it may read nothing but ${object}, and not ${foreign}.`;
  const unfit = new Map([...(await changingFunctions(connection)), ...estimatingFunctions]);
  const changing = functionsOf(statements).find((name) => unfit.has(name));
  if (changing) return `${changing}() ${unfit.get(changing)}.`;
  return isSampled(statements) ? 'a sample answers differently each time.' : undefined;
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
  const exact = typeof value === 'string' && plainDigits.test(value) ? { exact: value } : {};
  return Number.isFinite(number)
    ? { kind: 'number', value: number, ...exact, sql }
    : {
        kind: 'error',
        message: `The query yields ${sensitive ? 'a value' : JSON.stringify(value)}, which is no number.`,
        sql,
      };
}

/** How wide integers and decimals arrive, whose digits a double may not hold. */
const plainDigits = /^-?[0-9]+(\.[0-9]+)?$/;

/** Wide integers and decimals arrive as texts of digits; a list or any other text is no number. */
function numberOf(value: unknown): number {
  if (typeof value === 'boolean' || typeof value === 'number') return Number(value);
  const digits = typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(value);
  return digits ? Number(value) : Number.NaN;
}
