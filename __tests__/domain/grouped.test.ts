import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouped } from '../../src/domain/grouped.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1000, '-1,000'],
  [1234567, '1,234,567'],
  [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  [1234.5, '1,234.5'],
])('%d is written as %s', (value, expected) => {
  expect(grouped(value)).toBe(expected);
});

test('every whole number is grouped as English does', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(grouped(value)).toBe(value.toLocaleString('en-US'));
    }),
  );
});
