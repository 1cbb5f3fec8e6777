import { expect, test } from '@jest/globals';
import { bisect } from '../../../src/domain/statistics/bisection.ts';
import { clopperPearson } from '../../../src/domain/statistics/clopper-pearson.ts';
import { meanInterval, meanOf, momentsOf } from '../../../src/domain/statistics/mean.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { rowsToDecide, upToTwoDigits } from '../../../src/domain/statistics/power.ts';
import { tQuantile } from '../../../src/domain/statistics/student-t.ts';
import { tangoInterval } from '../../../src/domain/statistics/tango.ts';
import { passProbability } from '../../support/pass-probability.ts';

test('a candidate that is worse by the margin passes in at most 5 of 100 test sets', () => {
  for (const n of [30, 50, 100, 200, 500, 1000]) {
    for (const margin of [0.005, 0.01, 0.02, 0.05]) {
      for (const discordance of [0.02, 0.05, 0.1, 0.2, 0.4].filter((share) => share >= margin)) {
        const scenario = { n, margin, discordance, delta: -margin, alpha: 0.05, correction: 0.25 };
        const passes = passProbability(scenario);
        expect([n, margin, discordance, passes <= 0.05]).toEqual([n, margin, discordance, true]);
      }
    }
  }
});

test('swapping fixed and broken rows negates the interval bit for bit', () => {
  const there = tangoInterval({ fixed: 12, broken: 31, n: 400 }, 0.05);
  const back = tangoInterval({ fixed: 31, broken: 12, n: 400 }, 0.05);
  expect([back.lower, back.upper]).toEqual([-there.upper, -there.lower]);
});

test.each([
  [{ fixed: 0, broken: 0, n: 1 }],
  [{ fixed: 1, broken: 0, n: 1 }],
  [{ fixed: 0, broken: 5, n: 5 }],
  [{ fixed: 500_000, broken: 500_000, n: 1_000_000 }],
])('the interval of %p holds its estimate and stays in [-1, 1]', (flips) => {
  const { estimate, lower, upper } = tangoInterval(flips, 0.05);
  expect(lower).toBeGreaterThanOrEqual(-1);
  expect(lower).toBeLessThanOrEqual(estimate);
  expect(upper).toBeGreaterThanOrEqual(estimate);
  expect(upper).toBeLessThanOrEqual(1);
});

test('a perfect share is not certain, and an empty one is not impossible', () => {
  expect(clopperPearson(20, 20, 0.05)).toMatchObject({ estimate: 1, upper: 1 });
  expect(clopperPearson(20, 20, 0.05).lower).toBeCloseTo(0.05 ** (1 / 20), 12);
  expect(clopperPearson(0, 20, 0.05).upper).toBeCloseTo(1 - 0.05 ** (1 / 20), 12);
});

test('the mean of a single row has no interval', () => {
  const interval = meanInterval(momentsOf(Float64Array.of(3)), 0.05);
  expect(interval.estimate).toBe(3);
  expect([interval.lower, interval.upper]).toEqual([Number.NaN, Number.NaN]);
});

test('a mean loses no digits to large numbers that cancel', () => {
  expect(meanOf(Float64Array.of(1e16, 1, -1e16, 1))).toBe(0.5);
});

test('a value that is not a number makes the mean one', () => {
  expect(momentsOf(Float64Array.of(1, Number.NaN)).mean).toBe(Number.NaN);
});

test.each([
  [7, 7],
  [99, 99],
  [100, 100],
  [101, 110],
  [5166, 5200],
  [5200, 5200],
  [3_219_001, 3_300_000],
])('%p rows are shown as %p', (rows, shown) => {
  expect(upToTwoDigits(rows)).toBe(shown);
});

test('a distance that is only rounding is none: no number of rows decides', () => {
  const rows = { n: 100, standardError: 0.05 };
  expect(rowsToDecide(rows, 1e-12, 0.05)).toBeNull();
  expect(rowsToDecide(rows, 0, 0.05)).toBeNull();
});

test('quantiles outside (0, 1) do not exist', () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect([normalQuantile(1.5), tQuantile(0, 3), tQuantile(0.9, 0)]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});

test('a quantile and its mirror image differ only in sign', () => {
  expect(tQuantile(0.05, 7)).toBeCloseTo(-tQuantile(0.95, 7), 13);
  expect(normalQuantile(0.05)).toBeCloseTo(-normalQuantile(0.95), 13);
});

test('bisection finds the turning point to the last bit', () => {
  expect(bisect(0, 1, (x) => x * x >= 0.5)).toBe(Math.SQRT1_2);
});
