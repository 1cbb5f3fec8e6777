import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jensenShannon } from '../../../../src/domain/data/drift/jensen-shannon.ts';
import { linf } from '../../../../src/domain/data/drift/linf.ts';
import { binNoise, distanceNoise } from '../../../../src/domain/data/drift/noise.ts';
import { psi } from '../../../../src/domain/data/drift/psi.ts';
import { kolmogorovSmirnov } from '../../../../src/domain/data/drift/steps.ts';
import { binsOf, stepsOf } from '../../../support/drift-reference.ts';

/** A small generator with a seed, so that a run can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often each bin is drawn; `cumulated` ends in 1. */
function drawn(cumulated: readonly number[], rows: number, random: () => number): number[] {
  const counts = cumulated.map(() => 0);
  for (let row = 0; row < rows; row += 1) {
    const place = random();
    let bin = 0;
    while (place >= (cumulated[bin] ?? 1)) bin += 1;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function cumulate(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight, index) => {
    sum += weight / total;
    return index === weights.length - 1 ? 1 : sum;
  });
}

test.each([
  ['ten even bins', Array.from({ length: 10 }, () => 1), 300, 200],
  [
    'thirty bins as words are frequent',
    Array.from({ length: 30 }, (_, k) => 1 / (k + 1)),
    300,
    300,
  ],
  ['a rare tail', [900, 60, ...Array.from({ length: 20 }, () => 2)], 250, 400],
])(
  '%s without drift: at most 0.003 false alarms at 0.001 in 5,000 draws',
  (_, weights, ...rows) => {
    const [n, m] = rows;
    const random = randomOf(20_240_711);
    const cumulated = cumulate(weights);
    let alarms = 0;
    for (let draw = 0; draw < 5000; draw += 1) {
      const bins = binsOf(drawn(cumulated, n, random), drawn(cumulated, m, random));
      if (binNoise(bins, { rows: { n, m }, alpha: 0.001 }).beyond) alarms += 1;
    }
    expect(alarms / 5000).toBeLessThanOrEqual(0.003);
  },
);

const counts = fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { minLength: 1, maxLength: 30 });

test('jensenShannon and linf stay between 0 and 1, psi is never negative', () => {
  fc.assert(
    fc.property(counts, (pairs) => {
      const [first = [0, 0], ...rest] = pairs;
      const filled = [[first[0] + 1, first[1] + 1], ...rest];
      const bins = binsOf(
        filled.map(([r = 0]) => r),
        filled.map(([, c = 0]) => c),
      );
      for (const { value } of [jensenShannon(bins), linf(bins)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(psi(bins).value).toBeGreaterThanOrEqual(0);
    }),
    { seed: 3 },
  );
});

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 });

test('ks stays between 0 and 1, and nothing is apart from itself', () => {
  fc.assert(
    fc.property(values, values, (reference, current) => {
      const { value } = kolmogorovSmirnov(stepsOf(reference, current));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(kolmogorovSmirnov(stepsOf(reference, reference)).value).toBe(0);
    }),
    { seed: 3 },
  );
});

test('a distance on the floor is more than noise, one below it is not', () => {
  const weight = { rows: { n: 1000, m: 200 }, alpha: 0.001 };
  const { floor = Number.NaN } = distanceNoise(0.5, weight);
  expect(distanceNoise(floor, weight).beyond).toBe(true);
  expect(distanceNoise(floor * (1 - 1e-15), weight).beyond).toBe(false);
});
