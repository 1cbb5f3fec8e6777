import { expect, test } from '@jest/globals';
import { chiSquare, cramersV, pooled } from '../../../../src/domain/data/drift/chi-square.ts';
import { jensenShannon } from '../../../../src/domain/data/drift/jensen-shannon.ts';
import { linf } from '../../../../src/domain/data/drift/linf.ts';
import {
  binNoise,
  distanceFloor,
  scaledChiSquare,
  shareNoise,
  shareScore,
} from '../../../../src/domain/data/drift/noise.ts';
import { psi } from '../../../../src/domain/data/drift/psi.ts';
import {
  kolmogorovSmirnov,
  kolmogorovSmirnovBound,
  wasserstein,
} from '../../../../src/domain/data/drift/steps.ts';
import { chiSquareTail } from '../../../../src/domain/statistics/chi-square.ts';
import { binsOf, driftReference, stepsOf } from '../../../support/drift-reference.ts';

const { contender } = driftReference;

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

test.each(contender.binned)('every statistic of bins $ref and $cur equals scipy', (one) => {
  const bins = binsOf(one.ref, one.cur);
  expect(psi(bins).value).toBeCloseTo(one.psi, 12);
  expect(psi(bins).worst).toBe(one.psi_worst_bin);
  expect(jensenShannon(bins).value).toBeCloseTo(one.js_distance_base2, 12);
  expect(linf(bins)).toEqual({ value: one.linf, worst: one.linf_worst_bin });
  expect(chiSquare(bins).statistic).toBeCloseTo(one.chi2_unpooled.stat, 12);
  expect(chiSquare(bins).degrees).toBe(one.chi2_unpooled.df);
  expect(chiSquare(bins).p).toBeCloseTo(one.chi2_unpooled.p, 12);
  expect(cramersV(bins)).toBeCloseTo(one.cramers_v_corrected, 12);
});

test.each(contender.binned)(
  'sparse bins of $ref and $cur are pooled before they are tested',
  (one) => {
    const bins = pooled(binsOf(one.ref, one.cur));
    expect(bins).toHaveLength(one.gate.bins);
    expect(chiSquare(bins).statistic).toBeCloseTo(one.gate.chi2, 12);
    expect(chiSquare(bins).p).toBeCloseTo(one.gate.p, 12);
    const rows = { n: sum(one.ref), m: sum(one.cur) };
    const noise = binNoise(binsOf(one.ref, one.cur), { rows, alpha: 0.001 });
    expect(noise.p).toBeCloseTo(one.gate.p, 12);
  },
);

test('shares of three categories, and of none in common', () => {
  const { ref, cur, ...expected } = driftReference.cat3;
  const whole = (shares: readonly number[]) => shares.map((share) => Math.round(share * 10));
  const bins = binsOf(whole(ref), whole(cur));
  expect(psi(bins).value).toBeCloseTo(expected.psi, 12);
  expect(linf(bins).value).toBeCloseTo(expected.linf, 12);
  expect(jensenShannon(bins).value).toBeCloseTo(expected.js_distance_base2, 12);
  const disjoint = binsOf([7, 0], [0, 3]);
  expect(jensenShannon(disjoint).value).toBe(driftReference.disjoint.js_distance_base2);
  expect(linf(disjoint).value).toBe(driftReference.disjoint.linf);
});

test('an empty bin counts as a share of 1e-4, and the others keep theirs', () => {
  expect(psi(binsOf([50, 50, 0], [45, 45, 10])).value).toBeCloseTo(0.7006208039360982, 12);
});

test('of equal differences the first bin is named', () => {
  expect(linf(binsOf([40, 30, 30], [30, 40, 30])).worst).toBe(0);
});

test('a whole number of rows beyond 2^53 decides which bin is worst', () => {
  const rows = 3_000_000_019;
  const bins = binsOf([rows, rows, rows - 1], [rows, rows - 1, rows]);
  expect(linf(bins).worst).toBe(1);
});

test('a pool that is still too small joins the smallest other bin', () => {
  const bins = pooled(binsOf([100, 50, 1], [100, 50, 1]));
  expect(bins.map(({ reference }) => reference)).toEqual([100, 51]);
});

test('bins that are empty on both sides leave', () => {
  expect(chiSquare(binsOf([5, 0, 5], [5, 0, 5])).degrees).toBe(1);
  expect(cramersV(binsOf([5, 0], [7, 0]))).toBeNaN();
});

const samples = contender.grid.flatMap(({ ref, cur, ...expected }) => {
  return typeof ref === 'string' || typeof cur === 'string' ? [] : [{ ref, cur, ...expected }];
});

test.each(samples)('the distance of $ref and $cur equals scipy', ({ ref, cur, ...expected }) => {
  const steps = stepsOf(ref, cur);
  expect(steps.grid).toHaveLength(expected.grid_points);
  expect(kolmogorovSmirnov(steps).value).toBeCloseTo(expected.ks, 12);
  expect(kolmogorovSmirnovBound(steps)).toBeCloseTo(expected.ks_upper, 12);
  const { lo, hi, scale, value } = expected.wasserstein;
  expect(wasserstein(steps, [lo, hi, scale])).toBeCloseTo(value, 12);
});

test('the distance names the value where it is greatest', () => {
  expect(kolmogorovSmirnov(stepsOf([1, 2, 3, 4], [1.5, 2.5, 2.6, 2.7])).at).toBe(3);
});

test.each(contender.ks_floor)(
  'of $n and $m rows noise stays below $floor',
  ({ floor, n, m, alpha }) => {
    expect(distanceFloor({ rows: { n, m }, alpha })).toBeCloseTo(floor, 12);
  },
);

test.each(contender.null_rate)(
  'shares $ref and $cur have the z and p of scipy',
  ({ ref, cur, z, p }) => {
    const weight = { rows: { n: ref[1], m: cur[1] }, alpha: 0.001 };
    expect(shareScore(ref[0], cur[0], weight)).toBeCloseTo(z, 11);
    expect(shareNoise(ref[0], cur[0], weight).p / p).toBeCloseTo(1, 9);
  },
);

test('clusters take the place of rows', () => {
  const { n, m, clusters_ref, clusters_cur, ...expected } = contender.cluster_scaling;
  const rows = { rows: { n, m }, alpha: 0.001 };
  const clustered = { ...rows, clusters: { n: clusters_ref, m: clusters_cur } };
  expect(distanceFloor(rows)).toBeCloseTo(expected.ks_floor_rows, 12);
  expect(distanceFloor(clustered)).toBeCloseTo(expected.ks_floor_clusters, 12);
  const scaled = scaledChiSquare(expected.chi2, clustered);
  expect(scaled).toBeCloseTo(expected.chi2_scaled, 12);
  expect(chiSquareTail(scaled, expected.df)).toBeCloseTo(expected.p_scaled, 10);
});

test('equal shares are no difference, also where all rows are null or none is', () => {
  for (const share of [0, 5, 10]) {
    expect(shareScore(share, share, { rows: { n: 10, m: 10 }, alpha: 0.001 })).toBe(0);
  }
});
