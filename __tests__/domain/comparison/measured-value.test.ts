import { expect, test } from '@jest/globals';
import { measuredValue } from '../../../src/domain/comparison/measured-value.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { comparePassed, trained } from '../../support/outcomes.ts';
import { comparison } from '../../support/promotion-cases.ts';

const record = trained.result && { ...trained.result, metrics: { 'roc-auc': 0.5, reported: 0.25 } };

type Case = readonly [what: string, metric: string, outcomes: readonly Outcome[], value?: number];

test.each<Case>([
  ['its own comparison measured', 'roc-auc', [comparison()], 0.8611],
  ['only its run reported', 'reported', [comparePassed], 0.25],
  ['its comparison has no value for', 'roc-auc', [comparison({ rule: { candidate: null } })], 0.5],
  ['nobody knows', 'unheard-of', [comparison()]],
  ['every object of JavaScript has', 'constructor', []],
])('the value of a metric that %s', (...given) => {
  const [, metric, outcomes, value] = given;
  expect(measuredValue(metric, { outcomes, record })).toBe(value);
});
