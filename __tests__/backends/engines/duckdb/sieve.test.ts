import { expect, test } from '@jest/globals';
import { meshFor, Sieve } from '../../../../src/backends/engines/duckdb/sieve.ts';

const gibibyte = 2 ** 30;

const meshes = [
  [
    '32 bits for each row',
    { rows: 1_000_000, memoryBytes: 16 * gibibyte, mesh: { width: 25, most: 125_000 } },
  ],
  [
    'exactly a power of two',
    { rows: 2 ** 20, memoryBytes: 16 * gibibyte, mesh: { width: 25, most: 2 ** 17 } },
  ],
  [
    'a row more than that',
    { rows: 2 ** 20 + 1, memoryBytes: 16 * gibibyte, mesh: { width: 26, most: 131_072.125 } },
  ],
  [
    'no more than 256 MiB',
    { rows: 2 ** 27, memoryBytes: 16 * gibibyte, mesh: { width: 31, most: 2 ** 24 } },
  ],
  [
    'an eighth of the memory',
    { rows: 2 ** 25, memoryBytes: gibibyte, mesh: { width: 30, most: 2 ** 22 } },
  ],
  [
    'a few rows, of which all may repeat',
    { rows: 10, memoryBytes: gibibyte, mesh: { width: 9, most: 1000 } },
  ],
  [
    'as many rows as it can tell apart',
    { rows: 2 ** 28, memoryBytes: 16 * gibibyte, mesh: { width: 31, most: 2 ** 25 } },
  ],
  ['a row more than that', { rows: 2 ** 28 + 1, memoryBytes: 16 * gibibyte, mesh: undefined }],
  [
    'as many as little memory can tell apart',
    { rows: 2 ** 20, memoryBytes: 2 ** 23, mesh: { width: 23, most: 2 ** 17 } },
  ],
  ['a row more than that', { rows: 2 ** 20 + 1, memoryBytes: 2 ** 23, mesh: undefined }],
] as const;

test.each(meshes)('a sieve has %s', (_, { rows, memoryBytes, mesh }) => {
  expect(meshFor(rows, memoryBytes)).toEqual(mesh);
});

test.each([1, 5, 6, 16])('a sieve of 2^%i bits tells every slot from every other', (width) => {
  const sieve = new Sieve({ width });
  const slots = Array.from({ length: Math.min(2 ** width, 4096) }, (_, at) => 2 ** width - 1 - at);
  expect(slots.filter((slot) => sieve.holdsBack(slot))).toEqual([]);
  expect(slots.filter((slot) => !sieve.holdsBack(slot))).toEqual([]);
});

test('the widest sieve tells its last slots apart', () => {
  const sieve = new Sieve({ width: 31 });
  const slots = [2 ** 31 - 1, 2 ** 31 - 2, 0, 2 ** 31 - 1, 2 ** 31 - 32];
  expect(slots.map((slot) => sieve.holdsBack(slot))).toEqual([false, false, false, true, false]);
});
