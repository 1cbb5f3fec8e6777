import type { DuckDBValue } from '@duckdb/node-api';
import type { Data } from 'apache-arrow';
import type { DuckDbPackage } from '../load.ts';
import { ArrowDamage, offsetsOf } from './buffers.ts';
import { facts, kindOf } from './column-type.ts';

type Values = (row: number) => DuckDBValue;
type ReadColumn = (data: Data, duckdb: DuckDbPackage) => Values;

/** Lists, structs and maps, whose parts are columns themselves. */
export function nestedValues(data: Data, duckdb: DuckDbPackage, read: ReadColumn): Values {
  switch (kindOf(data.type)) {
    case 'fixed-list': {
      const { listSize = 0 } = facts(data.type);
      const { items } = childOf(data, data.length * listSize, { duckdb, read });
      return (row) => items(row * listSize, (row + 1) * listSize);
    }
    case 'struct':
      return structs(data, duckdb, read);
    case 'map':
      return maps(data, duckdb, read);
    default: {
      const { items, length } = childOf(data, 0, { duckdb, read });
      const range = offsetsOf(data, length);
      return (row) => items(...range(row));
    }
  }
}

interface Reading {
  readonly duckdb: DuckDbPackage;
  readonly read: ReadColumn;
}

function childOf(data: Data, needed: number, { duckdb, read }: Reading) {
  const child = data.children[0];
  if (!child || child.length < needed) throw new ArrowDamage('a list has too few items');
  const values = read(child, duckdb);
  return {
    length: child.length,
    items: (from: number, to: number) =>
      new duckdb.DuckDBListValue(
        Array.from({ length: to - from }, (_, index) => values(from + index)),
      ),
  };
}

function structs(data: Data, duckdb: DuckDbPackage, read: ReadColumn): Values {
  const fields = (data.type.children ?? []).map(({ name }, index) => {
    const child = data.children[index];
    if (!child || child.length < data.length) throw new ArrowDamage('a struct lacks a field');
    return { name, values: read(child, duckdb) };
  });
  return (row) =>
    new duckdb.DuckDBStructValue(
      Object.fromEntries(fields.map(({ name, values }) => [name, values(row)])),
    );
}

function maps(data: Data, duckdb: DuckDbPackage, read: ReadColumn): Values {
  const entries = data.children[0];
  const [keys, values] = (entries?.children ?? []).map((child) => {
    if (child.length < (entries?.length ?? 0))
      throw new ArrowDamage('a map lacks a key or a value');
    return read(child, duckdb);
  });
  if (!entries || !keys || !values) throw new ArrowDamage('a map lacks its keys or its values');
  const range = offsetsOf(data, entries.length);
  return (row) => {
    const [from, to] = range(row);
    const pairs = Array.from({ length: to - from }, (_, index) => {
      return { key: keys(from + index), value: values(from + index) };
    });
    return new duckdb.DuckDBMapValue(pairs);
  };
}
