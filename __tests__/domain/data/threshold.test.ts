import { expect, test } from '@jest/globals';
import {
  describeThreshold,
  holds,
  percentOf,
  type ThresholdOperator,
} from '../../../src/domain/data/threshold.ts';

interface Case {
  readonly operator: ThresholdOperator;
  readonly bounds: readonly [number, number?];
  readonly holding: readonly number[];
  readonly failing: readonly number[];
  readonly words: string;
}

const cases: readonly Case[] = [
  { operator: 'mustBe', bounds: [3], holding: [3], failing: [2, 4], words: 'exactly 3 rows' },
  { operator: 'mustNotBe', bounds: [3], holding: [2, 4], failing: [3], words: 'not 3 rows' },
  {
    operator: 'mustBeGreaterThan',
    bounds: [3],
    holding: [4],
    failing: [3],
    words: 'more than 3 rows',
  },
  {
    operator: 'mustBeGreaterOrEqualTo',
    bounds: [3],
    holding: [3, 4],
    failing: [2.999],
    words: 'at least 3 rows',
  },
  {
    operator: 'mustBeLessThan',
    bounds: [3],
    holding: [2],
    failing: [3],
    words: 'less than 3 rows',
  },
  {
    operator: 'mustBeLessOrEqualTo',
    bounds: [3],
    holding: [3],
    failing: [3.001],
    words: 'at most 3 rows',
  },
  {
    operator: 'mustBeBetween',
    bounds: [3, 5],
    holding: [3, 5],
    failing: [2.9, 5.1],
    words: 'between 3 and 5 rows',
  },
  {
    operator: 'mustNotBeBetween',
    bounds: [3, 5],
    holding: [2.9, 5.1],
    failing: [3, 5],
    words: 'not between 3 and 5 rows',
  },
];

test.each(cases)('$operator includes its bound exactly where it says so', (one) => {
  const threshold = { operator: one.operator, bounds: one.bounds, unit: 'rows' } as const;
  for (const value of one.holding) expect(holds(threshold, value)).toBe(true);
  for (const value of one.failing) expect(holds(threshold, value)).toBe(false);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(holds(threshold, value)).toBe(false);
  expect(describeThreshold(threshold, 'rows')).toBe(one.words);
});

test('a share on the bound is the bound: 1 of 200 rows is 0.5 percent, 7 of 100 is 7', () => {
  expect(percentOf(1, 200)).toBe(0.5);
  expect(percentOf(7, 100)).toBe(7);
  expect(percentOf(29, 1000)).toBe(2.9);
});
