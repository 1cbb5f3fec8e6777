import type { PathStep } from '../../../domain/data/column.ts';
import type { RawValue } from './loaded.ts';
import { itemType, mapValueType, structFields } from './native-type.ts';
import { text } from './sql.ts';

/** The value that lies one field deeper; NULL where there is no such field. */
function fieldOf(raw: RawValue, name: string): RawValue {
  if (raw.kind !== 'native') return { kind: 'json', sql: extracted(raw, text(pointerTo(name))) };
  const field = structFields(raw.type)?.find((one) => one.name === name);
  if (field) {
    return { kind: 'native', sql: `struct_extract(${raw.sql}, ${text(name)})`, type: field.type };
  }
  const value = mapValueType(raw.type);
  return value === undefined
    ? { kind: 'native', sql: 'NULL', type: '"NULL"' }
    : { kind: 'native', sql: `map_extract_value(${raw.sql}, ${text(name)})`, type: value };
}

/** All items of an array as a list of the engine, and what each of them is. */
export function itemsOf(raw: RawValue): { readonly list: string; item(sql: string): RawValue } {
  if (raw.kind !== 'native') {
    const list = `CASE json_type(${json(raw)}) WHEN 'ARRAY' THEN ${extracted(raw, "'$[*]'")} END`;
    return { list, item: (sql) => ({ kind: 'json', sql }) };
  }
  const type = itemType(raw.type);
  return {
    list: type === undefined ? 'CAST(NULL AS VARCHAR[])' : raw.sql,
    item: (sql) => ({ kind: 'native', sql, type: type ?? '"NULL"' }),
  };
}

/** The way down; an item stands for each of its array's. */
export function valueAt(raw: RawValue, path: readonly PathStep[]): RawValue {
  let value = raw;
  for (const step of path) {
    value = step.kind === 'field' ? fieldOf(value, step.name) : itemsOf(value).item('item');
  }
  return value;
}

/** An object is there unless it is null, or is no object at all. */
export function existing(raw: RawValue): string {
  return raw.kind === 'native'
    ? `${raw.sql} IS NOT NULL`
    : `coalesce(json_type(${json(raw)}) = 'OBJECT', false)`;
}

function extracted(raw: RawValue, path: string): string {
  return `json_extract(${json(raw)}, ${path})`;
}

/** A text that is no JSON holds nothing. */
function json({ kind, sql }: RawValue): string {
  return kind === 'text' ? `CASE WHEN json_valid(${sql}) THEN CAST(${sql} AS JSON) END` : sql;
}

/** RFC 6901, which takes every name there can be. */
export function pointerTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
