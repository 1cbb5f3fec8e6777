import { expect, test } from '@jest/globals';
import { binomialPmf } from '../../../src/domain/statistics/binomial.ts';
import { drawBinomial } from '../../../src/domain/statistics/binomial-draw.ts';
import { chiSquareTail } from '../../../src/domain/statistics/chi-square.ts';
import { multinomialOf } from '../../../src/domain/statistics/multinomial.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { drawOf } from '../../../src/domain/statistics/row-weights.ts';
import { shuffled } from '../../../src/domain/statistics/shuffle.ts';

const seed = '0123456789abcdef0123456789abcdef';

test('the numbers of a seed stay the same for ever: verdicts depend on them', () => {
  const random = randomOf(seed);
  expect([random.uint32(), random.uint32(), random.uint32()]).toEqual([
    788083649, 2518237796, 3065820585,
  ]);
  expect(random.uniform()).toBe(0.443532373377577);
});

test('seeds that differ in one digit give other numbers', () => {
  const [one, other] = [randomOf(seed), randomOf(seed.replace('f', 'e'))];
  const same = Array.from({ length: 1000 }, () => one.uint32() === other.uint32());
  expect(same.filter(Boolean)).toEqual([]);
});

test.each(['', '0123', `${seed}0`, seed.replace('a', 'g')])('the seed "%s" is refused', (wrong) => {
  expect(() => randomOf(wrong)).toThrow(RangeError);
});

test('numbers fill [0, 1) evenly', () => {
  const random = randomOf('00000000000000000000000000000000');
  const counts = new Array<number>(100).fill(0);
  for (let draw = 0; draw < 100_000; draw += 1) {
    const bin = Math.floor(100 * random.uniform());
    counts[bin] = (counts[bin] ?? Number.NaN) + 1;
  }
  expect(chanceOfWorseFit(counts, new Array<number>(100).fill(1000))).toBeGreaterThan(0.001);
});

test.each([
  ['counted up from zero', { n: 40, p: 0.1 }],
  ['counted down from the end', { n: 40, p: 0.9 }],
  ['exactly where rejection begins', { n: 50, p: 0.2 }],
  ['of a rare success in many tries', { n: 100_000, p: 0.0005 }],
  ['of half of many tries', { n: 1000, p: 0.5 }],
  ['in the upper half', { n: 300, p: 0.7 }],
])('binomial draws %s have the binomial distribution', (_, tries) => {
  const random = randomOf(seed);
  const draws = 100_000;
  const counts = new Map<number, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const k = drawBinomial(random, tries.n, tries.p);
    counts.set(k, (counts.get(k) ?? 0) + 1);
  }
  expect([...counts.keys()].every((k) => k >= 0 && k <= tries.n)).toBe(true);
  const common = Array.from({ length: tries.n + 1 }, (__, k) => k).filter((k) => {
    return draws * binomialPmf(k, tries) >= 10;
  });
  const observed = common.map((k) => counts.get(k) ?? 0);
  const expected = common.map((k) => draws * binomialPmf(k, tries));
  const rest = (parts: readonly number[]) => draws - parts.reduce((sum, part) => sum + part, 0);
  expect(
    chanceOfWorseFit([...observed, rest(observed)], [...expected, rest(expected)]),
  ).toBeGreaterThan(0.001);
});

test.each([
  [{ n: 0, p: 0.3 }, 0],
  [{ n: 7, p: 0 }, 0],
  [{ n: 7, p: 1 }, 7],
])('the draw of %p is certain', (tries, certain) => {
  expect(drawBinomial(randomOf(seed), tries.n, tries.p)).toBe(certain);
});

test('a multinomial draw has as many rows as were asked for, in occupied cells only', () => {
  const multinomial = multinomialOf(1000, Float64Array.of(0, 5, 0, 2.5, 2.5, 0));
  const random = randomOf(seed);
  const sums = new Float64Array(6);
  for (let draw = 0; draw < 2000; draw += 1) {
    const counts = multinomial.draw(random);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    for (const [cell, count] of counts.entries()) sums[cell] = (sums[cell] ?? 0) + count / 2000;
  }
  expect([sums[0], sums[2], sums[5]]).toEqual([0, 0, 0]);
  expect(sums[1]).toBeCloseTo(500, -1);
  expect(sums[3]).toBeCloseTo(250, -1);
});

test.each([
  [99, 'with replacement, as many as there are', 0],
  [100, 'independently of each other', 8],
])('%d units are drawn %s', (units, _, tolerance) => {
  const weights = new Float64Array(units);
  const draw = drawOf(units);
  const random = randomOf(seed);
  const totals = Float64Array.from({ length: 4000 }, () => {
    draw(weights, random);
    return weights.reduce((sum, weight) => sum + weight, 0);
  });
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  expect(mean).toBeCloseTo(units, tolerance === 0 ? 10 : 0);
  const spread = totals.reduce((sum, total) => sum + (total - units) ** 2, 0) / totals.length;
  expect(Math.abs(spread - (tolerance === 0 ? 0 : units))).toBeLessThanOrEqual(tolerance);
});

test('a shuffle holds every number once', () => {
  expect([...shuffled(1000, randomOf(seed))].sort((a, b) => a - b)).toEqual([
    ...new Uint32Array(1000).keys(),
  ]);
  expect([...shuffled(0, randomOf(seed))]).toEqual([]);
});

/** The chance of a worse fit by χ². */
function chanceOfWorseFit(observed: readonly number[], expected: readonly number[]): number {
  const distance = observed.reduce((sum, count, at) => {
    const wanted = expected[at] ?? Number.NaN;
    return sum + (wanted < 1 ? 0 : (count - wanted) ** 2 / wanted);
  }, 0);
  return chiSquareTail(distance, observed.length - 1);
}
