import { expect, test } from '@jest/globals';
import {
  describeThreshold,
  holds,
  holdsExactly,
  percentOf,
  shownNumber,
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
  expect(describeThreshold(threshold)).toBe(one.words);
});

test('a share on the bound is the bound: 1 of 200 rows is 0.5 percent, 7 of 100 is 7', () => {
  expect(percentOf(1, 200)).toBe(0.5);
  expect(percentOf(7, 100)).toBe(7);
  expect(percentOf(29, 1000)).toBe(2.9);
});

interface Digits {
  readonly digits: string;
  readonly holding: boolean;
}

const wide: readonly (readonly [ThresholdOperator, number, Digits])[] = [
  ['mustBe', 2 ** 53, { digits: '9007199254740993', holding: false }],
  ['mustBe', 2 ** 53, { digits: '9007199254740992', holding: true }],
  ['mustNotBe', 2 ** 53, { digits: '9007199254740993', holding: true }],
  ['mustBeLessOrEqualTo', 2 ** 53, { digits: '9007199254740993', holding: false }],
  ['mustBeGreaterThan', 2 ** 53, { digits: '9007199254740993', holding: true }],
  ['mustBeLessThan', 1e30, { digits: '999999999999999999999999999999', holding: true }],
  ['mustBe', 0.1, { digits: '0.1', holding: true }],
  ['mustBe', 0.1, { digits: '0.10000000000000000001', holding: false }],
  ['mustBeLessThan', 5, { digits: '7', holding: false }],
];

test.each(wide)('%s %d is not rounded for %j', (operator, bound, { digits, holding }) => {
  expect(holdsExactly({ operator, bounds: [bound], unit: 'value' }, digits)).toBe(holding);
});

const shown = [
  [21.165152325, [5], '21.1652'],
  [5, [5], '5'],
  [5.00000001, [5], '5.00000001'],
  [10.99999999, [1, 11], '10.99999999'],
] as const;

test.each(shown)(
  '%d against %j is shown as %s: never on a bound that it is not on',
  (value, bounds, text) => {
    const [low, high] = bounds;
    expect(shownNumber(value, { bounds: high === undefined ? [low] : [low, high] })).toBe(text);
  },
);

test('large bounds have their thousands apart, as the rows beside them', () => {
  const words = (bound: number) =>
    describeThreshold({ operator: 'mustBe', bounds: [bound], unit: 'rows' });
  expect(words(1_000_000)).toBe('exactly 1,000,000 rows');
  expect(words(0.0001)).toBe('exactly 0.0001 rows');
});
