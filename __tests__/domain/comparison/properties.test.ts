import { expect, test } from '@jest/globals';

import type { ModelPredictions, PairedRows } from '../../../src/domain/comparison/predictions.ts';
import type { RuleResult } from '../../../src/domain/comparison/result.ts';
import type { Rule } from '../../../src/domain/comparison/rule.ts';
import { wine } from '../../support/predictions.ts';
import { judgeAll, judgeOne, rule } from '../../support/rules.ts';

const binaryMetrics = [
  'accuracy',
  'error-rate',
  'recall',
  'specificity',
  'roc-auc',
  'log-loss',
  'brier',
];
const regressionMetrics = ['rmse', 'mae', 'mse'];

const classifiers = rowsOf('candidate', 'retrained');
const regressors = rowsOf('regression-baseline', 'regression-candidate');

function rowsOf(baseline: string, candidate: string): PairedRows {
  const comparable = wine(baseline, candidate);
  if (comparable.kind !== 'paired') throw new Error('Two files are paired.');
  return comparable.rows;
}

function judged(rows: PairedRows, metrics: readonly string[]): readonly RuleResult[] {
  const rules = metrics.flatMap((metric): Rule[] => [
    rule(metric, 'no-worse', 0.01),
    rule(metric, 'at-most', 0.5),
  ]);
  return judgeAll(rules, { kind: 'paired', rows });
}

/** The same rows in another order: row `i` comes from row `order(i)`. */
function reordered(rows: PairedRows, order: (row: number) => number): PairedRows {
  const column = (values: Float64Array) => values.map((_, row) => values[order(row)] ?? Number.NaN);
  const model = ({ predicted, scores, ...rest }: ModelPredictions): ModelPredictions => {
    return { ...rest, predicted: column(predicted), scores: scores && column(scores) };
  };
  return {
    ...rows,
    ids: Array.from(rows.labels, (_, row) => rows.ids.at(order(row)) ?? ''),
    labels: column(rows.labels),
    baseline: model(rows.baseline),
    candidate: model(rows.candidate),
  };
}

test('the order of the rows changes nothing', () => {
  for (const [rows, metrics] of [
    [classifiers, binaryMetrics],
    [regressors, regressionMetrics],
  ] as const) {
    // 1,903 = 11 · 173, so steps of 7 visit every row once.
    const mixed = judged(
      reordered(rows, (row) => (row * 7 + 5) % 1903),
      metrics,
    );
    for (const [index, result] of judged(rows, metrics).entries()) {
      expect(mixed[index]?.verdict).toBe(result.verdict);
      expect(mixed[index]?.estimate).toBeCloseTo(result.estimate ?? Number.NaN, 13);
      expect(mixed[index]?.lower).toBeCloseTo(result.lower ?? Number.NaN, 13);
      expect(mixed[index]?.upper).toBeCloseTo(result.upper ?? Number.NaN, 13);
    }
  }
});

test('a strictly increasing map of the scores leaves the AUC and its interval unchanged', () => {
  const stretched = (model: ModelPredictions): ModelPredictions => {
    return { ...model, scores: model.scores?.map((score) => Math.exp(3 * score) - 7) ?? null };
  };
  const mapped = { ...classifiers, candidate: stretched(classifiers.candidate) };
  expect(judged(mapped, ['roc-auc'])).toEqual(judged(classifiers, ['roc-auc']));
});

test('the change of the accuracy is fixed minus broken over all rows, and that of the error rate is the same', () => {
  const [accuracy] = judged(classifiers, ['accuracy']);
  const [errorRate] = judged(classifiers, ['error-rate']);
  const { baseline, candidate, labels } = classifiers;
  let [fixed, broken] = [0, 0];
  for (const [row, label] of labels.entries()) {
    if (baseline.predicted[row] === candidate.predicted[row]) continue;
    if (candidate.predicted[row] === label) fixed += 1;
    else broken += 1;
  }
  expect(accuracy?.estimate).toBe((fixed - broken) / labels.length);
  expect(errorRate).toMatchObject({
    estimate: accuracy?.estimate,
    lower: accuracy?.lower,
    upper: accuracy?.upper,
  });
});

test('every row twice shrinks the standard error of a mean by the root of 2 + 1/(n − 1)', () => {
  const n = regressors.labels.length;
  const twice = (values: Float64Array) => Float64Array.from([...values, ...values]);
  const model = ({ predicted, ...rest }: ModelPredictions): ModelPredictions => {
    return { ...rest, predicted: twice(predicted) };
  };
  const doubled = {
    ...regressors,
    ids: Array.from({ length: 2 * n }, (_, row) => `row-${row}`),
    labels: twice(regressors.labels),
    baseline: model(regressors.baseline),
    candidate: model(regressors.candidate),
  };
  const [once] = judged(regressors, ['mae']);
  const [again] = judged(doubled, ['mae']);
  const ratio = (once?.resolution ?? Number.NaN) / (again?.resolution ?? Number.NaN);
  expect(ratio).toBeCloseTo(Math.sqrt(2 + 1 / (n - 1)), 10);
});

test('a larger margin never takes a pass away, and a larger alpha only resolves what was undecided', () => {
  const rank = { failed: 0, undecided: 1, passed: 2 };
  const comparable = wine('candidate', 'skewed');
  for (const metric of binaryMetrics) {
    let [before, reached] = [-1, 'failed'];
    for (const margin of [0, 0.002, 0.005, 0.008, 0.01, 0.014, 0.02, 0.05, 0.1]) {
      const { verdict } = judgeOne(rule(metric, 'no-worse', margin), comparable);
      const now = rank[verdict as keyof typeof rank];
      expect([metric, margin, now >= before]).toEqual([metric, margin, true]);
      [before, reached] = [now, verdict];
      const wider = judgeOne({ ...rule(metric, 'no-worse', margin), alpha: 0.2 }, comparable);
      if (verdict !== 'undecided') expect(wider.verdict).toBe(verdict);
    }
    expect([metric, reached]).toEqual([metric, 'passed']);
  }
});
