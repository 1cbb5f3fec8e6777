import { expect, test } from '@jest/globals';
import { clusterMeanInterval } from '../../../src/domain/statistics/cluster.ts';
import { placementsOf } from '../../../src/domain/statistics/delong.ts';
import { meanInterval, meanSpread, momentsOf } from '../../../src/domain/statistics/mean.ts';
import { rowsNeeded, rowsToDecide } from '../../../src/domain/statistics/power.ts';
import { predictionInterval } from '../../../src/domain/statistics/prediction-interval.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { signFlips } from '../../../src/domain/statistics/sign-flips.ts';
import { tInterval, tPValue } from '../../../src/domain/statistics/t-interval.ts';
import { tangoInterval, tangoPValue } from '../../../src/domain/statistics/tango.ts';
import { welchSpread } from '../../../src/domain/statistics/welch.ts';

const seed = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

/** A long tail to the left. */
const losses = Float64Array.of(0.1, 0.2, -0.1, 0, 0.3, -2.5, 0.1, 0.2, -0.2, 0.15, 0, 0.05);

test('clusters of one row give the interval of the plain mean, skew included', () => {
  const indexes = new Uint32Array(12).map((_, row) => row);
  const clustered = clusterMeanInterval(losses, { indexes, count: 12 }, 0.05);
  const plain = meanInterval(momentsOf(losses), 0.05);
  for (const key of ['estimate', 'lower', 'upper', 'standardError'] as const) {
    expect(clustered[key]).toBeCloseTo(plain[key], 12);
  }
});

test('rows in one cluster have no interval', () => {
  const one = { indexes: new Uint32Array(12), count: 1 };
  expect(clusterMeanInterval(losses, one, 0.05).lower).toBeNaN();
});

test('a long tail moves the bound on its side outwards, and leaves the other', () => {
  const spread = meanSpread(momentsOf(losses));
  const [skewed, even] = [spread, { ...spread, skewness: 0 }].map((it) => tInterval(it, 0.05));
  expect(skewed?.lower).toBeLessThan(Number(even?.lower));
  expect(skewed?.upper).toBe(even?.upper);
});

test('the p-value of a hypothetical mean is alpha at the upper bound', () => {
  const spread = { ...meanSpread(momentsOf(losses)), skewness: 0 };
  expect(tPValue(spread, tInterval(spread, 0.05).upper)).toBeCloseTo(0.05, 12);
  expect(tPValue(spread, spread.estimate)).toBeCloseTo(0.5, 12);
});

test.each([
  [0.5, 1],
  [0.4, 1],
  [0.6, 0],
])(
  'without any spread an estimate of 0.5 is as low if the truth were %d with chance %d',
  (value, p) => {
    expect(tPValue({ estimate: 0.5, standardError: 0, degreesOfFreedom: 9 }, value)).toBe(p);
  },
);

test('the p-value of a hypothetical change is alpha at the upper bound of Tango', () => {
  const flips = { fixed: 8, broken: 34, n: 1900 };
  expect(tangoPValue(flips, tangoInterval(flips, 0.05).upper)).toBeCloseTo(0.05, 9);
  expect(tangoPValue(flips, tangoInterval(flips, 0.05).lower)).toBeCloseTo(0.95, 9);
});

test('two samples without variance differ by exactly what they differ', () => {
  const spread = welchSpread(Float64Array.of(1, 1, 1), Float64Array.of(2, 2));
  expect(tInterval(spread, 0.05)).toMatchObject({ estimate: 1, lower: 1, upper: 1 });
});

test('a history of one value predicts nothing', () => {
  const { lower } = predictionInterval({ n: 1, mean: 3, standardDeviation: Number.NaN }, 0.05);
  expect(lower).toBeNaN();
});

test('signs are all tried for 20 rows, and drawn for 21', () => {
  const differences = Float64Array.from({ length: 21 }, (_, row) => 0.4 + Math.sin(row));
  const all = signFlips(differences.subarray(0, 20), randomOf(seed));
  const drawn = signFlips(differences, randomOf(seed));
  expect(all).toMatchObject({ exact: true, patterns: 2 ** 20 });
  expect(drawn).toMatchObject({ exact: false, patterns: 10_000 });
  expect(Math.abs(drawn.oneSided - all.oneSided)).toBeLessThan(0.02);
  expect(drawn.twoSided).toBeGreaterThan(drawn.oneSided);
});

test('drawn signs never give a chance of zero', () => {
  const differences = new Float64Array(60).fill(1);
  expect(signFlips(differences, randomOf(seed)).oneSided).toBe(1 / 10_001);
});

test('differences without any are as likely as can be', () => {
  expect(signFlips(new Float64Array(5), randomOf(seed))).toMatchObject({
    oneSided: 1,
    twoSided: 1,
  });
});

test('rows needed for a margin are the rows that decide at that distance', () => {
  const [variance, margin, alpha] = [0.08, 0.013, 0.05];
  const decide = rowsToDecide({ n: 400, standardError: Math.sqrt(variance / 400) }, margin, alpha);
  expect(rowsNeeded({ variance, margin, alpha })).toBe(decide);
});

test('each placement is the share of the other class that the row beats, ties half', () => {
  const random = randomOf(seed);
  const labels = new Float64Array(300).map(() => (random.uniform() < 0.3 ? 1 : 0));
  const scores = labels.map((label) => Math.round(8 * random.uniform() + 2 * label) / 8 - 0.5);
  const rows = [...labels.keys()];
  const share = (row: number, label: number, sign: number) => {
    const others = rows.filter((other) => labels[other] === label);
    const wins = others.map((other) => sign * ((scores[row] ?? 0) - (scores[other] ?? 0)));
    return wins.reduce((sum, win) => sum + (win > 0 ? 1 : win === 0 ? 0.5 : 0), 0) / others.length;
  };
  const { positives, negatives } = placementsOf(labels, scores);
  for (const [at, row] of rows.filter((row) => labels[row] === 1).entries()) {
    expect(positives[at]).toBeCloseTo(share(row, 0, 1), 12);
  }
  for (const [at, row] of rows.filter((row) => labels[row] === 0).entries()) {
    expect(negatives[at]).toBeCloseTo(share(row, 1, -1), 12);
  }
});
