import { expect, test } from '@jest/globals';
import type { Comparable } from '../../../src/domain/comparison/predictions.ts';
import { type Operator, operators } from '../../../src/domain/comparison/rule.ts';
import { comparisonVerdict } from '../../../src/domain/comparison/verdict.ts';
import { paired } from '../../support/predictions.ts';
import { judgeOne, rule } from '../../support/rules.ts';

const notNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

function numbers(baseline: number, candidate: number): Comparable {
  return { kind: 'numbers', baseline: { rmse: baseline }, candidate: { rmse: candidate } };
}

test.each(notNumbers)('a candidate metric of %p is an error, whatever the rule', (value) => {
  for (const operator of operators) {
    expect(judgeOne(rule('rmse', operator, 1e9), numbers(1, value)).verdict).toBe('errored');
  }
});

test.each(notNumbers)('a baseline metric of %p is an error, whatever the rule', (value) => {
  for (const operator of operators) {
    expect(judgeOne(rule('rmse', operator, 1e9), numbers(value, 1)).verdict).toBe('errored');
  }
});

test('a percent margin of a negative baseline is taken of its size: worse fails, better passes', () => {
  const own = { ...rule('r2', 'point', '10%'), higherIsBetter: true };
  const r2 = (candidate: number): Comparable => {
    return { kind: 'numbers', baseline: { r2: -1 }, candidate: { r2: candidate } };
  };
  expect(judgeOne(own, r2(-2)).verdict).toBe('failed');
  expect(judgeOne(own, r2(-1.1)).verdict).toBe('passed');
  expect(judgeOne(own, r2(-0.5)).verdict).toBe('passed');
});

test('a baseline that lacks the metric is an error', () => {
  const result = judgeOne(rule('rmse', 'point', 1), {
    kind: 'numbers',
    baseline: { mae: 1 },
    candidate: { rmse: 1, mae: 1 },
  });
  expect(result).toMatchObject({
    verdict: 'errored',
    reason: 'Baseline: The metric "rmse" is missing.',
  });
});

test('a candidate that lacks the metric is an error', () => {
  const result = judgeOne(rule('rmse', 'at-most', 1), {
    kind: 'numbers',
    baseline: { rmse: 1 },
    candidate: {},
  });
  expect(result.verdict).toBe('errored');
});

test('a percent margin of a zero baseline is an error', () => {
  expect(judgeOne(rule('rmse', 'point', '10%'), numbers(0, 0)).verdict).toBe('errored');
  const perfect = { predicted: [1, 2, 3] };
  const rows = paired({
    task: 'regression',
    labels: [1, 2, 3],
    baseline: perfect,
    candidate: perfect,
    identical: true,
  });
  expect(judgeOne(rule('rmse', 'no-worse', '10%'), rows)).toMatchObject({
    verdict: 'errored',
    bound: null,
    reason: expect.stringContaining('10% of it is no margin'),
  });
});

test('equality passes in spite of binary fractions', () => {
  const accuracy: Comparable = {
    kind: 'numbers',
    baseline: { accuracy: 0.3 },
    candidate: { accuracy: 0.2 },
  };
  expect(0.3 - 0.1).not.toBe(0.2);
  expect(judgeOne(rule('accuracy', 'point', 0.1), accuracy).verdict).toBe('passed');
});

test('no rule at all is an error', () => {
  expect(comparisonVerdict([], 'pass', []).verdict).toBe('errored');
});

test('no rows are an error for every metric and operator', () => {
  const none = { predicted: [], scores: [], probabilities: [] };
  for (const metric of ['accuracy', 'error-rate', 'recall', 'roc-auc', 'log-loss', 'brier']) {
    const rows = paired({ labels: [], baseline: none, candidate: none, identical: true });
    for (const operator of operators) {
      expect(judgeOne(rule(metric, operator, 0), rows).verdict).toBe('errored');
    }
  }
  for (const metric of ['rmse', 'mae', 'mse']) {
    const rows = paired({
      task: 'regression',
      labels: [],
      baseline: none,
      candidate: none,
      identical: true,
    });
    expect(judgeOne(rule(metric, 'at-most', 1), rows).verdict).toBe('errored');
  }
});

test.each<[string, number, string]>([
  ['recall', 0, 'good'],
  ['specificity', 1, 'bad'],
  ['roc-auc', 0, 'good'],
  ['roc-auc', 1, 'bad'],
])('%s with only labels %p is undefined, not 0', (metric, label, missing) => {
  const labels = new Array<number>(30).fill(label);
  const scores = labels.map((_, row) => row / 30);
  const rows = paired({ labels, baseline: { scores }, candidate: { scores } });
  for (const operator of operators) {
    expect(judgeOne(rule(metric, operator, 0.1), rows)).toMatchObject({
      verdict: 'errored',
      candidate: null,
      reason: expect.stringContaining(`No row has the label "${missing}"`),
    });
  }
});

test.each<[string, Operator]>([
  ['accuracy', 'no-worse'],
  ['error-rate', 'better'],
  ['recall', 'at-least'],
  ['roc-auc', 'no-worse'],
  ['log-loss', 'better'],
  ['brier', 'at-most'],
])('a prediction that is not a number makes %s an error', (metric, operator) => {
  const labels = [0, 1, 0, 1];
  const good = { scores: [0.1, 0.9, 0.2, 0.8] };
  const bad = { scores: [Number.NaN, 0.9, 0.2, 0.8], predicted: [Number.NaN, 1, 0, 1] };
  const after = paired({ labels, baseline: good, candidate: bad });
  expect(judgeOne(rule(metric, operator, 0.1), after).verdict).toBe('errored');
  const before = paired({ labels, baseline: bad, candidate: good });
  if (operator === 'no-worse' || operator === 'better') {
    expect(judgeOne(rule(metric, operator, 0.1), before).verdict).toBe('errored');
  }
});

test.each(['accuracy', 'error-rate', 'recall', 'specificity', 'roc-auc', 'log-loss', 'brier'])(
  'a label that is no class makes %s an error',
  (metric) => {
    for (const label of [Number.NaN, -1, 2, 0.5]) {
      const labels = [label, ...Array.from({ length: 30 }, (_, row) => row % 2)];
      const scores = labels.map((_, row) => row / 31);
      const rows = paired({ labels, baseline: { scores }, candidate: { scores } });
      for (const operator of operators) {
        expect(judgeOne(rule(metric, operator, 0.9), rows).verdict).toBe('errored');
      }
    }
  },
);

test('a change between plain numbers that is beyond all numbers is an error', () => {
  const result = judgeOne(rule('rmse', 'point', 1), numbers(1.5e308, -1.5e308));
  expect(result).toMatchObject({ verdict: 'errored', estimate: null });
});

test('an infinite prediction makes a regression metric an error', () => {
  const rows = paired({
    task: 'regression',
    labels: [1, 2],
    baseline: { predicted: [1, Number.POSITIVE_INFINITY] },
    candidate: { predicted: [1, 2] },
  });
  for (const metric of ['rmse', 'mae', 'mse']) {
    expect(judgeOne(rule(metric, 'better', 0), rows).verdict).toBe('errored');
  }
});
