import { expect, test } from '@jest/globals';
import { binomialPmf } from '../../../src/domain/statistics/binomial.ts';
import { drawBinomial } from '../../../src/domain/statistics/binomial-draw.ts';
import { chiSquareTail } from '../../../src/domain/statistics/chi-square.ts';
import { CountTable } from '../../../src/domain/statistics/count-table.ts';
import { drawGroups } from '../../../src/domain/statistics/group-draws.ts';
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
  ['in the middle', { n: 40, p: 0.5 }],
  ['of a rare success', { n: 1000, p: 0.002 }],
  ['of a rare failure', { n: 300, p: 0.99 }],
  ['of one try', { n: 1, p: 0.3 }],
])('draws %s from a table have the binomial distribution', (_, tries) => {
  const random = randomOf(seed);
  const table = new CountTable(tries.n, tries.p);
  const draws = 100_000;
  const counts = new Float64Array(tries.n + 1);
  for (let draw = 0; draw < draws; draw += 1) {
    const k = table.draw(random);
    counts[k] = (counts[k] ?? Number.NaN) + 1;
  }
  const chances = Array.from(counts, (__, k) => draws * binomialPmf(k, tries));
  const common = [...chances.keys()].filter((k) => (chances[k] ?? 0) >= 10);
  const rest = (of: ArrayLike<number>) => draws - common.reduce((sum, k) => sum + (of[k] ?? 0), 0);
  const observed = [...common.map((k) => counts[k] ?? 0), rest(counts)];
  const expected = [...common.map((k) => chances[k] ?? 0), rest(chances)];
  expect(chanceOfWorseFit(observed, expected)).toBeGreaterThan(0.001);
});

test.each([
  [{ n: 0, p: 0.3 }, 0],
  [{ n: 7, p: 1 }, 7],
])('the draw of %p from a table is certain', ({ n, p }, certain) => {
  expect(new CountTable(n, p).draw(randomOf(seed))).toBe(certain);
});

test.each([
  [1024, 'tables'],
  [1025, 'rejection'],
])('of %d rows each cell has its share, by %s', (n) => {
  const cells = Float64Array.of(1, 5, 0, 4);
  const columns = multinomialOf(n, cells).draw(randomOf(seed), 20_000);
  for (const [cell, column] of columns.entries()) {
    const share = (cells[cell] ?? 0) / 10;
    const mean = column.reduce((sum, count) => sum + count, 0) / column.length;
    const square = column.reduce((sum, count) => sum + (count - mean) ** 2, 0) / column.length;
    expect(Math.abs(mean - n * share)).toBeLessThanOrEqual(0.5);
    expect(square / (n * share * (1 - share) || 1)).toBeCloseTo(share > 0 ? 1 : 0, 1);
  }
});

test.each([511, 512, 513, 1024])('%d draws of groups add up to what their cells hold', (draws) => {
  const grouped = { cells: Float64Array.of(3, 1, 6), groups: [[0, 1], [2], [0, 1, 2], []] };
  const sizes = drawGroups(grouped, { n: 50, draws, seed });
  expect(sizes).toHaveLength(4 * draws);
  for (let at = 0; at < sizes.length; at += 4) {
    const [first = Number.NaN, second = Number.NaN, ...others] = sizes.subarray(at, at + 4);
    expect([first + second, ...others]).toEqual([50, 50, 0]);
  }
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
  const columns = multinomial.draw(random, 2000);
  const rows = Array.from({ length: 2000 }, (_, draw) => {
    return columns.reduce((sum, column) => sum + (column[draw] ?? Number.NaN), 0);
  });
  expect(new Set(rows)).toEqual(new Set([1000]));
  const means = columns.map((column) => column.reduce((sum, count) => sum + count, 0) / 2000);
  expect([means[0], means[2], means[5]]).toEqual([0, 0, 0]);
  expect(means[1]).toBeCloseTo(500, -1);
  expect(means[3]).toBeCloseTo(250, -1);
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
