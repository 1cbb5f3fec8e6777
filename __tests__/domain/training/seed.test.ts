import { expect, test } from '@jest/globals';
import { largestSeed, seedFrom } from '../../../src/domain/training/seed.ts';

test.each([
  ['00000000ff', 0],
  ['00000001ff', 1],
  ['7fffffff00', largestSeed],
  ['8000000000', 0],
  ['ffffffff00', largestSeed],
])('the digest %s gives a seed that fits 31 bits', (digest, seed) => {
  expect(seedFrom(digest)).toBe(seed);
});
