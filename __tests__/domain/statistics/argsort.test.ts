import { expect, test } from '@jest/globals';
import { argsort } from '../../../src/domain/statistics/argsort.ts';

test.each([
  ['no row', [], []],
  [
    'negative and positive numbers of all sizes',
    [3, -1e300, 5e-324, -2, 0, 1e300],
    [1, 3, 4, 2, 0, 5],
  ],
  ['negative numbers', [-1, -3, -2, -0.5], [1, 2, 0, 3]],
  ['equal values keep their order, and −0 equals 0', [1, 0, -0, 0, 1], [1, 2, 3, 0, 4]],
  ['a difference in the last bit', [1 + 2 ** -52, 1, 1 - 2 ** -53], [2, 1, 0]],
])('%s', (_, values, order) => {
  expect([...argsort(Float64Array.from(values))]).toEqual(order);
});

test('thousands of values come out as the platform sorts them', () => {
  const values = Float64Array.from(
    { length: 5000 },
    (_, row) => Math.sin(row) * 10 ** ((row % 9) - 4),
  );
  expect(Array.from(argsort(values), (row) => values[row])).toEqual([...values.slice().sort()]);
});

test.each([
  ['far from zero', 1.7e9, 1000],
  ['close together', 1, 1e-12],
])('thousands of values %s, many of them equal, keep the order of equal ones', (_, base, width) => {
  const values = Float64Array.from({ length: 5000 }, (_, row) => {
    return base + width * Math.sin(row % 1700);
  });
  const expected = [...values.keys()].sort((a, b) => {
    return (values[a] ?? 0) - (values[b] ?? 0) || a - b;
  });
  expect([...argsort(values)]).toEqual(expected);
});
