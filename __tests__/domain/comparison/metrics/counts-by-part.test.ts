import { expect, test } from '@jest/globals';
import { countedIn, countsOf } from '../../../../src/domain/comparison/metrics/counts-by-part.ts';

const cells = Uint16Array.of(0, 1, 1, 2, 0, 1);
const codes = Uint32Array.of(0, 0, 1, 1, 1, 0);
const indexes = Uint32Array.of(2, 3, 4);

test('all rows are counted where no part is asked for', () => {
  expect([...countsOf({ cells, count: 3 })]).toEqual([2, 3, 1]);
});

test.each([
  ['few parts', 2],
  ['so many parts that they are not counted together', 2 ** 20],
])('of %s one has the counts of its rows', (_, count) => {
  const part = { partition: { codes, count }, code: 1 };
  expect([...countsOf({ cells, count: 3 }, { indexes, part })]).toEqual([1, 1, 1]);
});

test('a number that is none of those counted does not count for another part', () => {
  const labels = countedIn(Float64Array.of(0, 3, -1, Number.NaN, 1, 0.5), 2);
  const part = (code: number) => ({ partition: { codes, count: 2 }, code });
  expect([...countsOf(labels, { part: part(0) })]).toEqual([1, 0]);
  expect([...countsOf(labels, { part: part(1) })]).toEqual([0, 1]);
  expect([...countsOf(labels)]).toEqual([1, 1]);
});
