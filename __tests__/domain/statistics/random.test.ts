import { expect, test } from '@jest/globals';
import { binomialPmf } from '../../../src/domain/statistics/binomial.ts';
import { drawBinomial } from '../../../src/domain/statistics/binomial-draw.ts';
import { chiSquareTail } from '../../../src/domain/statistics/chi-square.ts';
import { TableRoom, tablesIn } from '../../../src/domain/statistics/count-tables.ts';
import { drawGroups } from '../../../src/domain/statistics/group-draws.ts';
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
  ['of the fewest tries', { n: 40, p: 0.5 }, { fewest: 40, most: 60 }],
  ['of the most tries', { n: 160, p: 0.3 }, { fewest: 40, most: 160 }],
  ['of a rare success', { n: 1000, p: 0.002 }, { fewest: 990, most: 1010 }],
  ['of one try', { n: 1, p: 0.3 }, { fewest: 0, most: 3 }],
])('draws %s from tables have the binomial distribution', (_, tries, span) => {
  const random = randomOf(seed);
  const tables = tablesIn(new TableRoom(100_000), { ...span, p: tries.p });
  const draws = 100_000;
  const counts = new Float64Array(tries.n + 1);
  for (let draw = 0; draw < draws; draw += 1) {
    const k = tables?.draw(random, tries.n) ?? Number.NaN;
    counts[k] = (counts[k] ?? Number.NaN) + 1;
  }
  const chances = Array.from(counts, (__, k) => draws * binomialPmf(k, tries));
  const common = [...chances.keys()].filter((k) => (chances[k] ?? 0) >= 10);
  const rest = (of: ArrayLike<number>) => draws - common.reduce((sum, k) => sum + (of[k] ?? 0), 0);
  const observed = [...common.map((k) => counts[k] ?? 0), rest(counts)];
  const expected = [...common.map((k) => chances[k] ?? 0), rest(chances)];
  expect(chanceOfWorseFit(observed, expected)).toBeGreaterThan(0.001);
});

test('the chances in a table of many tries more than the first are those of the binomial distribution', () => {
  const [fewest, most, p] = [300, 500, 0.27];
  const tables = tablesIn(new TableRoom(100_000), { fewest, most, p });
  const { least, width, cumulative } = tables ?? { least: 0, width: 0, cumulative: [] };
  let below = 0;
  for (let at = 0; at < width - 1; at += 1) {
    below += binomialPmf(least + at, { n: most, p });
    expect(cumulative[(most - fewest) * width + at]).toBeCloseTo(below, 12);
  }
});

test('no tries never succeed', () => {
  const tables = tablesIn(new TableRoom(10), { fewest: 0, most: 0, p: 0.3 });
  expect(tables?.draw(randomOf(seed), 0)).toBe(0);
});

test.each([
  [8, 'fill the room', true],
  [7, 'are too large for the room', false],
])(
  'in a room of %d the tables of two and three tries with 4 entries each %s',
  (entries, _, fits) => {
    const tables = tablesIn(new TableRoom(entries), { fewest: 2, most: 3, p: 0.5 });
    expect(tables?.width ?? 4).toBe(4);
    expect(tables !== undefined).toBe(fits);
  },
);

test.each([
  [2000, 'tables'],
  [2_000_000, 'rejection'],
])('of %d rows each cell has its share, by %s', (n) => {
  const cells = Float64Array.of(1, 5, 0, 4);
  const draws = 20_000;
  const counts = drawGroups(eachAlone(cells), { n, draws, random: randomOf(seed) });
  for (const [cell, size] of cells.entries()) {
    const share = size / 10;
    const column = counts.subarray(cell * draws, (cell + 1) * draws);
    const mean = column.reduce((sum, count) => sum + count, 0) / draws;
    const square = column.reduce((sum, count) => sum + (count - mean) ** 2, 0) / draws;
    const variance = n * share * (1 - share);
    expect(Math.abs(mean - n * share)).toBeLessThanOrEqual(4 * Math.sqrt(variance / draws));
    expect(square / (variance || 1)).toBeCloseTo(share > 0 ? 1 : 0, 1);
  }
});

test('groups hold in each draw what their cells hold', () => {
  const grouped = { cells: Float64Array.of(3, 1, 6), groups: [[0, 1], [2], [0, 1, 2], []] };
  const draws = 100;
  const sizes = drawGroups(grouped, { n: 50, draws, random: randomOf(seed) });
  expect(sizes).toHaveLength(4 * draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const [two = 0, third = 0, ...others] = [0, 1, 2, 3].map(
      (group) => sizes[group * draws + draw],
    );
    expect([two + third, ...others]).toEqual([50, 50, 0]);
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
  const grouped = eachAlone(Float64Array.of(0, 5, 0, 2.5, 2.5, 0));
  const draws = 2000;
  const counts = drawGroups(grouped, { n: 1000, draws, random: randomOf(seed) });
  const columns = [0, 1, 2, 3, 4, 5].map((cell) =>
    counts.subarray(cell * draws, (cell + 1) * draws),
  );
  const rows = Array.from({ length: draws }, (_, draw) => {
    return columns.reduce((sum, column) => sum + (column[draw] ?? Number.NaN), 0);
  });
  expect(new Set(rows)).toEqual(new Set([1000]));
  const means = columns.map((column) => column.reduce((sum, count) => sum + count, 0) / draws);
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

/** Each cell is a group. */
function eachAlone(cells: Float64Array) {
  return { cells, groups: Array.from(cells.keys(), (cell) => [cell]) };
}
