import { expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/domain/comparison/default-rules.ts';
import { flipsOf } from '../../../src/domain/comparison/flips.ts';

import { improved, regressed } from '../../../src/domain/comparison/movement.ts';
import { type Operator, operators } from '../../../src/domain/comparison/rule.ts';
import { paired, pairedRows, wine } from '../../support/predictions.ts';
import { judgeAll, judgeOne, rule } from '../../support/rules.ts';

const labels = Array.from({ length: 100 }, (_, row) => row % 2);
const right = labels.map((label) => (label === 1 ? 0.9 : 0.1));
const same = paired({
  labels,
  baseline: { scores: right },
  candidate: { scores: right },
  identical: true,
});

test.each<[Operator, number, string]>([
  ['no-worse', 0.01, 'passed'],
  ['no-worse', 0, 'passed'],
  ['point', 0, 'passed'],
  ['point', -0.01, 'failed'],
  ['better', 0, 'failed'],
  ['better', 0.01, 'failed'],
  ['at-least', 0.9, 'passed'],
  ['at-least', 0.999, 'undecided'],
])('identical predictions: %s %p is %s', (operator, bound, verdict) => {
  expect(judgeOne(rule('accuracy', operator, bound), same).verdict).toBe(verdict);
});

test('identical predictions are named as the reason', () => {
  expect(judgeOne(rule('accuracy', 'no-worse', 0.01), same)).toMatchObject({
    reason: 'The predictions are identical on every row.',
    lower: 0,
    upper: 0,
    resolution: null,
  });
});

test('equal classes from other scores are not identical: the interval is never of zero width', () => {
  const scores = right.map((score) => score * 0.99);
  const rows = paired({ labels, baseline: { scores: right }, candidate: { scores } });
  const result = judgeOne(rule('accuracy', 'no-worse', 0.01), rows);
  expect(result).toMatchObject({ verdict: 'undecided', estimate: 0, leaning: 'right' });
  expect(result.lower).toBeCloseTo(-0.031, 3);
  expect(result.resolution).toBeCloseTo(0.031, 3);
  expect(result.rowsToDecide).toBeGreaterThan(100);
});

test('exactly on the bound no number of rows decides', () => {
  const wrongOnce = right.map((score, row) => (row === 1 ? 0.1 : score));
  const rows = paired({ labels, baseline: { scores: right }, candidate: { scores: wrongOnce } });
  expect(judgeOne(rule('accuracy', 'no-worse', 0.01), rows)).toMatchObject({
    verdict: 'undecided',
    leaning: 'right',
    rowsToDecide: null,
    reason: expect.stringContaining('no number of rows decides this'),
  });
});

test.each<[string, number, number, string]>([
  ['recall', 9, 30, 'good'],
  ['specificity', 30, 9, 'bad'],
  ['roc-auc', 9, 30, 'good'],
  ['roc-auc', 30, 9, 'bad'],
])(
  '%s with %p positive and %p negative rows is undecided',
  (...[metric, positive, negative, name]) => {
    const few = Array.from({ length: positive + negative }, (_, row) => (row < positive ? 1 : 0));
    const before = few.map((label, row) => (label === 1 ? 0.5 : 0.4) + row / 1000);
    const after = few.map((label, row) => (label === 1 ? 0.9 : 0.1) + row / 1000);
    const rows = paired({
      labels: few,
      baseline: { scores: before },
      candidate: { scores: after },
    });
    for (const operator of ['no-worse', 'at-least'] as const) {
      expect(judgeOne(rule(metric, operator, 0.3), rows)).toMatchObject({
        verdict: 'undecided',
        reason: `Rows with the label "${name}": 9; at least 10 are needed.`,
        nPositive: positive,
      });
    }
  },
);

test('a mean of a single row is undecided', () => {
  const rows = paired({
    task: 'regression',
    labels: [1],
    baseline: { predicted: [3] },
    candidate: { predicted: [1.5] },
  });
  expect(judgeOne(rule('mae', 'better', 0), rows)).toMatchObject({
    verdict: 'undecided',
    leaning: 'right',
    lower: null,
    upper: null,
  });
});

const regression = (n: number, after: number) =>
  paired({
    task: 'regression',
    labels: new Array<number>(n).fill(1),
    baseline: { predicted: new Array<number>(n).fill(3) },
    candidate: { predicted: new Array<number>(n).fill(after) },
  });

test.each([
  [2, 'undecided'],
  [4, 'undecided'],
  [5, 'passed'],
])('the same gain on each of %p rows is %s, for a change and for a floor', (n, verdict) => {
  for (const metric of ['mae', 'mse', 'rmse']) {
    expect(judgeOne(rule(metric, 'better', 0), regression(n, 2)).verdict).toBe(verdict);
    expect(judgeOne(rule(metric, 'at-most', 2), regression(n, 2)).verdict).toBe(verdict);
  }
});

test('too few rows show neither an interval nor a gain or a loss', () => {
  const result = judgeOne(rule('mae', 'no-worse', 0), regression(4, 5));
  expect(result).toMatchObject({
    verdict: 'undecided',
    leaning: 'wrong',
    estimate: -2,
    lower: null,
    upper: null,
    reason: 'Rows: 4; at least 5 are needed.',
  });
  expect([improved([result]), regressed([result])]).toEqual([[], []]);
});

test('the rows that would decide are more than those that did not', () => {
  const perfect = Array.from({ length: 27 }, () => 1);
  const rows = paired({ labels: perfect, candidate: { predicted: perfect } });
  expect(judgeOne(rule('accuracy', 'at-least', 0.9), rows)).toMatchObject({
    verdict: 'undecided',
    rowsToDecide: 28,
  });
});

test.each([
  ['rmse', 'binary', 'The metric "rmse" has no meaning for a binary task.'],
  ['accuracy', 'regression', 'The metric "accuracy" has no meaning for a regression task.'],
  ['roc-auc', 'multiclass', 'The metric "roc-auc" has no meaning for a multiclass task.'],
  [
    'revenue',
    'binary',
    'The metric "revenue" is not built in, and the predictions have no column for it.',
  ],
] as const)('%s on a %s task is an error that says what there is', (metric, task, what) => {
  const rows = paired({ task, labels: [0], candidate: { predicted: [0] } });
  const result = judgeOne(rule(metric, 'no-worse', 0.01), rows);
  expect(result.verdict).toBe('errored');
  expect(result.reason).toContain(`${what} Use one of: `);
});

test('a metric that needs scores says so where one side has none', () => {
  const rows = paired({
    labels,
    baseline: { scores: right },
    candidate: { predicted: labels },
  });
  for (const metric of ['roc-auc', 'log-loss', 'brier']) {
    expect(judgeOne(rule(metric, 'no-worse', 0.01), rows)).toMatchObject({
      verdict: 'errored',
      reason: expect.stringMatching(/^Candidate: The file has no score column/),
    });
  }
});

test('scores that are no probabilities serve the order only', () => {
  const margins = labels.map((label, row) => label * 2 - 1 + row / 10);
  const rows = paired({ labels, baseline: { scores: margins }, candidate: { scores: margins } });
  expect(judgeOne(rule('log-loss', 'no-worse', 0.01), rows)).toMatchObject({
    verdict: 'errored',
    reason: expect.stringContaining('The score of row "row-0" is -1, which is no probability'),
  });
  expect(judgeOne(rule('roc-auc', 'no-worse', 0.5), rows).verdict).toBe('passed');
});

test('a first model skips rules about change, and its floors are judged', () => {
  const first = {
    kind: 'first-model',
    rows: pairedRows({ labels, candidate: { scores: right } }),
  } as const;
  const verdicts = judgeAll(
    [
      rule('accuracy', 'no-worse', 0.01),
      rule('accuracy', 'better', 0),
      rule('accuracy', 'point', 0),
      rule('accuracy', 'at-least', 0.9),
      rule('error-rate', 'at-most', 0.001),
      rule('rmse', 'no-worse', 0.01),
    ],
    first,
  ).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['skipped', 'skipped', 'skipped', 'passed', 'undecided', 'errored']);
});

test('a first model without the metric is an error, not skipped', () => {
  const rows = pairedRows({ labels: [1, 1], candidate: { scores: [0.9, 0.8] } });
  expect(judgeOne(rule('roc-auc', 'no-worse', 0.01), { kind: 'first-model', rows }).verdict).toBe(
    'errored',
  );
});

test('every metric of a multiclass task is judged', () => {
  const many = Array.from({ length: 60 }, (_, row) => row % 3);
  const sure = many.map((label) => [0, 1, 2].map((at) => (at === label ? 0.8 : 0.1)));
  const vague = many.map((label) => [0, 1, 2].map((at) => (at === label ? 0.4 : 0.3)));
  const rows = paired({
    task: 'multiclass',
    labels: many,
    baseline: { predicted: many, probabilities: vague },
    candidate: { predicted: many, probabilities: sure },
  });
  const verdicts = ['accuracy', 'error-rate', 'log-loss', 'brier'].map((metric) => {
    return judgeOne(rule(metric, metric === 'accuracy' ? 'at-least' : 'no-worse', 0.1), rows)
      .verdict;
  });
  expect(verdicts).toEqual(['passed', 'passed', 'passed', 'passed']);
});

test('a perfect regression model is compared without a division by zero', () => {
  const rows = paired({
    task: 'regression',
    labels: [1, 2, 3, 4, 5],
    baseline: { predicted: [1.5, 2.4, 3.6, 4.5, 5.5] },
    candidate: { predicted: [1, 2, 3, 4, 5] },
  });
  expect(judgeOne(rule('rmse', 'better', 0), rows)).toMatchObject({
    verdict: 'passed',
    candidate: 0,
  });
});

test('improved and regressed list the rules whose interval excludes zero', () => {
  const rules = [rule('accuracy', 'no-worse', 0.01), rule('log-loss', 'no-worse', 0.1)];
  const better = judgeAll(
    [...rules, rule('accuracy', 'at-least', 0.5)],
    wine('baseline', 'candidate'),
  );
  expect([improved(better), regressed(better)]).toEqual([
    ['accuracy:no-worse', 'log-loss:no-worse'],
    [],
  ]);
  const worse = judgeAll(rules, wine('candidate', 'baseline'));
  expect([improved(worse), regressed(worse)]).toEqual([
    [],
    ['accuracy:no-worse', 'log-loss:no-worse'],
  ]);
  expect(improved(judgeAll(rules, wine('candidate', 'retrained')))).toEqual([]);
});

test('flips are the rows on which one model alone is right; regression has none', () => {
  const comparable = wine('candidate', 'skewed');
  if (comparable.kind !== 'paired') throw new Error('Two files are paired.');
  expect(flipsOf(comparable.rows)).toMatchObject({ fixed: 8, broken: 34, n: 1903 });
  expect(flipsOf({ ...comparable.rows, task: 'regression' })).toBeNull();
});

test.each([
  [
    paired({ labels: [0, 1], baseline: { scores: [0, 1] }, candidate: { scores: [0, 1] } }),
    'accuracy:no-worse, roc-auc:no-worse',
  ],
  [
    paired({ labels: [0, 1], baseline: { scores: [0, 1] }, candidate: { predicted: [0, 1] } }),
    'accuracy:no-worse, roc-auc:no-worse',
  ],
  [
    paired({ labels: [0, 1], baseline: { predicted: [0, 1] }, candidate: { predicted: [0, 1] } }),
    'accuracy:no-worse',
  ],
  [paired({ task: 'multiclass', labels: [0], candidate: { predicted: [0] } }), 'accuracy:no-worse'],
  [paired({ task: 'regression', labels: [0], candidate: { predicted: [0] } }), 'rmse:no-worse'],
])('the default rules follow from the columns (%#)', (comparable, ids) => {
  expect(
    defaultRules(comparable, 0.1)
      .map(({ id }) => id)
      .join(', '),
  ).toBe(ids);
  expect(defaultRules(comparable, 0.1).every(({ alpha }) => alpha === 0.1)).toBe(true);
});

test('a result never holds NaN or an infinity', () => {
  const rows = paired({
    labels: [1, 0],
    baseline: { scores: [0.2, 0.1] },
    candidate: { scores: [0.3, 0.1] },
  });
  for (const metric of ['accuracy', 'recall', 'roc-auc', 'log-loss']) {
    for (const operator of operators) {
      const result = judgeOne(rule(metric, operator, 0.1), rows);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  }
});
