import { digitsOf, isNode, type Node } from './expression-tree.ts';
import { clocks, type Unfit } from './function-kinds.ts';
import type { BoundColumn } from './table.ts';

/** What the names in an expression can mean. */
export interface Scope {
  /** By the name of the column. */
  readonly columns: ReadonlyMap<string, ScopedColumn>;
  /** The name of the table, which may stand before a column's. */
  readonly object: string;
  /** The view that has the columns. */
  readonly view: string;
  /** Functions that it may not call, beside those that no expression may. */
  readonly unfit?: Unfit;
}

/** A column by its name, and what the view calls its value. */
interface ScopedColumn extends Pick<BoundColumn, 'value'> {
  readonly column: Pick<BoundColumn['column'], 'name'>;
}

interface Rewritten {
  readonly node: unknown;
  /** What must not be in it. */
  readonly problems: readonly string[];
  /** The columns that it looks at. */
  readonly columns: readonly string[];
}

/** The same expression over the names of the view, and what in it looks at more than the row. */
export function rewrite(node: unknown, scope: Scope, unfit: Unfit): Rewritten {
  const columns = new Set<string>();
  const problems: string[] = [];

  /** `bound`: the parameters of the lambdas around. */
  const visit = (part: unknown, bound: readonly string[]): unknown => {
    if (Array.isArray(part)) return part.map((one) => visit(one, bound));
    if (!isNode(part)) return part;
    if (part.class === 'COLUMN_REF') return column(part, bound);
    if (part.class === 'CONSTANT') return constant(part);
    if (part.class === 'LAMBDA') {
      return { ...part, expr: visit(part.expr, [...bound, ...namesIn(part.lhs)]) };
    }
    problems.push(...problemsOf(part, unfit));
    const inside = Object.entries(part).map(([key, value]) => [key, visit(value, bound)]);
    return Object.fromEntries(inside);
  };

  const column = (part: Node, bound: readonly string[]): Node => {
    const names = namesIn(part);
    const [first = ''] = names;
    if (bound.includes(first)) return part;
    const qualified = names.length > 1 && sameName(first, scope.object);
    const [name = '', ...fields] = qualified ? names.slice(1) : names;
    const found = columnNamed(name, scope.columns);
    if (found) {
      columns.add(found.column.name);
      return { ...part, column_names: [found.value, ...fields] };
    }
    if (names.length > 1 || !clocks.has(first.toLowerCase())) {
      problems.push(unknownName(name, scope.columns));
    } else problems.push(...refusalOf(first, scope.unfit));
    return part;
  };

  return { node: visit(node, []), problems, columns: [...columns] };
}

/** Parts of an expression that look at nothing but the row. */
const classes = new Set([
  'BETWEEN',
  'CASE',
  'CAST',
  'COLLATE',
  'COMPARISON',
  'CONJUNCTION',
  'FUNCTION',
  'OPERATOR',
]);

/** Functions that make rows of one. */
const rowMakers: Unfit = new Map([
  ['unnest', 'makes several rows of one'],
  ['unlist', 'makes several rows of one'],
]);

const refusedParts: Readonly<Record<string, string>> = {
  SUBQUERY: 'an expression looks at one row and cannot hold a query',
  WINDOW: 'an expression looks at one row, a window at many',
  STAR: 'name the columns instead of *',
};

function problemsOf(part: Node, unfit: Unfit): readonly string[] {
  const { class: kind, function_name: name } = part;
  if (typeof kind !== 'string') return [];
  if (!classes.has(kind)) {
    const why =
      refusedParts[kind] ?? `${kind.toLowerCase()} is no part of an expression over a row`;
    return [`It is refused: ${why}.`];
  }
  return kind === 'FUNCTION' ? refusalOf(String(name), unfit) : [];
}

/** Why a function may not be called. */
function refusalOf(name: string, unfit: Unfit = rowMakers): readonly string[] {
  const called = name.toLowerCase();
  const trouble = unfit.get(called) ?? rowMakers.get(called);
  return trouble === undefined ? [] : [`It is refused: ${called}() ${trouble}.`];
}

/** Written as a literal, a double would come back as a decimal. */
function constant(node: Node): Node {
  const { value } = node;
  if (!isNode(value) || !isNode(value.type) || value.type.id !== 'DOUBLE') return node;
  const digits = { type: { id: 'VARCHAR' }, is_null: false, value: digitsOf(value.value) };
  const child = { class: 'CONSTANT', type: 'VALUE_CONSTANT', value: digits };
  return { class: 'CAST', type: 'OPERATOR_CAST', cast_type: { id: 'DOUBLE' }, child };
}

/** SQL does not tell names by case: the exact name first, else the only one that differs by case. */
function columnNamed(name: string, columns: Scope['columns']): ScopedColumn | undefined {
  const exact = columns.get(name);
  if (exact) return exact;
  const [only, another] = [...columns.values()].filter(({ column }) => sameName(column.name, name));
  return another ? undefined : only;
}

function unknownName(name: string, columns: Scope['columns']): string {
  const known = [...columns.keys()];
  const alike = known.filter((other) => sameName(other, name));
  return alike.length > 1
    ? `"${name}" can be ${alike.join(' or ')}: write it as the data does, in quotes.`
    : `There is no column "${name}"; the columns are ${known.join(', ') || 'none'}.`;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The names in a reference, or in the parameters of a lambda. */
function namesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (!isNode(node)) return [];
  return Array.isArray(node.column_names)
    ? node.column_names.map(String)
    : Object.values(node).flatMap(namesIn);
}
