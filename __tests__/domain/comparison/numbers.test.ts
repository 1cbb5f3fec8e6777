import { expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/domain/comparison/default-rules.ts';
import type { MetricNumbers } from '../../../src/domain/comparison/metric-numbers.ts';
import type { Comparable } from '../../../src/domain/comparison/predictions.ts';
import type { Operator } from '../../../src/domain/comparison/rule.ts';
import { judgeOne, rule } from '../../support/rules.ts';

type Values = Readonly<Record<string, number>>;

function numbers(baseline: Values | null, candidate: Values): Comparable {
  return { kind: 'numbers', baseline: baseline && plain(baseline), candidate: plain(candidate) };
}

function plain(values: Values): MetricNumbers {
  const numbers = Object.entries(values).map(([name, value]) => {
    return [name, { kind: 'plain', value }] as const;
  });
  return Object.fromEntries(numbers);
}

test.each<[string, Operator, number | string, string]>([
  ['a loss within the margin passes', 'point', 0.02, 'passed'],
  ['exactly on the margin passes', 'point', 0.01, 'passed'],
  ['a loss beyond the margin fails', 'point', 0.009, 'failed'],
  ['a required gain that is not there fails', 'point', -0.01, 'failed'],
  ['a percent margin is a share of the baseline', 'point', '2%', 'passed'],
  ['exactly at the floor passes', 'at-least', 0.79, 'passed'],
  ['below the floor fails', 'at-least', 0.8, 'failed'],
  ['exactly at the cap passes', 'at-most', 0.79, 'passed'],
  ['above the cap fails', 'at-most', 0.78, 'failed'],
  ['not worse cannot be shown', 'no-worse', 0.01, 'errored'],
  ['better cannot be shown', 'better', 0, 'errored'],
])('0.80 → 0.79, plain numbers: %s', (...[, operator, bound, verdict]) => {
  const result = judgeOne(
    rule('accuracy', operator, bound),
    numbers({ accuracy: 0.8 }, { accuracy: 0.79 }),
  );
  expect(result).toMatchObject({ verdict, lower: null, upper: null, method: 'no interval' });
});

test.each<[Operator, number | string, string]>([
  ['no-worse', 0.01, '{metric: roc-auc, point: 0.01}'],
  ['no-worse', '2%', '{metric: roc-auc, point: "2%"}'],
  ['better', 0.05, '{metric: roc-auc, point: -0.05}'],
])('%s: %s on plain numbers names the line to write', (operator, bound, line) => {
  const both = numbers({ 'roc-auc': 0.8 }, { 'roc-auc': 0.9 });
  expect(judgeOne(rule('roc-auc', operator, bound), both).reason).toContain(line);
});

test('a result on plain numbers says that there is no interval', () => {
  const both = numbers({ rmse: 2 }, { rmse: 3 });
  expect(judgeOne(rule('rmse', 'point', 0.5), both).reason).toBe(
    'The candidate is worse by 1; the rule accepts a loss of at most 0.5. Plain numbers were compared: no interval.',
  );
});

test('a metric written with underscores is the same metric', () => {
  const both = numbers({ roc_auc: 0.8 }, { roc_auc: 0.81 });
  expect(judgeOne(rule('roc-auc', 'point', 0), both)).toMatchObject({
    verdict: 'passed',
    baseline: 0.8,
    candidate: 0.81,
  });
});

test.each([
  { metric: 'accuracy', baseline: 0.8, candidate: 81, says: 'is 81, and it lies between 0 and 1' },
  {
    metric: 'accuracy',
    baseline: 80,
    candidate: 0.81,
    says: 'Baseline: The metric "accuracy" is 80',
  },
  { metric: 'rmse', baseline: 2, candidate: -1, says: 'is -1, and it is never negative' },
])('a $metric of $candidate against $baseline is errored', ({ metric, says, ...values }) => {
  const both = numbers({ [metric]: values.baseline }, { [metric]: values.candidate });
  const result = judgeOne(rule(metric, 'point', 0), both);
  expect(result.verdict).toBe('errored');
  expect(result.reason).toContain(says);
});

test.each([0, 1])('an accuracy of exactly %s is a number like others', (accuracy) => {
  const both = numbers({ accuracy }, { accuracy });
  expect(judgeOne(rule('accuracy', 'point', 0), both).verdict).toBe('passed');
});

test('two spellings of one metric with unequal values are an error', () => {
  const both = numbers({ roc_auc: 0.8 }, { roc_auc: 0.9, 'roc-auc': 0.7 });
  expect(judgeOne(rule('roc-auc', 'point', 0), both)).toMatchObject({
    verdict: 'errored',
    reason: 'Candidate: The metric is there as roc_auc and roc-auc, with unequal values.',
  });
});

test('a metric of your own is judged in the direction that its rule states', () => {
  const both = numbers({ gain: 1 }, { gain: 2 });
  const own = rule('gain', 'point', 0);
  expect(judgeOne({ ...own, higherIsBetter: true }, both).verdict).toBe('passed');
  expect(judgeOne({ ...own, higherIsBetter: false }, both).verdict).toBe('failed');
  expect(judgeOne(own, both).verdict).toBe('errored');
});

test('a first model has no change, and its floors are judged', () => {
  const first = numbers(null, { accuracy: 0.79 });
  expect(judgeOne(rule('accuracy', 'no-worse', 0.01), first).verdict).toBe('skipped');
  expect(judgeOne(rule('accuracy', 'point', 0.01), first).verdict).toBe('skipped');
  expect(judgeOne(rule('accuracy', 'at-least', 0.7), first).verdict).toBe('passed');
  expect(judgeOne(rule('accuracy', 'at-least', 0.8), first).verdict).toBe('failed');
  expect(judgeOne(rule('rmse', 'no-worse', 1), first).verdict).toBe('errored');
});

test('a floor needs nothing of the baseline', () => {
  const both = numbers({ rmse: 1 }, { rmse: 1, accuracy: 0.9 });
  expect(judgeOne(rule('accuracy', 'at-least', 0.8), both).verdict).toBe('passed');
});

test('without rules plain numbers are compared with the same margins', () => {
  const both = numbers({ roc_auc: 0.8, accuracy: 0.7, rows: 9 }, { accuracy: 0.7 });
  expect(defaultRules(both, 0.05).map(({ id }) => id)).toEqual(['accuracy:point', 'roc-auc:point']);
});
