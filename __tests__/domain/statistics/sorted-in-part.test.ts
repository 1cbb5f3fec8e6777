import { expect, test } from '@jest/globals';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { SortedInPart } from '../../../src/domain/statistics/sorted-in-part.ts';

const random = randomOf('0123456789abcdef0123456789abcdef');
const many = (length: number, value: (at: number) => number) =>
  Float64Array.from({ length }, (_, at) => value(at));

test.each([
  ['at random', many(10_000, () => random.uniform())],
  ['of a few values', many(10_000, () => Math.floor(3 * random.uniform()))],
  ['all equal', many(1000, () => 7)],
  ['ascending', many(1000, (at) => at)],
  ['descending', many(1000, (at) => -at)],
  [
    'with infinite ends',
    many(1000, (at) => [Number.POSITIVE_INFINITY, at, Number.NEGATIVE_INFINITY][at % 3] ?? 0),
  ],
  ['fewer than are divided', many(3, (at) => -at)],
  ['one more than are sorted at once', many(65, (at) => (at * 37) % 65)],
])('each rank of numbers %s is found, in whatever order they are asked for', (_, numbers) => {
  const sorted = numbers.slice().sort();
  const inPart = new SortedInPart(numbers.slice());
  const ends = [0, numbers.length - 1];
  const ranks = [
    ...ends,
    ...Array.from({ length: 50 }, () => Math.floor(random.uniform() * numbers.length)),
  ];
  expect(ranks.map((rank) => inPart.at(rank))).toEqual(ranks.map((rank) => sorted[rank]));
});

test('behind the last of some numbers there is none', () => {
  const inPart = new SortedInPart(many(100, (at) => at));
  expect([inPart.at(99), inPart.at(100)]).toEqual([99, undefined]);
  expect(new SortedInPart(new Float64Array()).at(0)).toBeUndefined();
});
