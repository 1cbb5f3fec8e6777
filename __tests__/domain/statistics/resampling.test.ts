import { expect, test } from '@jest/globals';
import { accelerationOf, bcaLevels } from '../../../src/domain/statistics/bca.ts';
import { blockJackknife } from '../../../src/domain/statistics/block-jackknife.ts';
import { cellBootstrap } from '../../../src/domain/statistics/cell-bootstrap.ts';
import { smoothCells, smoothPairedCells } from '../../../src/domain/statistics/cell-smoothing.ts';
import { drawGroups } from '../../../src/domain/statistics/group-draws.ts';
import { meanInterval, momentsOf } from '../../../src/domain/statistics/mean.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { resampledFrom } from '../../../src/domain/statistics/resampled.ts';
import { rowBootstrap } from '../../../src/domain/statistics/row-bootstrap.ts';

const seed = 'fedcba9876543210fedcba9876543210';

/** 0, 1, 2, …, and NaN for the last ones. */
function ladder(draws: number, undefinedDraws: number): Float64Array {
  return new Float64Array(draws).map((_, at) => (at < draws - undefinedDraws ? at : Number.NaN));
}

test.each([
  ['exactly 1 % of the draws', 100, true],
  ['one draw more than 1 %', 101, false],
])('a statistic that is undefined in %s', (_, undefinedDraws, known) => {
  const values = ladder(10_000, undefinedDraws);
  const found = resampledFrom({ estimate: 4950, values, acceleration: 0 });
  const { lower, upper } = found.interval(0.05);
  expect([Number.isFinite(lower), Number.isFinite(upper)]).toEqual([known, known]);
  expect(found.undefinedShare).toBeCloseTo(undefinedDraws / 10_000, 12);
});

test.each([
  ['above', -1],
  ['below', 20_000],
  ['nowhere near, since there is no', Number.NaN],
])('draws that all lie %s the estimate have no interval', (_, estimate) => {
  const found = resampledFrom({ estimate, values: ladder(10_000, 0), acceleration: 0 });
  expect(found.interval(0.05)).toMatchObject({ lower: Number.NaN, upper: Number.NaN });
});

test('draws that all equal the estimate have an interval of no width', () => {
  const values = new Float64Array(100).fill(3);
  const found = resampledFrom({ estimate: 3, values, acceleration: accelerationOf(values) });
  expect(found.interval(0.05)).toEqual({ estimate: 3, lower: 3, upper: 3, standardError: 0 });
});

test('an alpha that leaves fewer than five draws beyond a bound has no interval', () => {
  const found = resampledFrom({ estimate: 500, values: ladder(1001, 0), acceleration: 0 });
  expect(found.interval(0.005).lower).toBeGreaterThan(0);
  expect(found.interval(0.0049)).toMatchObject({ lower: Number.NaN, upper: Number.NaN });
});

test('the bounds are the outer ones of percentile and BCa', () => {
  // Two thirds of the draws lie below the estimate, so BCa moves both bounds up, and only the upper one is taken.
  const found = resampledFrom({ estimate: 6667, values: ladder(10_001, 0), acceleration: 0 });
  const { lower, upper } = found.interval(0.05);
  const [, high] = bcaLevels({ below: (6667 + 0.5) / 10_001, acceleration: 0 }, 0.05);
  expect(lower).toBeCloseTo(500, 9);
  expect(upper).toBeCloseTo(10_000 * high, 6);
  expect(upper).toBeGreaterThan(9500);
});

test('an acceleration so large that BCa has no solution has no level', () => {
  expect(bcaLevels({ below: 0.5, acceleration: 2 }, 0.05)[1]).toBeNaN();
});

test('counts of one model grow by half a row in the likeliest wrong cell of each class that occurs', () => {
  const cells = Float64Array.of(8, 1, 1, 0, 0, 0, 0, 3, 9);
  expect([...smoothCells(cells, 3)]).toEqual([8, 1.5, 1, 0, 0, 0, 0, 3.5, 9]);
});

test('a single class that is never mistaken has no other to be mistaken for', () => {
  expect([...smoothPairedCells(Float64Array.of(5), 1)]).toEqual([5]);
});

test('the bootstrap of cells is the bootstrap of their rows', () => {
  const cells = Float64Array.of(90, 10, 20, 130);
  const rows = Float64Array.from([...cells].flatMap((count, cell) => new Array(count).fill(cell)));
  const precision = (counts: ArrayLike<number>) =>
    (counts[3] ?? 0) / ((counts[1] ?? 0) + (counts[3] ?? 0));
  const grouped = { cells, groups: [[3], [1, 3]] };
  const drawn = drawGroups(grouped, { n: 250, draws: 10_000, random: randomOf(seed) });
  const sizes = new Float64Array(2);
  const value = () => (sizes[0] ?? 0) / (sizes[1] ?? 0);
  const ofCells = cellBootstrap(grouped, drawn, { sizes, value });
  const ofRows = rowBootstrap({
    n: 250,
    random: randomOf(seed),
    statistic: (weights) => {
      const counts = [0, 0, 0, 0];
      for (const [row, cell] of rows.entries()) {
        counts[cell] = (counts[cell] ?? 0) + (weights[row] ?? 0);
      }
      return precision(counts);
    },
  });
  expect(ofCells.estimate).toBeCloseTo(ofRows.estimate, 12);
  expect(ofRows.standardError / ofCells.standardError).toBeCloseTo(1, 1);
  const [a, b] = [ofCells.interval(0.05), ofRows.interval(0.05)];
  expect(Math.abs(a.lower - b.lower)).toBeLessThan(0.2 * a.standardError);
  expect(Math.abs(a.upper - b.upper)).toBeLessThan(0.2 * a.standardError);
});

function weightedMean(values: Float64Array) {
  return (weights: Float64Array) => {
    let [sum, total] = [0, 0];
    for (let row = 0; row < values.length; row += 1) {
      sum += (values[row] ?? 0) * (weights[row] ?? 0);
      total += weights[row] ?? 0;
    }
    return sum / total;
  };
}

/** Values without structure, the same in each run. */
function noise(n: number): Float64Array {
  const random = randomOf('00000000000000000000000000000001');
  return new Float64Array(n).map(() => random.uniform() + random.uniform() ** 4);
}

test.each([99, 100, 1000])('the bootstrap of a mean of %d rows is close to Student', (n) => {
  const values = noise(n);
  const student = meanInterval(momentsOf(values), 0.05);
  const found = rowBootstrap({ n, statistic: weightedMean(values), random: randomOf(seed) });
  const { lower, upper } = found.interval(0.05);
  expect(found).toMatchObject({ draws: 2000, undefinedShare: 0 });
  expect(found.estimate).toBeCloseTo(student.estimate, 12);
  expect(Math.abs(lower - student.lower)).toBeLessThan(0.25 * student.standardError);
  expect(Math.abs(upper - student.upper)).toBeLessThan(0.25 * student.standardError);
});

test('rows that are there twice, in clusters with their copy, are no more proof than once', () => {
  const values = noise(300);
  const twice = Float64Array.of(...values, ...values);
  const clusters = new Uint32Array(600).map((_, row) => row % 300);
  const once = rowBootstrap({ n: 300, statistic: weightedMean(values), random: randomOf(seed) });
  const both = rowBootstrap({
    n: 600,
    statistic: weightedMean(twice),
    random: randomOf(seed),
    clusters,
  });
  expect(both.standardError).toBeCloseTo(once.standardError, 12);
  expect(both.interval(0.05).lower).toBeCloseTo(once.interval(0.05).lower, 12);
});

test('the same seed gives the same bounds, to the bit', () => {
  const values = noise(150);
  const find = () =>
    rowBootstrap({ n: 150, statistic: weightedMean(values), random: randomOf(seed) });
  expect(find().interval(0.05)).toEqual(find().interval(0.05));
});

test.each([
  [200_000, 100],
  [200_001, 0],
])('of %d rows there are %d draws', (n, draws) => {
  const values = noise(n);
  let calls = 0;
  const found = rowBootstrap({
    n,
    statistic: (weights) => {
      calls += 1;
      return weightedMean(values)(weights);
    },
    random: randomOf(seed),
    draws: 100,
  });
  const { standardDeviation } = momentsOf(values);
  expect(found.draws).toBe(draws);
  expect(calls).toBe(draws + 201);
  expect(found.standardError / (standardDeviation / Math.sqrt(n))).toBeGreaterThan(0.75);
  expect(found.standardError / (standardDeviation / Math.sqrt(n))).toBeLessThan(1.25);
});

test('the jackknife of single rows is the standard error of the mean', () => {
  const values = noise(150);
  const { standardError, interval } = blockJackknife({
    n: 150,
    statistic: weightedMean(values),
    random: randomOf(seed),
  });
  const student = meanInterval({ ...momentsOf(values), skewness: 0 }, 0.05);
  expect(standardError).toBeCloseTo(student.standardError, 12);
  expect(interval(0.05).upper).toBeCloseTo(student.upper, 12);
});

test('the jackknife has no bounds where leaving out a block leaves nothing to measure', () => {
  const { interval, undefinedShare } = blockJackknife({
    n: 10,
    statistic: (weights) => (weights[3] === 1 ? 5 : Number.NaN),
    random: randomOf(seed),
  });
  expect(undefinedShare).toBe(0.1);
  expect(interval(0.05).lower).toBeNaN();
});
