import type { Column } from '../../../domain/data/column.ts';
import { isNode, type Node, nodesIn } from './expression-tree.ts';

/**
 * Whether the number that a serialized query yields may tell a value that must not be seen. A count of
 * rows does not, and neither does what is made of other columns alone; whoever renames columns or takes
 * all of them makes that impossible to tell.
 */
export function mayReveal(statements: unknown, columns: readonly Column[]): boolean {
  if (!columns.some(({ sensitive }) => sensitive)) return false;
  return !yieldsCounts(statements) && !looksOnlyAt(namesOf(columns), statements);
}

/** Names in lower case: SQL does not tell them by it. */
interface Names {
  readonly open: ReadonlySet<string>;
  readonly secret: ReadonlySet<string>;
}

/** Fields lie in the column that they come from. */
function namesOf(columns: readonly Column[]): Names {
  const namesIn = ({ source, name }: Column) => [source.toLowerCase(), name.toLowerCase()];
  const secret = new Set(columns.filter(({ sensitive }) => sensitive).flatMap(namesIn));
  const open = columns.flatMap(namesIn).filter((name) => !secret.has(name));
  return { open: new Set(open), secret };
}

const counts: ReadonlySet<unknown> = new Set(['count', 'count_star', 'count_if']);

function yieldsCounts(statements: unknown): boolean {
  const [statement] = nodesIn(statements);
  const select = isNode(statement?.node) ? statement.node : undefined;
  return select?.type === 'SELECT_NODE' && madeOfCounts(select.select_list);
}

/** Beside counts there are but constants. */
function madeOfCounts(part: unknown): boolean {
  if (Array.isArray(part)) return part.every(madeOfCounts);
  if (!isNode(part)) return true;
  if (part.class === 'FUNCTION' && counts.has(part.function_name)) return true;
  return !looks.has(part.class) && Object.values(part).every(madeOfCounts);
}

const looks: ReadonlySet<unknown> = new Set([
  'COLUMN_REF',
  'POSITIONAL_REFERENCE',
  'STAR',
  'SUBQUERY',
  'WINDOW',
]);

function looksOnlyAt(names: Names, part: unknown): boolean {
  if (Array.isArray(part)) return part.every((one) => looksOnlyAt(names, one));
  if (!isNode(part)) return true;
  if (part.class === 'COLUMN_REF') return namesOpen(names, part);
  const unclear = part.class === 'STAR' || part.class === 'POSITIONAL_REFERENCE';
  if (unclear || part.type === 'PIVOT' || renames(part)) return false;
  return Object.values(part).every((one) => looksOnlyAt(names, one));
}

/** `price` or `o.price`; a field of a column, or a whole row by the name of its table, is none. */
function namesOpen({ open, secret }: Names, { column_names: written }: Node): boolean {
  const names = Array.isArray(written) ? written.map((name) => String(name).toLowerCase()) : [];
  return open.has(names.at(-1) ?? '') && !names.some((name) => secret.has(name));
}

/** `FROM o AS t(a, b)` and `WITH c(a, b) AS …` */
function renames({ column_name_alias: ofTable, aliases: ofQuery }: Node): boolean {
  return [ofTable, ofQuery].some((names) => Array.isArray(names) && names.length > 0);
}
