import { isNode, type Node, nodesIn } from './expression-tree.ts';

/**
 * What a serialized query reads besides the object and what it defines itself: files, of which a sealed
 * connection still reads the data's own, past filter and types; the engine's catalog; views of ours.
 */
export function foreignSources(node: unknown, object: string): readonly string[] {
  return sourcesIn(node, new Set([folded(object)]));
}

function sourcesIn(node: unknown, known: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((part) => sourcesIn(part, known));
  if (!isNode(node)) return [];
  if (node.type === 'SHOW_REF') return ['a description of a table'];
  if (node.type === 'BASE_TABLE') return isKnown(node, known) ? [] : [nameOf(node)];
  const { cte_map: defined, ...rest } = node;
  const names = new Set(known);
  const inside = definitionsIn(defined).flatMap(({ key, value }) => {
    const found = sourcesOfDefinition(value, { names: new Set(names), key: folded(key) });
    names.add(folded(key));
    return found;
  });
  return [...inside, ...Object.values(rest).flatMap((part) => sourcesIn(part, names))];
}

interface Definition {
  /** What it may read. */
  readonly names: ReadonlySet<string>;
  readonly key: string;
}

/** Only the repeated part of a recursive definition means itself by its own name. */
function sourcesOfDefinition(value: unknown, { names, key }: Definition): readonly string[] {
  const node = isNode(value) && isNode(value.query) ? value.query.node : undefined;
  if (!isNode(node) || node.type !== 'RECURSIVE_CTE_NODE') return sourcesIn(value, names);
  const { right, ...first } = node;
  return [...sourcesIn(first, names), ...sourcesIn(right, new Set([...names, key]))];
}

function definitionsIn(map: unknown): readonly Node[] {
  return isNode(map) ? nodesIn(map.map) : [];
}

function isKnown(table: Node, known: ReadonlySet<string>): boolean {
  return !table.schema_name && !table.catalog_name && known.has(folded(table.table_name));
}

function nameOf({ catalog_name: catalog, schema_name: schema, table_name: table }: Node): string {
  return [catalog, schema, table].filter(Boolean).join('.');
}

/** SQL does not tell names by case. */
function folded(name: unknown): string {
  return String(name).toLowerCase();
}
