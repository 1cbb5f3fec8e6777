import { expect, test } from '@jest/globals';
import { etaSquared, lambda } from '../../../../src/domain/data/splits/leakage.ts';
import type { Bin, JointCounts } from '../../../../src/domain/data/splits/split.ts';

/** Rows by bin and class. */
function classes(cells: readonly (readonly number[])[]): JointCounts {
  const totals = (cells[0] ?? []).map((_, label) => {
    return cells.reduce((sum, bin) => sum + (bin[label] ?? 0), 0);
  });
  return {
    kind: 'joint-counts',
    bins: cells.map((bin) => ({
      rows: bin.reduce((sum, rows) => sum + rows, 0),
      most: Math.max(...bin),
      mean: null,
      variance: null,
    })),
    labels: Math.min(2, totals.filter((rows) => rows > 0).length),
    mostFrequent: Math.max(...totals),
  };
}

test.each([
  [
    'a column that says nothing',
    [
      [5, 5],
      [5, 5],
    ],
    0,
  ],
  [
    'a column that is the label',
    [
      [10, 0],
      [0, 30],
    ],
    1,
  ],
  // 40 rows, 25 of the second class; guessing by bin is right 9 + 24 times: (33 − 25) / (40 − 25).
  [
    'a column that says something',
    [
      [9, 1],
      [6, 24],
    ],
    8 / 15,
  ],
  // The most frequent class wins in both bins: knowing the bin avoids no mistake.
  [
    'a column whose bins agree on one guess',
    [
      [10, 1],
      [20, 9],
    ],
    0,
  ],
  // 100 rows in halves; 95 right, against 50 without: exactly 45 / 50.
  [
    'a column exactly on the bound',
    [
      [47, 2],
      [3, 48],
    ],
    0.9,
  ],
])('%s has its lambda', (_, cells, expected) => {
  expect(lambda(classes(cells))).toBeCloseTo(expected, 15);
});

test('a single class has no lambda', () => {
  expect(
    lambda(
      classes([
        [4, 0],
        [6, 0],
      ]),
    ),
  ).toBeUndefined();
});

function quantities(groups: readonly (readonly number[])[]): JointCounts {
  const bins = groups.map((values): Bin => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { rows: values.length, most: 0, mean, variance: squares / values.length };
  });
  return { kind: 'joint-counts', bins, labels: 2, mostFrequent: 0 };
}

test.each([
  [
    'equal means',
    [
      [1, 3],
      [0, 4],
    ],
    0,
  ],
  [
    'no spread within a bin',
    [
      [1, 1],
      [5, 5, 5],
    ],
    1,
  ],
  // Means 2 and 6 around 4: between 4·4 = 16, within 2 + 2 = 4.
  [
    'most of it between',
    [
      [1, 3],
      [5, 7],
    ],
    0.8,
  ],
  // The marks of algebra, geometry and statistics, a textbook's example: 0.8386² of the variance.
  [
    'marks of three subjects',
    [
      [45, 70, 29, 15, 21],
      [40, 20, 30, 42],
      [65, 95, 80, 70, 85, 73],
    ],
    6780 / 9640,
  ],
])('the correlation ratio of %s', (_, groups, expected) => {
  expect(etaSquared(quantities(groups))).toBeCloseTo(expected, 12);
});

test.each([
  ['one value', [[2, 2], [2]]],
  ['no row', []],
])('a quantity with %s has no correlation ratio', (_, groups) => {
  expect(etaSquared(quantities(groups))).toBeUndefined();
});
