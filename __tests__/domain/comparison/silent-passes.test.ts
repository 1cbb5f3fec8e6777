import { expect, test } from '@jest/globals';
import type { FairnessRule } from '../../../src/domain/comparison/fairness/cap.ts';
import { judgeFairness } from '../../../src/domain/comparison/fairness/judge-fairness.ts';
import { fairnessTables } from '../../../src/domain/comparison/fairness/table.ts';
import type { MetricNumbers } from '../../../src/domain/comparison/metric-numbers.ts';
import type { Comparable } from '../../../src/domain/comparison/predictions.ts';
import { ruleVerdicts } from '../../../src/domain/comparison/result.ts';
import { type Operator, operators } from '../../../src/domain/comparison/rule.ts';
import { comparisonVerdict } from '../../../src/domain/comparison/verdict.ts';
import { groupRows } from '../../support/fairness-rows.ts';
import { paired, pairedRows } from '../../support/predictions.ts';
import {
  judgeAll,
  judgement,
  judgeOne,
  plainJudging,
  plainNumbers,
  rule,
} from '../../support/rules.ts';

const notNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

function numbers(baseline: number, candidate: number): Comparable {
  return {
    kind: 'numbers',
    baseline: plainNumbers({ rmse: baseline }),
    candidate: plainNumbers({ rmse: candidate }),
  };
}

test.each(notNumbers)(
  'silent pass 1: a candidate metric of %p is an error, whatever the rule',
  (value) => {
    for (const operator of operators) {
      expect(judgeOne(rule('rmse', operator, 1e9), numbers(1, value)).verdict).toBe('errored');
    }
  },
);

test.each(notNumbers)(
  'silent pass 1: a baseline metric of %p is an error, whatever the rule',
  (value) => {
    for (const operator of operators) {
      expect(judgeOne(rule('rmse', operator, 1e9), numbers(value, 1)).verdict).toBe('errored');
    }
  },
);

test('silent pass 2: a percent margin of a negative baseline is taken of its size: worse fails, better passes', () => {
  const own = { ...rule('gain', 'point', '10%'), higherIsBetter: true };
  const gain = (candidate: number): Comparable => {
    return {
      kind: 'numbers',
      baseline: plainNumbers({ gain: -1 }),
      candidate: plainNumbers({ gain: candidate }),
    };
  };
  expect(judgeOne(own, gain(-2)).verdict).toBe('failed');
  expect(judgeOne(own, gain(-1.1)).verdict).toBe('passed');
  expect(judgeOne(own, gain(-0.5)).verdict).toBe('passed');
});

test('silent pass 3: a baseline that lacks the metric is an error', () => {
  const result = judgeOne(rule('rmse', 'point', 1), {
    kind: 'numbers',
    baseline: plainNumbers({ mae: 1 }),
    candidate: plainNumbers({ rmse: 1, mae: 1 }),
  });
  expect(result).toMatchObject({
    verdict: 'errored',
    reason: 'Baseline: The metric "rmse" is missing.',
  });
});

test('a candidate that lacks the metric is an error', () => {
  const result = judgeOne(rule('rmse', 'at-most', 1), {
    kind: 'numbers',
    baseline: plainNumbers({ rmse: 1 }),
    candidate: {},
  });
  expect(result.verdict).toBe('errored');
});

test('silent pass 10: a percent margin of a zero baseline is an error', () => {
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

test('silent pass 12: equality passes in spite of binary fractions', () => {
  const accuracy: Comparable = {
    kind: 'numbers',
    baseline: plainNumbers({ accuracy: 0.3 }),
    candidate: plainNumbers({ accuracy: 0.2 }),
  };
  expect(0.3 - 0.1).not.toBe(0.2);
  expect(judgeOne(rule('accuracy', 'point', 0.1), accuracy).verdict).toBe('passed');
});

test('silent pass 11: no rule at all is an error', () => {
  expect(comparisonVerdict([], 'pass', []).verdict).toBe('errored');
});

test('silent pass 9: no rows are an error for every metric and operator', () => {
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
])('silent pass 13: %s with only labels %p is undefined, not 0', (metric, label, missing) => {
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

/** Runs of one machine, in turn with those of the other model. */
function timed(values: readonly number[], interleaved: boolean): MetricNumbers {
  return { latency: { kind: 'runs', values, interleaved, fingerprint: 'cpu' } };
}

const latency = { ...rule('latency', 'no-worse', '5%'), higherIsBetter: false };

test.each([
  ['too short', [100, 101, 99]],
  ['without variance', new Array<number>(20).fill(100)],
])('silent pass 4: a history that is %s leaves a rule undecided', (_, values) => {
  const result = judgeOne(latency, {
    kind: 'numbers',
    baseline: timed(values, false),
    candidate: timed([100], false),
  });
  expect(result.verdict).toBe('undecided');
});

test('silent pass 5: a rule that cannot be computed is errored, and the run with it', () => {
  const rows = pairedRows({ labels: [0, 1], candidate: { predicted: [0, 1] } });
  const rules = [rule('accuracy', 'at-least', 0), rule('roc-auc', 'at-least', 0)];
  const results = judgeAll(rules, { kind: 'first-model', rows });
  expect(results.map(({ verdict }) => verdict)).toEqual(['passed', 'errored']);
  expect(comparisonVerdict(results, 'pass', rules).verdict).toBe('errored');
});

test('silent pass 6: every answer is a verdict; there is none that is only a message', () => {
  expect(ruleVerdicts).toEqual(['passed', 'failed', 'undecided', 'errored', 'skipped', 'waived']);
});

test('silent pass 7: all runs enter, not only the best of them', () => {
  const before = [100, 101, 99, 100, 102, 98, 100, 101, 99, 100];
  const slow = before.map((value, run) => (run === 3 ? 90 : value * 1.2 + run / 10));
  const result = judgeOne(latency, {
    kind: 'numbers',
    baseline: timed(before, true),
    candidate: timed(slow, true),
  });
  expect(Math.min(...slow)).toBeLessThan(Math.min(...before));
  expect(result.verdict).toBe('failed');
});

const few = Array.from({ length: 300 }, (_, row) => row % 2);
const sliced = paired({
  labels: few,
  divisions: { region: few.map((_, row) => (row < 20 ? 'small' : 'big')) },
  baseline: { predicted: few },
  candidate: { predicted: few.map((label, row) => (row === 5 ? 1 - label : label)) },
});
const byRegion = { slices: [{ kind: 'column', column: 'region' }] } as const;

test('silent pass 8: a slice below the minimum size is shown, and undecided where a rule guards it', () => {
  const watched = judgement([rule('accuracy', 'no-worse', 0.4)], sliced, byRegion).slices;
  expect(watched.map(({ slice, why }) => [slice, why])).toEqual([
    ['region=big', undefined],
    ['region=small', 'too small (n 20)'],
  ]);
  const guarding = { ...rule('accuracy', 'no-worse', 0.4), slices: 'all' } as const;
  expect(judgement([guarding], sliced, byRegion).rules.at(-1)).toMatchObject({
    slice: 'region=small',
    verdict: 'undecided',
  });
});

test('silent pass 11: a rule that matches no slice is an error', () => {
  const guarding = { ...rule('accuracy', 'no-worse', 0.4), slices: ['region=none'] };
  expect(judgement([guarding], sliced, byRegion).rules.at(-1)?.verdict).toBe('errored');
});

test('silent pass 14: a group without positives has no true positive rate, and is named', () => {
  const rows = groupRows({
    a: [
      [1, 1, 1, 200],
      [0, 0, 0, 200],
    ],
    b: [
      [1, 1, 1, 190],
      [1, 0, 0, 10],
      [0, 0, 0, 200],
    ],
    c: [[0, 0, 0, 200]],
  });
  const [table] = fairnessTables(rows, ['group']);
  expect(table?.groups.find(({ value }) => value === 'c')).toMatchObject({
    truePositiveRate: null,
    falsePositiveRate: 0,
  });
  const cap: FairnessRule = {
    ...rule('equal-opportunity-difference', 'at-most', 0.2),
    group: 'group',
    exclude: [],
  };
  const [result] = judgeFairness([cap], { rows }, plainJudging);
  expect(result?.candidate).toBeCloseTo(0.05, 12);
  expect(result?.reason).toContain('The group "c" has no row with a positive label');
});
