import type { ValueTest } from '../../../domain/data/value-test.ts';
import { mapValueType, structFields } from './native-type.ts';
import { pointerTo } from './nested.ts';
import { text } from './sql.ts';
import type { BoundColumn } from './table.ts';

type ContainerTest = Extract<
  ValueTest,
  {
    kind:
      | 'minItems'
      | 'maxItems'
      | 'uniqueItems'
      | 'minProperties'
      | 'maxProperties'
      | 'requiredProperties';
  }
>;

/** What an array or an object must satisfy, be it JSON text or the engine's own. */
export function containerCondition(test: ContainerTest, names: BoundColumn): string {
  switch (test.kind) {
    case 'minItems':
      return `${itemCount(names)} >= ${test.count}`;
    case 'maxItems':
      return `${itemCount(names)} <= ${test.count}`;
    case 'uniqueItems':
      return uniqueItems(names);
    case 'minProperties':
      return `${propertyCount(names)} >= ${test.count}`;
    case 'maxProperties':
      return `${propertyCount(names)} <= ${test.count}`;
    default:
      return test.names.map((name) => `(${hasProperty(name, names)})`).join(' AND ') || 'true';
  }
}

function isText({ type }: BoundColumn): boolean {
  return type === 'VARCHAR';
}

function itemCount(names: BoundColumn): string {
  return isText(names) ? `json_array_length(${names.value})` : `len(${names.value})`;
}

/** Two nulls are a repetition too, which the engine's distinct list leaves out. */
function uniqueItems(names: BoundColumn): string {
  const { value } = names;
  const items = isText(names) ? `CAST(json_extract(${value}, '$[*]') AS VARCHAR[])` : value;
  const nulls = `(len(${items}) - list_count(${items}))`;
  return `len(list_distinct(${items})) + least(1, ${nulls}) = len(${items})`;
}

/** A STRUCT has all its fields in every row; those that are null are taken as absent. */
function propertyCount(names: BoundColumn): string {
  const { value, type } = names;
  if (isText(names)) return `len(json_keys(${value}))`;
  const fields = structFields(type);
  if (!fields) return `cardinality(${value})`;
  const present = fields.map(({ name }) => `CAST(${field(value, name)} IS NOT NULL AS INTEGER)`);
  return `(${present.join(' + ') || '0'})`;
}

function hasProperty(name: string, names: BoundColumn): string {
  const { value, type } = names;
  if (isText(names)) return `json_exists(${value}, ${text(pointerTo(name))})`;
  if (mapValueType(type) !== undefined) return `map_contains(${value}, ${text(name)})`;
  const known = structFields(type)?.some((one) => one.name === name);
  return known ? `${field(value, name)} IS NOT NULL` : 'false';
}

function field(value: string, name: string): string {
  return `struct_extract(${value}, ${text(name)})`;
}
