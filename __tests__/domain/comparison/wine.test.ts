import { expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/domain/comparison/default-rules.ts';

import { comparisonVerdict } from '../../../src/domain/comparison/verdict.ts';
import { wine } from '../../support/predictions.ts';
import { judgeAll, judgeOne, rule } from '../../support/rules.ts';

/** The oriented change, its bounds and the verdict, in one line. */
function answer(comparison: string, claim: string): string {
  const [baseline = '', candidate = ''] = comparison.split(' → ');
  const [metric = '', operator, bound] = claim.split(' ');
  const result = judgeOne(
    rule(metric, operator === 'better' ? 'better' : 'no-worse', Number(bound)),
    wine(baseline, candidate),
  );
  const [estimate, lower, upper] = [result.estimate, result.lower, result.upper].map((value) => {
    return value?.toFixed(4);
  });
  const leaning = result.leaning ? `, ${result.leaning}` : '';
  return `${estimate} [${lower}, ${upper}] ${result.verdict}${leaning}`;
}

test.each([
  ['baseline → candidate', 'accuracy better 0', '0.0294 [0.0165, 0.0426] passed'],
  ['baseline → candidate', 'roc-auc better 0', '0.0443 [0.0296, 0.0591] passed'],
  ['baseline → candidate', 'log-loss better 0', '0.0367 [0.0213, 0.0517] passed'],
  ['candidate → retrained', 'accuracy no-worse 0.01', '0.0005 [-0.0073, 0.0084] passed'],
  ['candidate → retrained', 'accuracy no-worse 0.005', '0.0005 [-0.0073, 0.0084] undecided, right'],
  ['candidate → retrained', 'roc-auc no-worse 0.01', '-0.0018 [-0.0058, 0.0021] passed'],
  ['candidate → retrained', 'roc-auc no-worse 0.005', '-0.0018 [-0.0058, 0.0021] undecided, right'],
  ['candidate → retrained', 'recall no-worse 0.02', '0.0074 [-0.0208, 0.0358] undecided, right'],
  ['candidate → skewed', 'accuracy no-worse 0.01', '-0.0137 [-0.0199, -0.0082] undecided, wrong'],
  ['candidate → skewed', 'recall no-worse 0.02', '-0.0539 [-0.0761, -0.0378] failed'],
  ['candidate → small', 'accuracy no-worse 0.01', '-0.0252 [-0.0393, -0.0113] failed'],
  ['regression-baseline → regression-candidate', 'mae better 0', '0.0473 [0.0360, 0.0588] passed'],
])('wine, %s: %s: %s', (comparison, claim, expected) => {
  expect(answer(comparison, claim)).toBe(expected);
});

test.each([
  ['baseline → candidate', 'passed'],
  ['candidate → retrained', 'passed'],
  ['candidate → skewed', 'failed'],
  ['candidate → small', 'failed'],
  ['regression-baseline → regression-candidate', 'passed'],
  ['regression-candidate → regression-baseline', 'failed'],
])('wine, %s with the default rules: %s', (comparison, verdict) => {
  const [baseline = '', candidate = ''] = comparison.split(' → ');
  const comparable = wine(baseline, candidate);
  const rules = defaultRules(comparable, 0.05);
  const results = judgeAll(rules, comparable);
  expect(comparisonVerdict(results, 'warn', rules).verdict).toBe(verdict);
});

test('swapping the models negates the change and its interval', () => {
  for (const metric of ['accuracy', 'error-rate', 'recall', 'roc-auc', 'log-loss', 'brier']) {
    const rules = [rule(metric, 'no-worse', 0.01)];
    const [there] = judgeAll(rules, wine('baseline', 'candidate'));
    const [back] = judgeAll(rules, wine('candidate', 'baseline'));
    expect(back?.estimate).toBeCloseTo(-(there?.estimate ?? Number.NaN), 12);
    expect(back?.lower).toBeCloseTo(-(there?.upper ?? Number.NaN), 12);
    expect(back?.upper).toBeCloseTo(-(there?.lower ?? Number.NaN), 12);
  }
});

test('the RMSE margin of 2 % is taken of the baseline on the same rows, and says so', () => {
  const [result] = judgeAll(
    [rule('rmse', 'no-worse', '2%')],
    wine('regression-baseline', 'regression-candidate'),
  );
  expect(result?.resolvedFrom).toBe('2% of 0.755');
  expect(result?.bound).toBeCloseTo(0.02 * 0.7554444699527813, 12);
});

test('an undecided rule says what is open and how many rows would decide', () => {
  const [result] = judgeAll([rule('roc-auc', 'no-worse', 0.005)], wine('candidate', 'retrained'));
  expect(result?.rowsToDecide).toBe(6800);
  expect(result?.reason).toBe(
    'The change lies between -0.00579 and 0.0021: these rows neither show nor rule out a loss of more than 0.005. The estimate itself keeps the rule; about 6,800 rows would decide.',
  );
});

test('a failed rule says by how much against what', () => {
  const [result] = judgeAll([rule('recall', 'no-worse', 0.02)], wine('candidate', 'skewed'));
  expect(result?.reason).toBe(
    'The candidate is worse by 0.0378 to 0.0761; the rule accepts a loss of at most 0.02.',
  );
  expect(result).toMatchObject({
    n: 1903,
    nPositive: 408,
    method: 'Tango, quarter-row correction',
  });
});
