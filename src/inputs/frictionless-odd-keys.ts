import type { Problem } from '../errors.ts';
import type { Keys } from './contract-writer.ts';
import { fieldShape, tableShape } from './frictionless-schema.ts';
import { nearest } from './suggest.ts';

type OddKey = Omit<Problem, 'file' | 'line'> & { readonly keys: Keys };

/** Keys of the standard that describe a table for people. */
const told = ['$schema', 'name', 'title', 'description', 'homepage', 'profile', 'keywords'];
const toldOfFields = [
  'title',
  'description',
  'example',
  'examples',
  'rdfType',
  'itemType',
  'delimiter',
  'categories',
  'categoriesOrdered',
];
const tableKeys = [...Object.keys(tableShape), ...told];
const fieldKeys = [...Object.keys(fieldShape), ...toldOfFields];

/** Anybody may add keys to a schema, but one that is nearly a known one is a slip. */
export function oddKeys(content: unknown): readonly OddKey[] {
  const resources = listIn(content, 'resources');
  if (resources.length === 0) return inTable(content, []);
  return resources.flatMap((resource, index) => {
    const schema = entriesOf(resource).find(([key]) => key === 'schema')?.[1];
    return inTable(schema, ['resources', index, 'schema']);
  });
}

function inTable(table: unknown, keys: Keys): readonly OddKey[] {
  if (typeof table !== 'object') return [];
  return [
    ...odd(table, tableKeys, keys),
    ...listIn(table, 'fields').flatMap((field, index) =>
      odd(field, fieldKeys, [...keys, 'fields', index]),
    ),
  ];
}

function odd(value: unknown, known: readonly string[], keys: Keys): readonly OddKey[] {
  return entriesOf(value).flatMap(([key]): readonly OddKey[] => {
    const near = known.includes(key) ? undefined : nearest(key, known);
    if (near === undefined) return [];
    return [
      {
        code: 'key-unknown',
        what: `The key "${[...keys, key].join('.')}" is unknown.`,
        why: 'What nobody reads would be silently ignored.',
        next: `Did you mean "${near}"?`,
        keys: [...keys, key],
      },
    ];
  });
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = entriesOf(value).find(([key]) => key === name)?.[1];
  return Array.isArray(found) ? found : [];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
