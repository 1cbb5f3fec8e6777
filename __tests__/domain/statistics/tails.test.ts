import { expect, test } from '@jest/globals';
import { chiSquareQuantile, chiSquareTail } from '../../../src/domain/statistics/chi-square.ts';
import { gammaUpper } from '../../../src/domain/statistics/gamma.ts';
import {
  kolmogorovSmirnovTail,
  kolmogorovTail,
} from '../../../src/domain/statistics/kolmogorov.ts';
import { driftReference } from '../../support/drift-reference.ts';

test.each(driftReference.chi2_sf)(
  'the tail of χ² at $x with $df degrees equals scipy',
  ({ x, df, sf }) => {
    expect(chiSquareTail(x, df)).toBeCloseTo(sf, 12);
    expect(chiSquareTail(x, df) / sf).toBeCloseTo(1, 10);
  },
);

test.each([
  [0.05, 1],
  [0.001, 9],
  [1e-9, 101],
])('the quantile of tail %d with %d degrees has that tail', (tail, degrees) => {
  expect(chiSquareTail(chiSquareQuantile(tail, degrees), degrees) / tail).toBeCloseTo(1, 9);
});

test.each([
  [1, 0, 1],
  [1, Number.POSITIVE_INFINITY, 0],
  [1, 2, Math.exp(-2)],
])('Q(%d, %d) is %d', (a, x, expected) => {
  expect(gammaUpper(a, x)).toBeCloseTo(expected, 14);
});

test('Q of no number is none', () => {
  expect(gammaUpper(0, 1)).toBeNaN();
  expect(gammaUpper(2, Number.NaN)).toBeNaN();
});

test.each(driftReference.ks_p_approx)(
  'Kolmogorov–Smirnov of $n and $m rows at $D equals scipy',
  (one) => {
    const effective = (one.n * one.m) / (one.n + one.m);
    expect(kolmogorovTail(Math.sqrt(effective) * one.D)).toBeCloseTo(one.kolmogorov_limit, 10);
    expect(kolmogorovSmirnovTail(one.D, effective)).toBeCloseTo(one.stephens, 10);
  },
);

test('no distance is certain, and an endless one is impossible', () => {
  expect(kolmogorovTail(0)).toBe(1);
  expect(kolmogorovTail(Number.POSITIVE_INFINITY)).toBe(0);
  expect(kolmogorovTail(Number.NaN)).toBeNaN();
});
