import { expect, test } from '@jest/globals';
import { clopperPearson } from '../../../src/domain/statistics/clopper-pearson.ts';
import { clusterMeanInterval } from '../../../src/domain/statistics/cluster.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { tangoInterval } from '../../../src/domain/statistics/tango.ts';
import {
  evenWorth,
  unevenChangeInterval,
  unevenShareInterval,
} from '../../../src/domain/statistics/uneven-share.ts';

/** −1 for a broken row, 1 for a fixed one; `count` clusters of one size, one after the other. */
function changeOf(flips: Float64Array, count: number) {
  const size = flips.length / count;
  const indexes = new Uint32Array(flips.length).map((_, row) => Math.floor(row / size));
  const robust = clusterMeanInterval(flips, { indexes, count }, 0.05);
  const share = (sign: number) => flips.filter((flip) => flip === sign).length / flips.length;
  const uneven = {
    most: flips.length,
    fewest: evenWorth(new Float64Array(count).fill(size)),
    robust,
  };
  return unevenChangeInterval(uneven, { fixed: share(1), broken: share(-1) }, 0.05);
}

test('clusters without a flip prove no more than as many rows without a flip', () => {
  const { lower, upper } = changeOf(new Float64Array(50), 10);
  expect({ lower, upper }).toMatchObject(
    (({ lower, upper }) => ({ lower, upper }))(tangoInterval({ fixed: 0, broken: 0, n: 10 }, 0.05)),
  );
});

test('single rows have bounds at least as wide as those of Tango', () => {
  const flips = new Float64Array(200).map((_, row) => (row < 4 ? 1 : row < 12 ? -1 : 0));
  const tango = tangoInterval({ fixed: 4, broken: 8, n: 200 }, 0.05);
  const { lower, upper } = changeOf(flips, 200);
  expect(lower).toBeLessThanOrEqual(tango.lower + 1e-3);
  expect(upper).toBeGreaterThanOrEqual(tango.upper - 1e-3);
});

test.each([
  ['few clusters break whole', { clusters: 10, size: 5, broken: 0.05, fixed: 0 }],
  ['some clusters break, fewer gain', { clusters: 40, size: 5, broken: 0.05, fixed: 0.02 }],
  ['there are many clusters', { clusters: 200, size: 5, broken: 0.02, fixed: 0 }],
  ['clusters are single rows', { clusters: 50, size: 1, broken: 0.1, fixed: 0.05 }],
])('a candidate exactly on the margin seldom passes where %s', (_, setting) => {
  const { clusters, size, broken, fixed } = setting;
  const random = randomOf('00112233445566778899aabbccddeeff');
  const passes = Array.from({ length: 500 }, () => {
    const fates = Float64Array.from({ length: clusters }, () => {
      const fate = random.uniform();
      return fate < broken ? -1 : fate > 1 - fixed ? 1 : 0;
    });
    const flips = new Float64Array(clusters * size).map((__, row) => {
      return fates[Math.floor(row / size)] ?? 0;
    });
    return changeOf(flips, clusters).lower >= fixed - broken - 1e-12;
  });
  expect(passes.filter(Boolean).length).toBeLessThanOrEqual(35);
});

test('a model that is right in every row of ten clusters is as sure as of ten rows', () => {
  const robust = { estimate: 1, lower: 1, upper: 1, standardError: 0 };
  const { lower, upper } = unevenShareInterval({ most: 50, fewest: 10, robust }, 0.05);
  expect(lower).toBeLessThanOrEqual(clopperPearson(10, 10, 0.05).lower);
  expect(upper).toBe(1);
});

test.each([
  ['equal ones', [2, 2, 2, 2], 4],
  ['one that outweighs all others', [1000, 0.001, 0.001], 1],
])('of weights, %s count as themselves', (_, weights, rows) => {
  expect(evenWorth(Float64Array.from(weights))).toBeCloseTo(rows, 4);
});

test('single rows of equal weight have the exact interval of as many rows', () => {
  const robust = { estimate: 0.9, lower: 0, upper: 1, standardError: Math.sqrt(0.09 / 49) };
  const { lower, upper } = unevenShareInterval({ most: 50, fewest: 50, robust }, 0.05);
  const exact = clopperPearson(45, 50, 0.05);
  expect(lower).toBeCloseTo(exact.lower, 10);
  expect(upper).toBeCloseTo(exact.upper, 10);
});

test.each([1 + 2e-16, 1 - 2e-16, 1 - 1e-13])(
  'a share that rounding keeps from 1 (%d) is 1, and takes no time',
  (estimate) => {
    const robust = { estimate, lower: 1, upper: 1, standardError: 1e-9 };
    const { lower, upper } = unevenShareInterval({ most: 30, fewest: 30, robust }, 0.05);
    expect(lower).toBeCloseTo(clopperPearson(30, 30, 0.05).lower, 12);
    expect(upper).toBe(1);
  },
);

test('heavy rows that agree are worth no more than their weights allow', () => {
  const robust = { estimate: 0.99, lower: 0.98, upper: 1, standardError: 0.005 };
  const { lower } = unevenShareInterval({ most: 12, fewest: 12, robust }, 0.05);
  expect(lower).toBeCloseTo(clopperPearson(0.99 * 12, 12, 0.05).lower, 10);
});

test('a floor that a model meets exactly is seldom passed where heavy rows are often wrong', () => {
  const random = randomOf('00112233445566778899aabbccddeeff');
  const [rows, heavy, weight] = [400, 0.02, 20];
  const truth = 1 - (heavy * weight * 0.5) / (1 + heavy * (weight - 1));
  const passes = Array.from({ length: 500 }, () => {
    const weights = Float64Array.from({ length: rows }, () => {
      return random.uniform() < heavy ? weight : 1;
    });
    const hits = weights.map((each) => (each > 1 && random.uniform() < 0.5 ? 0 : 1));
    const total = weights.reduce((sum, each) => sum + each, 0);
    const estimate = hits.reduce((sum, hit, row) => sum + (hit * (weights[row] ?? 0)) / total, 0);
    const square = hits.reduce((sum, hit, row) => {
      return sum + (((weights[row] ?? 0) * (hit - estimate)) / total) ** 2;
    }, 0);
    const standardError = Math.sqrt((square * rows) / (rows - 1));
    const robust = { estimate, lower: estimate, upper: estimate, standardError };
    const worth = evenWorth(weights);
    return unevenShareInterval({ most: worth, fewest: worth, robust }, 0.05).lower >= truth;
  });
  expect(passes.filter(Boolean).length).toBeLessThanOrEqual(35);
});
