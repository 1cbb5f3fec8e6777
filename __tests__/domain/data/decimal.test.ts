import { expect, test } from '@jest/globals';
import { compareDecimals, decimalOf } from '../../../src/domain/data/decimal.ts';

const written: readonly (readonly [string, string | null])[] = [
  ['0.07', '0.07'],
  ['-12.50', '-12.50'],
  ['1e-7', '0.0000001'],
  ['2.5e3', '2500'],
  ['9007199254740993', '9007199254740993'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['', null],
  ['.', null],
  ['1e5000', null],
  ['NaN', null],
  ['0x10', null],
];

test.each(written)('%j is read to its last digit', (text, plain) => {
  expect(decimalOf(text)?.text ?? null).toBe(plain);
});

const pairs: readonly (readonly [string, string, number])[] = [
  ['9007199254740993', '9007199254740992', 1],
  ['1.10', '1.1', 0],
  ['-0', '0', 0],
  ['0.1', '0.10000000000000001', -1],
];

test.each(pairs)('%s against %s is %d', (one, other, order) => {
  const [left, right] = [decimalOf(one), decimalOf(other)];
  if (!left || !right) throw new Error('no number');
  expect(compareDecimals(left, right)).toBe(order);
});
