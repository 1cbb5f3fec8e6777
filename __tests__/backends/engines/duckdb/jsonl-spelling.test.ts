import { expect, test } from '@jest/globals';
import { spelledIn } from '../../../../src/backends/engines/duckdb/jsonl-spelling.ts';
import type { PathStep } from '../../../../src/domain/data/column.ts';

const field = (name: string): PathStep => ({ kind: 'field', name });
const items: PathStep = { kind: 'items' };

const cases: readonly (readonly [
  string,
  string,
  readonly PathStep[],
  readonly number[],
  string | undefined,
])[] = [
  ['{"a": 1e2}', 'a', [], [], '1e2'],
  ['{"a":-0}', 'a', [], [], '-0'],
  ['{"a": 0.1000000000000000055 , "b": 1}', 'a', [], [], '0.1000000000000000055'],
  ['{"a":123456789012345678901}', 'a', [], [], '123456789012345678901'],
  ['{"x\\"1e2":1,"a":1E+2}', 'a', [], [], '1E+2'],
  ['{"a":{"b":1.50}}', 'a', [field('b')], [], '1.50'],
  ['{"a":[1,[2.0,3e0]]}', 'a', [items, items], [2, 2], '3e0'],
  ['{"a":[{"b":1.0}, {"b":2.0}]}', 'a', [items, field('b')], [2], '2.0'],
  ['{"a": {"b": 1.50, "c": "1.50"}}', 'a', [], [], '{"b":1.50,"c":"1.50"}'],
  ['{"__proto__": 1.0}', '__proto__', [], [], '1.0'],
  ['{"a":"1e2"}', 'a', [], [], undefined],
  ['{"a":true,"b":1e2}', 'a', [], [], undefined],
  ['{"a":null}', 'a', [], [], undefined],
  ['{"b":1e2}', 'a', [], [], undefined],
  ['{"a":1e2', 'a', [], [], undefined],
];

test.each(cases)('%s spells %s%j at %j as %j', (...written) => {
  const [line, source, path, item, spelled] = written;
  expect(spelledIn(line, { source, path }, item)).toBe(spelled);
});
