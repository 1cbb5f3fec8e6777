import { expect, test } from '@jest/globals';
import { churnOf, grownErrors, overlapAt } from '../../../../src/domain/comparison/flips/churn.ts';
import { flipResultOf } from '../../../../src/domain/comparison/flips/flip-result.ts';
import type { Comparable, PairedRows } from '../../../../src/domain/comparison/predictions.ts';
import { pairedRows, wine } from '../../../support/predictions.ts';

function rowsOf(comparable: Comparable): PairedRows {
  if (comparable.kind !== 'paired') throw new Error('Both models have rows.');
  return comparable.rows;
}

test('the wine candidate and its skewed copy: 8 fixed, 34 broken, with a bound', () => {
  const flips = flipResultOf(rowsOf(wine('candidate', 'skewed')));
  expect(flips).toMatchObject({ fixed: 8, broken: 34, n: 1903, changed: 42 });
  // Clopper-Pearson of 34 in 1,903, one-sided at 0.95.
  expect(flips?.brokenShareUpper).toBeCloseTo(0.0237159, 6);
  expect(flips?.surest).toHaveLength(10);
});

test('broken rows are also a share of what the baseline had right', () => {
  const rows = pairedRows({
    labels: [1, 1, 0, 0],
    baseline: { predicted: [1, 1, 0, 1] },
    candidate: { predicted: [0, 1, 0, 1] },
  });
  expect(flipResultOf(rows)).toMatchObject({ broken: 1, brokenOfRight: 1 / 3, changed: 1 });
  const wrong = pairedRows({
    labels: [1],
    baseline: { predicted: [0] },
    candidate: { predicted: [1] },
  });
  expect(flipResultOf(wrong)).toMatchObject({ fixed: 1, brokenOfRight: null });
});

test('a prediction that changed from wrong to wrong is churn, and no flip', () => {
  const rows = pairedRows({
    task: 'multiclass',
    labels: [0, 0],
    baseline: { predicted: [1, 0] },
    candidate: { predicted: [2, 0] },
  });
  expect(flipResultOf(rows)).toMatchObject({ fixed: 0, broken: 0, changed: 1 });
});

test('the ten surest broken rows are named by id and slices, and by nothing else', () => {
  const scores = Array.from({ length: 12 }, (_, row) => 0.6 + row / 100);
  const rows = pairedRows({
    labels: scores.map(() => 0),
    baseline: { predicted: scores.map(() => 0) },
    candidate: { scores },
    divisions: { plan: scores.map((_, row) => (row % 2 === 0 ? 'free' : 'paid')) },
  });
  const slices = [{ kind: 'column' as const, column: 'plan' }];
  const surest = flipResultOf(rows, { slices, shown: [] })?.surest ?? [];
  expect(surest.map(({ id }) => id)).toEqual(
    [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((row) => `row-${row}`),
  );
  expect(surest[0]).toEqual({ id: 'row-11', confidence: 0.71, slices: ['plan=paid'] });
});

test('columns that were only read for the search are not told, shown ones are', () => {
  const rows = pairedRows({
    labels: [0],
    baseline: { predicted: [0] },
    candidate: { predicted: [1] },
    divisions: { plan: ['free'], age: ['41'] },
  });
  expect(flipResultOf(rows)?.surest[0]).toEqual({ id: 'row-0', confidence: null, slices: [] });
  const shown = [
    { name: 'text', kind: 'column' as const, values: ['a', 'b'], codes: Uint32Array.of(1) },
  ];
  const slices = [{ kind: 'cross' as const, columns: ['plan', 'age'] }];
  expect(flipResultOf(rows, { slices, shown })?.surest[0]).toMatchObject({
    slices: ['plan=free, age=41'],
    shown: { text: 'b' },
  });
});

test('the confidence is that of the answer given, and unknown without probabilities', () => {
  const labels = [1];
  const sure = { labels, baseline: { predicted: [1] } };
  const confidence = (rows: PairedRows) => flipResultOf(rows)?.surest[0]?.confidence;
  expect(confidence(pairedRows({ ...sure, candidate: { scores: [0.1] } }))).toBe(0.9);
  const logits = { predicted: [0], scores: [-3] };
  expect(confidence(pairedRows({ ...sure, candidate: logits }))).toBeNull();
  expect(confidence(pairedRows({ ...sure, candidate: { predicted: [0] } }))).toBeNull();
  const classes = { predicted: [2], probabilities: [[0.1, 0.2, 0.7]] };
  expect(confidence(pairedRows({ ...sure, task: 'multiclass', candidate: classes }))).toBe(0.7);
});

test('a predicate names only its true rows', () => {
  const rows = pairedRows({
    labels: [1, 1],
    baseline: { predicted: [1, 1] },
    candidate: { predicted: [0, 0] },
  });
  const trial = {
    name: 'trial users',
    kind: 'predicate' as const,
    values: ['false', 'true'],
    codes: Uint32Array.of(1, 0),
  };
  const slices = [{ kind: 'where' as const, name: 'trial users', where: 'plan = 1' }];
  const described = { slices, shown: [] };
  const surest = flipResultOf({ ...rows, divisions: [trial] }, described)?.surest ?? [];
  expect(surest.map((row) => row.slices)).toEqual([['trial users'], []]);
});

test('of a regression the rows count whose error grew by more than the tolerance', () => {
  const rows = pairedRows({
    task: 'regression',
    labels: [0, 0, 0, 0],
    baseline: { predicted: [1, 1, -1, 1] },
    candidate: { predicted: [2, 2.5, 1, 0] },
  });
  expect(flipResultOf(rows)).toBeNull();
  // Exactly by the tolerance is not more.
  expect(grownErrors(rows, 1)).toMatchObject({ grown: 1, shrunk: 0, n: 4 });
  expect(grownErrors(rows, 0.5)).toMatchObject({ grown: 2, shrunk: 1 });
  expect(churnOf(rows)).toMatchObject({ kind: 'errors', tolerance: 1 });
});

test('of a ranking the overlap of the first k documents counts, query by query', () => {
  const rows = pairedRows({
    task: 'ranking',
    labels: [1, 0, 0, 1, 0],
    groups: ['q1', 'q1', 'q1', 'q2', 'q2'],
    baseline: { scores: [0.9, 0.8, 0.1, 0.5, 0.4] },
    candidate: { scores: [0.9, 0.1, 0.8, 0.1, 0.4] },
  });
  expect(overlapAt(rows, 2)).toEqual({ kind: 'order', k: 2, queries: 2, overlap: 0.75 });
  expect(overlapAt(rows, 1)).toMatchObject({ overlap: 0.5 });
  expect(churnOf(rows)).toMatchObject({ k: 10, overlap: 1 });
  expect(churnOf(pairedRows({ labels: [1], candidate: { predicted: [1] } }))).toBeNull();
});

test('flips are counted in each slice, those that overlap included, the most broken first', () => {
  const rows = pairedRows({
    labels: [1, 1, 1, 0, 0],
    baseline: { predicted: [1, 1, 0, 0, 1] },
    candidate: { predicted: [0, 0, 1, 0, 1] },
    divisions: {
      plan: ['free', 'free', 'paid', 'paid', 'free'],
      region: ['eu', 'us', 'eu', 'eu', 'eu'],
    },
  });
  const slices = [
    { kind: 'column' as const, column: 'plan' },
    { kind: 'cross' as const, columns: ['region', 'plan'] },
  ];
  expect(flipResultOf(rows, { slices, shown: [] })?.bySlice).toEqual([
    { slice: 'plan=free', fixed: 0, broken: 2, n: 3 },
    { slice: 'region=eu, plan=free', fixed: 0, broken: 1, n: 2 },
    { slice: 'region=us, plan=free', fixed: 0, broken: 1, n: 1 },
    { slice: 'plan=paid', fixed: 1, broken: 0, n: 2 },
    { slice: 'region=eu, plan=paid', fixed: 1, broken: 0, n: 2 },
  ]);
});

test('without declared slices there are no flips by slice', () => {
  const rows = pairedRows({
    labels: [1],
    baseline: { predicted: [1] },
    candidate: { predicted: [0] },
  });
  expect(flipResultOf(rows)).not.toHaveProperty('bySlice');
});
