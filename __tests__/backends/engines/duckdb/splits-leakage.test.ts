import { expect, test } from '@jest/globals';
import { etaSquared, lambda } from '../../../../src/domain/data/splits/leakage.ts';
import { column } from '../../../support/engine-contract.ts';
import {
  between,
  fixture,
  linesFile,
  type SideFiles,
  wineColumns,
} from '../../../support/split-sets.ts';

const ab = (lines: readonly string[], more: Partial<SideFiles> = {}): SideFiles => ({
  paths: [linesFile('t.csv', ['a,b', ...lines])],
  columns: [column('a', 'integer'), column('b', 'number')],
  ...more,
});

const label = { column: 'b', kind: 'class' } as const;
const joint = { kind: 'joint-counts', column: 'a', label } as const;

test('labels are counted by value, values of one row together, missing ones apart', async () => {
  const lines = ['1,0', '1,0', '1,1', '2,1', '2,1', '3,0', '4,1', '5,1', ',0', ',0', '6,'];
  const [answer] = await between(ab(lines), ab(['1,1']), [joint]);
  expect(answer).toMatchObject({
    bins: [
      { rows: 2, most: 2 },
      { rows: 3, most: 2 },
      { rows: 3, most: 2 },
      { rows: 2, most: 2 },
    ],
    labels: 2,
    mostFrequent: 5,
  });
});

test('a number with more than 100 values is counted in tenths of the rows', async () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `${index},${index < 300 ? 1 : 0}`);
  const [answer] = await between(ab(lines), ab(['1,1']), [joint]);
  expect(answer).toMatchObject({
    bins: Array(10).fill({ rows: 100, most: 100, mean: null, variance: null }),
  });
});

test('a number with few rows for each value is counted in tenths however few rows there are', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `${index},${index < 20 ? 1 : 0}`);
  const [answer] = await between(ab(lines), ab(['1,1']), [joint]);
  expect(answer).toMatchObject({
    bins: Array(10).fill({ rows: 4, most: 4, mean: null, variance: null }),
  });
});

test('values of one row say nothing where a tenth would be one row', async () => {
  const lines = Array.from({ length: 19 }, (_, index) => `${index},${index < 10 ? 1 : 0}`);
  const [answer] = await between(ab(lines), ab(['1,1']), [joint]);
  expect(answer).toMatchObject({ bins: [{ rows: 19, most: 10 }], mostFrequent: 10 });
});

test('equal values are never in two tenths', async () => {
  const lines = Array.from(
    { length: 1000 },
    (_, index) => `${index < 550 ? 7 : index},${index % 2}`,
  );
  const [answer] = await between(ab(lines), ab(['1,1']), [joint]);
  const sizes = answer?.kind === 'joint-counts' ? answer.bins.map((bin) => bin.rows) : [];
  expect(sizes).toEqual([550, 50, 100, 100, 100, 100]);
});

test('a quantity has its mean and variance in each bin', async () => {
  const lines = ['1,1', '1,3', '2,5', '2,7', '2,9', '3,', '1,NaN'];
  const quantity = { ...joint, label: { column: 'b', kind: 'quantity' } } as const;
  const [answer] = await between(ab(lines), ab(['1,1']), [quantity]);
  expect(answer).toMatchObject({ labels: 2 });
  const bins = answer?.kind === 'joint-counts' ? answer.bins : [];
  expect(bins).toEqual(
    expect.arrayContaining([
      { rows: 2, most: 0, mean: 2, variance: 1 },
      { rows: 3, most: 0, mean: 7, variance: 8 / 3 },
    ]),
  );
});

// scikit-learn 1: of the training scores of a tree and of the most frequent class; r² of a regression
// on the one-hot column. Both on the same 80 wines.
test.each([
  ['good', { column: 'quality', kind: 'class' }, 0.32608695652173914],
  ['good', { column: 'quality', kind: 'quantity' }, 0.6479778207562477],
  ['quality', { column: 'good', kind: 'class' }, 1],
  ['quality', { column: 'good', kind: 'quantity' }, 1],
] as const)('what %s tells of %j is what scikit-learn says', async (name, of, expected) => {
  const wines = { paths: [fixture('wine-train.csv')], columns: wineColumns };
  const [answer] = await between(wines, wines, [{ kind: 'joint-counts', column: name, label: of }]);
  if (answer?.kind !== 'joint-counts') throw new Error('It was not measured.');
  expect(of.kind === 'class' ? lambda(answer) : etaSquared(answer)).toBeCloseTo(expected, 12);
});
