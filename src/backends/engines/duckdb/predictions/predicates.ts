import type { DuckDBConnection } from '@duckdb/node-api';
import { type Compiled, compileExpression } from '../expression.ts';
import { clockFunctions, makingFunctions } from '../function-kinds.ts';
import { reasonOf } from '../reason.ts';
import { identifier, list } from '../sql.ts';
import { ask } from '../statement.ts';
import type { OpenedFile } from './opened-file.ts';
import { typedIn, whereOf } from './survey.ts';

/** A condition that takes longer for one file is stopped. */
const longestMinutes = 1;

/** A condition of the policy as SQL over the rows of a file, or why it is refused. */
export type Predicate =
  | { readonly kind: 'compiled'; readonly sql: string; readonly inputs: readonly Input[] }
  | { readonly kind: 'refused'; readonly message: string };

/** A column that a condition looks at, under a name that no data can have. */
export interface Input {
  readonly name: string;
  readonly sql: string;
}

/**
 * Compiles a condition as a contract's expressions are: it is taken apart and put together again, looks at
 * one row, and reaches no file and no network once the connection is sealed.
 */
export async function compilePredicate(
  connection: DuckDBConnection,
  opened: OpenedFile,
  where: string,
): Promise<Predicate> {
  // In quotes SQL writes a quote twice.
  const mentioned = where.toLowerCase().replaceAll('""', '"');
  const columns = [...new Set(opened.header)];
  const inputs: Input[] = [];
  const start = unusedStart(columns);
  for (const [at, column] of columns.entries()) {
    const isMeant = mentioned.includes(column.toLowerCase());
    const sql = isMeant ? await typedIn(connection, opened, column) : 'NULL';
    inputs.push({ name: inputName(start, at), sql });
  }
  const view = `predicates_${opened.file.side}`;
  const selected = inputs.map(({ name, sql }) => `${sql} AS ${name}`);
  await connection.run(
    `CREATE OR REPLACE VIEW ${view} AS SELECT ${list(selected)} FROM ${opened.loaded.from}${whereOf(opened)}`,
  );
  const bound = columns.map(
    (name, at) => [name, { column: { name }, value: inputName(start, at) }] as const,
  );
  const compiled: Compiled = await compileExpression(connection, where, {
    columns: new Map(bound),
    object: opened.file.side,
    view: identifier(view),
    // The same files must have the same slices tomorrow.
    unfit: new Map([...(await clockFunctions(connection)), ...makingFunctions]),
  });
  if (compiled.kind === 'refused') return compiled;
  const failure = await failureOf(connection, compiled.sql, view);
  await connection.run(`DROP VIEW ${view}`);
  if (failure) return failure;
  const used = inputs.filter((_, at) => compiled.columns.includes(columns[at] ?? ''));
  return { kind: 'compiled', sql: compiled.sql, inputs: used };
}

/** A row on which it fails, as a cast may, would else stop the whole reading. */
async function failureOf(
  connection: DuckDBConnection,
  sql: string,
  view: string,
): Promise<Extract<Predicate, { readonly kind: 'refused' }> | undefined> {
  try {
    await ask(connection, `SELECT count(*) FILTER (WHERE ${sql}) FROM ${view}`, longestMinutes);
    return undefined;
  } catch (error) {
    const why = `It fails, so that a row has no answer: ${reasonOf(error, true)}`;
    return {
      kind: 'refused',
      message: `${why} TRY_CAST and nullif keep a condition from failing.`,
    };
  }
}

/** What no column begins with. */
function unusedStart(columns: readonly string[]): string {
  let start = 'x';
  while (columns.some((column) => column.toLowerCase().startsWith(start))) start += 'x';
  return start;
}

/** Ends in a letter: the engine adds digits where columns differ in case alone. */
function inputName(start: string, at: number): string {
  return `${start}${at}x`;
}
