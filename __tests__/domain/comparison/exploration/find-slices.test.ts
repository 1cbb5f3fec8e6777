import { expect, test } from '@jest/globals';
import { findSlices } from '../../../../src/domain/comparison/exploration/find-slices.ts';
import { fisherUpperTail } from '../../../../src/domain/comparison/exploration/fisher.ts';
import {
  type SliceErrors,
  scoreBound,
  sliceScore,
} from '../../../../src/domain/comparison/exploration/score.ts';
import type { PairedRows } from '../../../../src/domain/comparison/predictions.ts';
import { type Random, randomOf } from '../../../../src/domain/statistics/random.ts';
import { pairedRows } from '../../../support/predictions.ts';
import { mismatches, statisticsCases } from '../../../support/statistics-cases.ts';

interface ScoreCase {
  readonly sliceError: number;
  readonly sliceRows: number;
  readonly error: number;
  readonly rows: number;
  readonly alpha: number;
}

const cases = statisticsCases.filter(({ method }) => method === 'sliceline-score');

test.each(cases)('sliceline-score: $name', (known) => {
  const { sliceError, sliceRows, error, rows, alpha }: ScoreCase = known.input;
  const slice = { rows: sliceRows, error: sliceError };
  expect(mismatches(known, sliceScore(slice, { rows, error }, alpha))).toEqual([]);
});

test('no slice inside another scores above the bound of the outer one', () => {
  const all: SliceErrors = { rows: 5000, error: 100 };
  const parent = { rows: 400, error: 60, largest: 1 };
  const bound = scoreBound(parent, all, 32);
  for (let rows = 32; rows <= 400; rows += 1) {
    const inner = { rows, error: Math.min(60, rows) };
    expect(sliceScore(inner, all)).toBeLessThanOrEqual(bound);
  }
  expect(scoreBound({ ...parent, rows: 31 }, all, 32)).toBe(Number.NEGATIVE_INFINITY);
});

test('the tail of a table of 4 is the sum of its exact terms', () => {
  // 3 of 4 marked rows inside a half of 8: (C(4,3)C(4,1) + C(4,4)C(4,0)) / C(8,4) = 17/70.
  const all = { hits: 4, rows: 8 };
  expect(fisherUpperTail({ inside: { hits: 3, rows: 4 }, all })).toBeCloseTo(17 / 70, 12);
  expect(fisherUpperTail({ inside: { hits: 0, rows: 4 }, all })).toBe(1);
  expect(fisherUpperTail({ inside: { hits: 1, rows: 1 }, all: { hits: 8, rows: 8 } })).toBe(1);
});

interface Planted {
  readonly n: number;
  readonly seed: number;
  /** The share of broken rows where region is a and plan is b. */
  readonly inside: number;
}

const seedOf = (seed: number) => seed.toString(16).padStart(32, '7');

const columnNames = ['region', 'plan', 'device', 'age', 'hour'];

/** Rows with five columns of five values; both models are right, but for the broken rows. */
function planted({ n, seed, inside }: Planted): PairedRows {
  const random = randomOf(seedOf(seed));
  const divisions = columnNames.map((name) => {
    const codes = Uint32Array.from({ length: n }, () => random.uint32() % 5);
    return { name, kind: 'column' as const, values: ['a', 'b', 'c', 'd', 'e'], codes };
  });
  const labels = Array.from({ length: n }, () => (random.uniform() < 0.5 ? 1 : 0));
  const [region, plan] = divisions;
  const predicted = labels.map((label, row) => {
    const isInside = region?.codes[row] === 0 && plan?.codes[row] === 1;
    return random.uniform() < (isInside ? inside : 0.02) ? 1 - label : label;
  });
  const rows = pairedRows({ labels, baseline: { predicted: labels }, candidate: { predicted } });
  return { ...rows, divisions };
}

test('a planted slice of two columns is found, and confirmed on the other half', () => {
  const found = findSlices(planted({ n: 10_000, seed: 1, inside: 0.25 }));
  expect(found).toMatchObject({ error: 'broken', confirmed: true });
  const [first] = found?.found ?? [];
  expect(first?.slice).toBe('region=a, plan=b');
  expect(first?.mean).toBeGreaterThan(0.2);
  expect(first?.overall).toBeCloseTo(0.029, 2);
  expect(first?.adjusted).toBeLessThan(1e-6);
});

test('of few rows slices are shown without a p-value', () => {
  const found = findSlices(planted({ n: 4_999, seed: 2, inside: 0.4 }));
  expect(found?.confirmed).toBe(false);
  expect(found?.found[0]).toMatchObject({ slice: 'region=a, plan=b', adjusted: null });
  expect(findSlices(planted({ n: 5_000, seed: 2, inside: 0.4 }))?.confirmed).toBe(true);
});

test('of noise alone a slice is shown in at most one of ten searches', () => {
  const searches = 100;
  let shown = 0;
  for (let seed = 0; seed < searches; seed += 1) {
    const found = findSlices(planted({ n: 5_000, seed: 1000 + seed, inside: 0.02 }));
    if (found && found.found.length > 0) shown += 1;
  }
  // 0.1 and three Monte Carlo errors.
  expect(shown / searches).toBeLessThanOrEqual(0.1 + 3 * Math.sqrt((0.1 * 0.9) / searches));
}, 60_000);

test('a loss that grew in one slice of a regression is found', () => {
  const n = 6_000;
  const random = randomOf(seedOf(3));
  const site = Array.from({ length: n }, () => (random.uniform() < 0.1 ? 'new' : 'old'));
  const labels = Array.from({ length: n }, () => normal(random));
  const baseline = labels.map((label) => label + normal(random) / 2);
  const candidate = labels.map(
    (label, row) => label + normal(random) * (site[row] === 'new' ? 2 : 0.5),
  );
  const rows = pairedRows({
    task: 'regression',
    labels,
    baseline: { predicted: baseline },
    candidate: { predicted: candidate },
    divisions: { site },
  });
  expect(findSlices(rows)).toMatchObject({ error: 'loss', found: [{ slice: 'site=new' }] });
});

function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
  return radius * Math.cos(2 * Math.PI * random.uniform());
}

test('rows of one person count as one: what one person breaks is no slice', () => {
  const rows = planted({ n: 6_000, seed: 4, inside: 0.02 });
  const isTheirs = (row: number) => row >= 3_000 && row < 3_060;
  const indexes = Uint32Array.from({ length: 6_000 }, (_, row) => (isTheirs(row) ? 3_000 : row));
  const predicted = rows.candidate.predicted.map((answer, row) =>
    isTheirs(row) ? 1 - answer : answer,
  );
  const home = {
    name: 'home',
    kind: 'column' as const,
    values: ['far', 'near'],
    codes: indexes.map((_, row) => (isTheirs(row) ? 0 : row % 5 === 0 ? 0 : 1)),
  };
  const broken = { ...rows, candidate: { ...rows.candidate, predicted }, divisions: [home] };
  const names = Array.from({ length: 6_000 }, (_, row) => `person ${row}`);
  expect(findSlices(broken)?.found[0]).toMatchObject({ slice: 'home=far' });
  expect(findSlices({ ...broken, groups: { indexes, names } })?.found).toEqual([]);
});

test('nothing broken, no columns, too many values: nothing is found, and nothing made up', () => {
  const rows = planted({ n: 100, seed: 5, inside: 0.5 });
  expect(findSlices({ ...rows, candidate: rows.baseline })?.found).toEqual([]);
  expect(findSlices({ ...rows, divisions: [] })).toBeNull();
  const names = Array.from({ length: 51 }, (_, value) => String(value));
  const wide = {
    name: 'who',
    kind: 'column' as const,
    values: names,
    codes: Uint32Array.from({ length: 100 }, (_, row) => row % 51),
  };
  expect(findSlices({ ...rows, divisions: [...rows.divisions, wide] })?.leftOut).toEqual(['who']);
});
