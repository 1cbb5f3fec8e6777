import { expect, test } from '@jest/globals';
import type { ComparisonResult, RuleResult } from '../../src/domain/comparison/result.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { comparisonTitle, type Judged } from '../../src/report/comparison-title.ts';
import { comparePassed } from '../support/outcomes.ts';

function passed(): ComparisonResult {
  if (comparePassed.command !== 'compare' || !comparePassed.result) throw new Error('No sample.');
  return comparePassed.result;
}

const [sample] = passed().rules;

function title(verdict: Verdict, rule: Partial<RuleResult>, more: Partial<Judged> = {}): string {
  if (!sample) throw new Error('The sample has no rule.');
  const result = { ...passed(), rules: [{ ...sample, verdict, ...rule }] };
  const judged = { verdict, result, identical: null, ...more };
  return comparisonTitle(judged).replaceAll('\u00a0', ' ');
}

const waiver = { until: '2026-12-31', reason: 'known', by: 'ada', instead: 'failed' } as const;
const anchor = { baseline: 0.95, estimate: -0.087, lower: -0.103, upper: -0.073 };

test('what was waived is no rule that passed', () => {
  expect(title('passed', { verdict: 'waived', waiver })).toBe('Passed: 0 rules, 1 waived');
});

test('a rule that fails only against the anchor is told by the numbers against it', () => {
  const decided = { anchor: { ...anchor, verdict: 'failed', decides: true } } as const;
  expect(title('failed', { metric: 'accuracy', bound: 0.02, ...decided })).toBe(
    'Failed: accuracy, against the anchor, fell by 0.087, more than 0.020',
  );
});

const loss = { metric: 'log-loss', higherIsBetter: false };
const fall = { estimate: -0.037, lower: -0.053, upper: -0.023, bound: 0.005 };

test.each([
  { rule: { ...loss, ...fall }, says: 'Failed: log-loss rose by 0.037, more than 0.005' },
  {
    rule: { ...fall, metric: 'accuracy' },
    says: 'Failed: accuracy fell by 0.037, more than 0.005',
  },
  {
    rule: { operator: 'better', metric: 'accuracy', ...fall, bound: 0 },
    says: 'Failed: accuracy fell by 0.037, which is no gain',
  },
  {
    rule: { operator: 'better', metric: 'accuracy', ...fall, bound: 0.01 },
    says: 'Failed: accuracy fell by 0.037, less than the gain of 0.010 that is asked',
  },
  {
    rule: { operator: 'better', metric: 'accuracy', estimate: 0, lower: 0, upper: 0, bound: 0 },
    says: 'Failed: accuracy did not move, which is no gain',
  },
  {
    rule: {
      operator: 'at-least',
      metric: 'accuracy',
      candidate: 0.7,
      estimate: 0.7,
      lower: 0.68,
      upper: 0.72,
      bound: 0.78,
    },
    says: 'Failed: accuracy is 0.700, less than 0.780',
  },
  {
    rule: {
      operator: 'at-most',
      ...loss,
      candidate: 0.7,
      estimate: 0.7,
      lower: 0.68,
      upper: 0.72,
      bound: 0.5,
    },
    says: 'Failed: log-loss is 0.700, more than 0.500',
  },
  {
    rule: { operator: 'point', metric: 'accuracy', ...fall, lower: null, upper: null },
    says: 'Failed: accuracy fell by 0.0370, more than 0.0050 (no interval)',
  },
] as const)('$says', ({ rule, says }) => {
  expect(title('failed', rule)).toBe(says);
});

test('a rule that could not be judged says why', () => {
  const rule = {
    estimate: null,
    lower: null,
    upper: null,
    reason: 'The baseline has no metric "mae". More.',
  };
  expect(title('errored', { ...rule, metric: 'mae' })).toBe(
    'Errored: mae could not be judged: the baseline has no metric "mae"',
  );
});

test('an undecided rule names the rows that would decide, and where it leans', () => {
  const rule = {
    metric: 'roc-auc',
    estimate: -0.0061,
    lower: -0.0101,
    upper: -0.0021,
    bound: 0.005,
  };
  expect(title('undecided', { ...rule, leaning: 'wrong', rowsToDecide: 26_000 })).toBe(
    'Undecided: roc-auc −0.0061 (−0.0101 to −0.0021), too few rows to tell, and it leans wrong; about 26,000 rows would decide',
  );
});

test.each([
  { more: {}, says: 'Passed: 1 rule, roc-auc +0.0060 (+0.0010 to +0.0110)' },
  { more: { identical: 'predictions' }, says: 'Passed: identical predictions, 1 rule' },
  { more: { identical: 'model' }, says: 'Passed: the same model as the baseline, 1 rule' },
] as const)('$says', ({ more, says }) => {
  const rule = { metric: 'roc-auc', estimate: 0.006, lower: 0.001, upper: 0.011, bound: 0.005 };
  expect(title('passed', rule, more)).toBe(says);
});

test('a first model has nothing to be compared with', () => {
  const result = { ...passed(), baseline: null };
  const alone = comparisonTitle({ verdict: 'passed', result, identical: null });
  expect(alone.replaceAll('\u00a0', ' ')).toBe(
    'Passed: first model, 3 rules; nothing to compare with yet',
  );
});
