import type { DuckDBConnection } from '@duckdb/node-api';
import { isNode, type Node, nodesIn, readTree, writeTree } from './expression-tree.ts';
import { rewrite, type Scope } from './expression-walk.ts';
import { aggregateFunctions, changingFunctions } from './function-kinds.ts';
import { reasonOf } from './reason.ts';
import { rowsOf, textOf } from './rows.ts';
import { text } from './sql.ts';

/** An expression of a contract as SQL over the view's own names, or why it is refused. */
export type Compiled =
  | { readonly kind: 'compiled'; readonly sql: string; readonly columns: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Takes an expression apart and puts it together again over the view's names. What comes out was never
 * the contract's text: no comment, bracket or second statement of it can reach the query it is placed in.
 */
export async function compileExpression(
  connection: DuckDBConnection,
  sql: string,
  scope: Scope,
): Promise<Compiled> {
  const parsed = await parse(connection, sql, scope);
  if ('refused' in parsed) return { kind: 'refused', message: parsed.refused };
  const unfit = new Map([
    ...(await aggregateFunctions(connection)),
    ...(await changingFunctions(connection)),
    ...(scope.unfit ?? []),
  ]);
  const { node, problems, columns } = rewrite(parsed.expression, scope, unfit);
  const [problem] = problems;
  if (problem !== undefined) return { kind: 'refused', message: problem };
  const select = { ...parsed.select, select_list: [node] };
  const tree = writeTree({ ...parsed.whole, statements: [{ node: select }] });
  const [row] = await rowsOf(connection, `SELECT json_deserialize_sql(${text(tree)}) AS sql`);
  const compiled = `(${textOf(row?.sql)?.replace(/^SELECT /, '')})`;
  const misfit = await misfitOf(connection, compiled, scope.view);
  return misfit === undefined
    ? { kind: 'compiled', sql: compiled, columns }
    : { kind: 'refused', message: misfit };
}

/** Why the engine cannot tell true from false by it. */
async function misfitOf(
  connection: DuckDBConnection,
  sql: string,
  view: string,
): Promise<string | undefined> {
  try {
    const [row] = await rowsOf(connection, `DESCRIBE SELECT ${sql} FROM ${view}`);
    const type = textOf(row?.column_type);
    if (type !== 'BOOLEAN') return `It is refused: it yields ${type}, not true or false.`;
    // A macro may hide what looks at other rows or makes rows, which no condition can hold.
    await rowsOf(connection, `DESCRIBE SELECT 1 FROM ${view} WHERE ${sql}`);
    return undefined;
  } catch (error) {
    return `The expression cannot be used: ${reasonOf(error, true)}`;
  }
}

type Parsed =
  | { readonly refused: string }
  | { readonly whole: Node; readonly select: Node; readonly expression: unknown };

/** The line break keeps a trailing comment from swallowing the bracket. */
async function parse(connection: DuckDBConnection, sql: string, scope: Scope): Promise<Parsed> {
  const whole = text(`SELECT (${sql}\n)`);
  const [row] = await rowsOf(
    connection,
    `SELECT json_serialize_sql(${whole}, skip_null := true, skip_default := true) AS tree`,
  );
  const tree = readTree(textOf(row?.tree) ?? '{"error": true}');
  if (tree.error === true) {
    if (tree.error_type !== 'parser') return { refused: notOne };
    const words = wordsIn(sql, [...scope.columns.keys()]);
    return { refused: await syntaxError(connection, String(tree.error_message), words) };
  }
  const [statement, another] = nodesIn(tree.statements);
  const select = isNode(statement?.node) ? statement.node : undefined;
  const expressions: readonly unknown[] = Array.isArray(select?.select_list)
    ? select.select_list
    : [];
  if (!select || another || expressions.length !== 1 || !isBare(select)) {
    return { refused: notOne };
  }
  return { whole: tree, select, expression: expressions[0] };
}

const notOne = 'It is refused: it must be one expression over the columns of a row.';

/** What a SELECT of nothing but one expression consists of. */
const bareParts = new Set(['type', 'cte_map', 'select_list', 'from_table', 'aggregate_handling']);

function isBare(select: Node): boolean {
  const { from_table: source, cte_map: others, aggregate_handling: grouping } = select;
  const plain = Object.keys(select).every((key) => bareParts.has(key));
  const noSource = isNode(source) && source.type === 'EMPTY';
  const noOthers = isNode(others) && Object.keys(others).length === 0;
  return plain && noSource && noOthers && grouping === 'STANDARD_HANDLING';
}

/** The columns whose names stand in the text, without quotes around them. */
function wordsIn(sql: string, names: readonly string[]): readonly string[] {
  const words = new Set(sql.toLowerCase().match(/(?<![\w"])[a-z_]\w*(?![\w"])/g));
  return names.filter((name) => words.has(name.toLowerCase()));
}

/** A column that is called as a word of SQL needs quotes, which the engine does not say. */
async function syntaxError(
  connection: DuckDBConnection,
  message: string,
  names: readonly string[],
): Promise<string> {
  const said = `The expression is no SQL that the engine knows: ${message}.`;
  const found = await rowsOf(
    connection,
    "SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'",
  );
  const words = new Set(found.map(({ word }) => textOf(word)));
  const reserved = names.filter((name) => words.has(name.toLowerCase()));
  const quoted = reserved.map((name) => `"${name}"`).join(', ');
  return reserved.length > 0 ? `${said} Names that are words of SQL need quotes: ${quoted}.` : said;
}
