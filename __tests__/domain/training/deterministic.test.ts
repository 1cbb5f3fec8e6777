import { expect, test } from '@jest/globals';
import { deterministicOf } from '../../../src/domain/training/deterministic.ts';

test('those that are set are kept as they are, in the order of the alphabet', () => {
  const variables = { PYTHONHASHSEED: '0', PATH: '/bin', OMP_NUM_THREADS: '', TOKEN: 'x' };
  expect(Object.entries(deterministicOf(variables))).toEqual([
    ['OMP_NUM_THREADS', ''],
    ['PYTHONHASHSEED', '0'],
  ]);
});

test('a value of 500 characters is whole, a longer one is cut', () => {
  const whole = 'x'.repeat(500);
  expect(deterministicOf({ XLA_FLAGS: whole })).toEqual({ XLA_FLAGS: whole });
  expect(deterministicOf({ XLA_FLAGS: `${whole}y` })).toEqual({ XLA_FLAGS: `${whole}…` });
});
