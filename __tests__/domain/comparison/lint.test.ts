import { expect, test } from '@jest/globals';
import { lintMargins } from '../../../src/domain/comparison/lint.ts';
import { pairedRows } from '../../support/predictions.ts';
import { judgeOne, rule } from '../../support/rules.ts';

/** 2,000 rows of which 50 are fixed and 50 broken: 5 % discordant. */
const labels = Array.from({ length: 2000 }, () => 1);
const rows = pairedRows({
  labels,
  baseline: { predicted: labels.map((_, row) => (row < 50 ? 0 : 1)) },
  candidate: { predicted: labels.map((_, row) => (row >= 50 && row < 100 ? 0 : 1)) },
});

function linted(margin: number) {
  return lintMargins([judgeOne(rule('accuracy', 'no-worse', margin), { kind: 'paired', rows })]);
}

test('at 5 % discordant rows a margin of half a point needs about 12,366 rows', () => {
  expect(linted(0.005)).toMatchObject([{ kind: 'rows', needed: 12_366 }]);
});

test('a margin that the rows can hold is not linted', () => {
  expect(linted(0.0124)).toMatchObject([{ needed: 2011 }]);
  expect(linted(0.0125)).toEqual([]);
});

test('a margin of 0 asks for proof of a gain', () => {
  expect(linted(0)).toMatchObject([{ kind: 'zero' }]);
});
