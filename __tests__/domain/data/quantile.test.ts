import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from '../../../src/domain/data/contract.ts';
import type { Cut } from '../../../src/domain/data/measurement.ts';
import {
  cutsHold,
  cutsOf,
  interpolated,
  judgeCuts,
  rankOf,
} from '../../../src/domain/data/quantile.ts';
import {
  holdsNearly,
  type Threshold,
  thresholdOperators,
} from '../../../src/domain/data/threshold.ts';

const ranks: readonly (readonly [number, number, ReturnType<typeof rankOf>])[] = [
  // In floating point 0.07 · 100 is 7.000000000000001.
  [0.07, 101, { index: 7, fraction: 0 }],
  [0.5, 4, { index: 1, fraction: 0.5 }],
  [0, 9, { index: 0, fraction: 0 }],
  [1, 9, { index: 8, fraction: 0 }],
  [0.9, 11, { index: 9, fraction: 0 }],
  [1e-7, 10_000_001, { index: 1, fraction: 0 }],
];

test.each(ranks)('the level %d of %d values lies at %j', (level, n, rank) => {
  expect(rankOf(level, n)).toEqual(rank);
});

/** As an engine counts them. */
function cutAt(at: number, sorted: readonly number[]): Cut {
  const below = sorted.filter((value) => value < at);
  const upTo = sorted.filter((value) => value <= at);
  return {
    at,
    below: below.length,
    atMost: upTo.length,
    under: below.at(-1) ?? null,
    upTo: upTo.at(-1) ?? null,
    from: sorted.find((value) => value >= at) ?? null,
    over: sorted.find((value) => value > at) ?? null,
  };
}

function sortedQuantile(sorted: readonly number[], level: number): number {
  const { index, fraction } = rankOf(level, sorted.length);
  const low = sorted[index] ?? Number.NaN;
  return interpolated(low, sorted[index + 1] ?? low, fraction);
}

const levels = [0, 0.07, 0.25, 1 / 3, 0.5, 0.9, 0.95, 1];

test('counts around the bounds tell what sorting tells, with ties and bounds on the value itself', () => {
  const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 });
  const bound = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.constantFrom(-0.5, 0.5, 2.25));
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(...levels),
      fc.tuple(fc.constantFrom(...thresholdOperators), bound, bound),
      (unsorted, level, [operator, one, other]) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const two = operator.endsWith('Between');
        const bounds: Threshold['bounds'] = two
          ? [Math.min(one, other), Math.max(one, other)]
          : [one];
        const threshold: Threshold = { operator, bounds, unit: 'value' };
        const cuts = cutsOf(threshold).map((at) => cutAt(at, sorted));
        const rank = rankOf(level, sorted.length);
        expect(cutsHold(threshold, { cuts, rank })).toBe(
          holdsNearly(threshold, sortedQuantile(sorted, level)),
        );
      },
    ),
    { numRuns: 5000, seed: 4 },
  );
});

function check(level: number | undefined, bounds: Threshold['bounds']): Check {
  return {
    id: 'orders.price.usual',
    demand: {
      kind: 'aggregate',
      statistic: 'quantile',
      column: 'price',
      ...(level !== undefined && { level }),
    },
    threshold: { operator: 'mustBeBetween', bounds, unit: 'value' },
    severity: 'error',
    file: 'c.yml',
  };
}

function judged(values: readonly number[], bounds: readonly [number, number], level?: number) {
  const asked = check(level, bounds);
  const cuts = asked.threshold ? cutsOf(asked.threshold).map((at) => cutAt(at, values)) : [];
  return judgeCuts(asked, { found: { kind: 'cuts', checked: values.length, cuts, sql: '' } });
}

test('a pass prints the band, and a bound belongs to it', () => {
  expect(judged([1, 2, 3], [2, 5], 0.5)).toMatchObject({
    status: 'passed',
    observed: 'between 2 and 5',
    checked: 3,
  });
  expect(judged([1, 2, 3], [2.1, 5], 0.5)).toMatchObject({ status: 'failed' });
});

test('the error of summation belongs to the bound', () => {
  expect(judged([1, 2, 3], [2 + 1e-9, 5], 0.5).status).toBe('passed');
  expect(judged([1, 2, 3], [2 + 1e-8, 5], 0.5).status).toBe('failed');
});

test('no value is no pass, nor is an unknown level', () => {
  expect(judged([], [0, 9], 0.5)).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('no-data'),
  });
  expect(judged([1], [0, 9])).toMatchObject({ status: 'errored' });
});
