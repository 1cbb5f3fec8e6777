import { expect, test } from '@jest/globals';
import { compare } from '../../src/commands/compare.ts';
import type { ComparisonResult, RuleResult } from '../../src/domain/comparison/result.ts';
import { Workplace } from '../support/workplace.ts';

const fixture = (name: string) =>
  new URL(`../fixtures/comparisons/${name}`, import.meta.url).pathname;

async function compared(
  policy: string,
  files: { readonly candidate: string; readonly baseline: string },
): Promise<ComparisonResult> {
  const place = new Workplace(
    `version: 1\nmodel: example\ncompare:\n${policy.replace(/^/gm, '  ')}\n`,
  );
  const outcome = await place.run(compare, {
    candidate: fixture(files.candidate),
    baseline: fixture(files.baseline),
  });
  if (outcome.command !== 'compare' || !outcome.result) throw new Error('There is no result.');
  return outcome.result;
}

/** `estimate [lower, upper] verdict`, as a person writes them down. */
function told(rule: RuleResult | undefined, digits: number): string {
  const number = (value: number | null | undefined) => value?.toFixed(digits);
  const leaning = rule?.leaning ? `, leans ${rule.leaning}` : '';
  return `${number(rule?.estimate)} [${number(rule?.lower)}, ${number(rule?.upper)}] ${rule?.verdict}${leaning}`;
}

test('GSM8K: 152 problems fixed, 209 broken of 1,319', async () => {
  const rules = [0.01, 0.05, 0.08].map(
    (margin) => `  - {metric: exact-match, no-worse: ${margin}, id: "${margin}"}`,
  );
  const result = await compared(`rules:\n${rules.join('\n')}`, {
    candidate: 'samples_gsm8k_175b_finetuning.jsonl',
    baseline: 'samples_gsm8k_6b_verification.jsonl',
  });
  expect(result.flips).toMatchObject({ fixed: 152, broken: 209, n: 1319 });
  expect(result.flips?.brokenOfRight).toBeCloseTo(0.406, 3);
  expect(result.rules.map((rule) => told(rule, 5))).toEqual([
    '-0.04321 [-0.06709, -0.01940] failed',
    '-0.04321 [-0.06709, -0.01940] undecided, leans right',
    '-0.04321 [-0.06709, -0.01940] passed',
  ]);
});

test('CIFAR-10, softened by one temperature: no answer moves, the log loss does', async () => {
  const result = await compared(
    'rules:\n  - {metric: accuracy, no-worse: 0.01}\n  - {metric: log-loss, better: 0}',
    { candidate: 'cifar10-calibrated.parquet', baseline: 'cifar10-released.parquet' },
  );
  expect(result.flips).toMatchObject({ fixed: 0, broken: 0, n: 10_000 });
  const [accuracy, logLoss] = result.rules;
  expect(told(accuracy, 4)).toBe('0.0000 [-0.0003, 0.0003] passed');
  expect(accuracy?.reason).toBeUndefined();
  expect(told(logLoss, 4)).toBe('0.0294 [0.0243, 0.0347] passed');
});

test('Adult: better overall, worse for the oldest, and far apart by sex', async () => {
  const result = await compared(
    [
      'columns: {score: {baseline: baseline, candidate: candidate}}',
      'slices: [age_group]',
      'rules:',
      '  - {metric: accuracy, no-worse: 0.01}',
      '  - {metric: recall, no-worse: 0.02, slices: ["age_group=66+"]}',
      'fairness:',
      '  - {metric: demographic-parity-difference, group: sex, at-most: 0.1}',
    ].join('\n'),
    { candidate: 'adult.parquet', baseline: 'adult.parquet' },
  );
  const [accuracy, , oldest, parity] = result.rules;
  expect([accuracy?.lower?.toFixed(4), accuracy?.upper?.toFixed(4)]).toEqual(['0.0146', '0.0224']);
  expect(accuracy?.verdict).toBe('passed');
  expect(oldest).toMatchObject({ slice: 'age_group=66+', nPositive: 82 });
  expect(told(oldest, 3)).toBe('-0.171 [-0.253, -0.111] failed');
  expect(told(parity, 3)).toBe('0.191 [0.180, 0.202] failed');
});
