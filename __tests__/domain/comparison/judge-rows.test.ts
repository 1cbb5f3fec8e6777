import { expect, test } from '@jest/globals';
import { judgeRows, type Subject } from '../../../src/domain/comparison/judge-rows.ts';
import { measurementsOf } from '../../../src/domain/comparison/measurements.ts';
import { type Change, defined } from '../../../src/domain/comparison/metric.ts';
import { pairedRows } from '../../support/predictions.ts';
import { plainJudging, rule } from '../../support/rules.ts';

const tooSmall = 'Too small (n 4): at least 100 rows are needed.';

/** A change that nobody may ask for more than its estimate, as all else would be drawn. */
const undrawn: Change = {
  method: 'cell bootstrap',
  baseline: 0.5,
  candidate: 0.75,
  estimate: 0.25,
  nPositive: 2,
  drawn: { draws: 10_000, seed: '00' },
  get tooFew(): string {
    throw new Error('Rows were drawn.');
  },
  interval: () => {
    throw new Error('Rows were drawn.');
  },
};

function judged(identical: boolean, more: Partial<Subject>, change = undrawn) {
  const labels = [0, 1, 0, 1];
  const model = { predicted: [0, 1, 1, 0] };
  const rows = pairedRows({ labels, baseline: model, candidate: model, identical });
  const measurements = { ...measurementsOf(rows), change: () => defined(change) };
  const { sampler } = plainJudging;
  return judgeRows(rule('f1', 'no-worse', 0.01), {
    slice: 'region=north',
    measurements,
    sampler,
    ...more,
  });
}

test('identical predictions pass without a draw', () => {
  expect(judged(true, {})).toMatchObject({
    verdict: 'passed',
    method: 'identical predictions',
    nPositive: 2,
  });
});

test('of too few rows the estimate is told without a draw, and it says so', () => {
  const result = judged(false, { tooSmall });
  expect(result).toMatchObject({
    verdict: 'undecided',
    reason: tooSmall,
    leaning: 'right',
    estimate: 0.25,
    lower: null,
    upper: null,
    nPositive: 2,
  });
  expect(result).not.toHaveProperty('drawn');
});

test('of too few rows of a class neither is an interval drawn that nobody may believe', () => {
  const tooFew = 'Rows with the label "good": 2; at least 10 are needed.';
  const { method, baseline, candidate, estimate, interval } = undrawn;
  const change = { method, baseline, candidate, estimate: estimate ?? 0, interval, tooFew };
  expect(judged(false, {}, change)).toMatchObject({
    verdict: 'undecided',
    reason: tooFew,
    estimate: 0.25,
    lower: null,
    upper: null,
  });
});
