import { expect, test } from '@jest/globals';
import {
  bytes,
  decimal,
  decimalsFor,
  duration,
  percent,
  plain,
  plural,
  signed,
} from '../../src/report/numbers.ts';

test.each([
  [1903, 0, '1,903'],
  [1234567.891, 2, '1,234,567.89'],
  [-0.0537, 3, '−0.054'],
  [-0.0001, 3, '0.000'],
  [999, 0, '999'],
  [1000, 0, '1,000'],
  [1e21, 2, '1,000,000,000,000,000,000,000'],
])('decimal(%d, %d) is %s', (value, decimals, expected) => {
  expect(decimal(value, decimals)).toBe(expected);
});

test.each([
  [0.0371, 3, '+0.037'],
  [-0.0371, 3, '−0.037'],
  [0, 3, '±0.000'],
  [0.0004, 3, '±0.000'],
])('signed(%d, %d) is %s', (value, decimals, expected) => {
  expect(signed(value, decimals)).toBe(expected);
});

test.each([
  [0.011, 3],
  [0.0099, 4],
  [0.1, 2],
  [1, 1],
  [250, 0],
  [0, 3],
])('a half-width of %d gets %d decimals', (size, expected) => {
  expect(decimalsFor(size)).toBe(expected);
});

test('small shares, counts, sizes and times read as people say them', () => {
  expect(percent(0.022)).toBe('2.2\u00a0%');
  expect(percent(0.0001)).toBe('0.010\u00a0%');
  expect(plural(1, 'row')).toBe('1\u00a0row');
  expect(plural(0, 'row')).toBe('0\u00a0rows');
  expect(plain(0.05)).toBe('0.05');
  expect(plain(12.3456)).toBe('12.35');
  expect(plain(613.99)).toBe('614');
  expect(plain(-1e-12)).toBe('0');
  expect(bytes(1)).toBe('1\u00a0byte');
  expect(bytes(1023)).toBe('1,023\u00a0bytes');
  expect(bytes(1024)).toBe('1.0\u00a0KiB');
  expect(duration(59_900)).toBe('59.9\u00a0s');
  expect(duration(60_000)).toBe('1\u00a0min 0\u00a0s');
  expect(duration(3_600_000)).toBe('1\u00a0h 0\u00a0min');
});
