import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crossDifference, greatest } from '../../../../src/domain/data/drift/bin.ts';

const counts = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 94_906_264, max: 94_906_268 }),
  fc.maxSafeNat(),
);

test('|r·m − c·n| is exact, however large the counts are', () => {
  fc.assert(
    fc.property(fc.tuple(counts, counts, counts, counts), ([r, c, n, m]) => {
      const difference = BigInt(r) * BigInt(m) - BigInt(c) * BigInt(n);
      const found = crossDifference(r, c, { n, m });
      expect(BigInt(found)).toBe(difference < 0n ? -difference : difference);
    }),
    { numRuns: 2000 },
  );
});

test('the last product that a double holds, and the first that it does not, are told apart', () => {
  const { MAX_SAFE_INTEGER: most } = Number;
  expect(crossDifference(1, 1, { n: most, m: most - 1 })).toBe(1);
  expect(crossDifference(1, 3, { n: 2 ** 52, m: 2 ** 53 })).toBe(BigInt(2 ** 52));
  expect(greatest([1, 2n ** 53n, 2 ** 53, 2n ** 53n + 1n])).toBe(3);
});
