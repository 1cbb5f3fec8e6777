import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { SliceRequest } from '../../src/domain/comparison/slice.ts';
import { UserError } from '../../src/errors.ts';
import { parseText } from '../../src/inputs/document.ts';
import { ruleSchema } from '../../src/inputs/rule-schema.ts';
import { parseRules } from '../../src/inputs/rules.ts';

const slices: readonly SliceRequest[] = [
  { kind: 'column', column: 'region' },
  { kind: 'cross', columns: ['region', 'plan'] },
  { kind: 'where', name: 'trial users', where: "plan = 'trial'" },
];

const document = z.strictObject({ rules: z.array(ruleSchema) });

function parse(text: string) {
  const { value, line } = parseText('contender.yml', text, document);
  return parseRules(value.rules, {
    alpha: 0.05,
    file: 'contender.yml',
    slices,
    line: (index, key) => line(key === undefined ? ['rules', index] : ['rules', index, key]),
  });
}

function problemsOf(text: string) {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error('It did not fail.');
}

const rules = (...lines: readonly string[]) =>
  `rules:\n${lines.map((line) => `  - ${line}\n`).join('')}`;

test('a rule gets its id, the alpha of the policy and its place', () => {
  expect(parse(rules('{metric: accuracy, no-worse: 0.01}'))).toEqual([
    {
      id: 'accuracy:no-worse',
      metric: 'accuracy',
      operator: 'no-worse',
      bound: { kind: 'absolute', value: 0.01 },
      alpha: 0.05,
      file: 'contender.yml',
      line: 2,
    },
  ]);
});

test('a rule can state its own id, alpha and what undecided means', () => {
  expect(
    parse(rules('{metric: rmse, better: 0, id: main, alpha: 0.01, on-undecided: fail}')),
  ).toMatchObject([{ id: 'main', alpha: 0.01, onUndecided: 'fail' }]);
});

test('a metric of your own states its direction', () => {
  expect(parse(rules('{metric: revenue, point: -5, higher-is-better: true}'))).toMatchObject([
    { metric: 'revenue', higherIsBetter: true, bound: { kind: 'absolute', value: -5 } },
  ]);
});

test.each([
  ['0.01', { kind: 'absolute', value: 0.01 }],
  ['+0.1', { kind: 'absolute', value: 0.1 }],
  ['1e-3', { kind: 'absolute', value: 0.001 }],
  ['0', { kind: 'absolute', value: 0 }],
  ['2%', { kind: 'relative', share: 0.02, text: '2%' }],
  ['"+2.5%"', { kind: 'relative', share: 0.025, text: '2.5%' }],
])('the bound %s is read', (written, bound) => {
  expect(parse(rules(`{metric: rmse, no-worse: ${written}}`))).toMatchObject([{ bound }]);
});

test.each([
  ['.nan', 'value-invalid'],
  ['.inf', 'value-invalid'],
  ['"a bit"', 'value-invalid'],
  ['"2 %"', 'value-invalid'],
  ['"0.02"', 'value-invalid'],
  [`"${'9'.repeat(400)}%"`, 'rule-bound'],
])('the bound %s is refused', (written, code) => {
  expect(problemsOf(rules(`{metric: rmse, no-worse: ${written}}`))).toMatchObject([
    { code, line: 2 },
  ]);
});

test.each([
  ['{metric: acuracy, no-worse: 0.01}', 'rule-metric', 'Did you mean "accuracy"?'],
  ['{metric: roc_auc, no-worse: 0.01}', 'rule-metric', 'Did you mean "roc-auc"?'],
  [
    '{metric: revenue, no-worse: 0.01}',
    'rule-metric',
    'For a metric of your own add higher-is-better.',
  ],
  [
    '{metric: mae, no-worse: 1, higher-is-better: true}',
    'rule-direction',
    'Remove higher-is-better',
  ],
  ['{metric: accuracy}', 'rule-operator', 'Add one of: no-worse, better'],
  [
    '{metric: accuracy, no-worse: 0.1, better: 0}',
    'rule-operator',
    'Write one rule for each of them.',
  ],
  ['{metric: accuracy, no-worse: -0.01}', 'rule-bound', 'To ask for a gain write better: 0.01.'],
  ['{metric: accuracy, better: -0.01}', 'rule-bound', 'To accept a loss write no-worse: 0.01.'],
  ['{metric: accuracy, better: "-2%"}', 'rule-bound', 'To accept a loss write no-worse: 2%.'],
  ['{metric: accuracy, no-worse: 0.5}', 'rule-bound', 'Did you mean 0.01 or 1%?'],
  ['{metric: accuracy, no-worse: 1}', 'rule-bound', 'Did you mean 0.01 or 1%?'],
  ['{metric: error-rate, better: 2}', 'rule-bound', 'Did you mean 0.01 or 1%?'],
  ['{metric: roc-auc, point: -0.5}', 'rule-bound', 'Did you mean 0.01 or 1%?'],
  ['{metric: roc-auc, no-worse: 100%}', 'rule-bound', 'Did you mean 1%?'],
  ['{metric: recall, at-least: 70}', 'rule-bound', 'Did you mean 0.7?'],
  ['{metric: recall, at-least: -0.1}', 'rule-bound', 'Correct the bound.'],
  ['{metric: recall, at-least: 0}', 'rule-bound', 'Correct the bound.'],
  ['{metric: negative-flip-rate, at-most: 1}', 'rule-bound', 'Did you mean 0.01?'],
  ['{metric: recall, at-least: 70%}', 'rule-bound', 'such as at-least: 0.7.'],
  ['{metric: rmse, at-most: -1}', 'rule-bound', 'Correct the bound.'],
  ['{metric: r2, at-least: 2}', 'rule-bound', 'Correct the bound.'],
  ['{metric: accuracy, not-more-than: 0}', 'rule-bound', 'such as not-more-than: 0.1.'],
  ['{metric: accuracy, not-more-than: -0.1}', 'rule-bound', 'such as not-more-than: 0.1.'],
  ['{metric: ece, no-worse: 0.01}', 'rule-refused', 'another metric'],
  ['{metric: mce, better: 0}', 'rule-refused', 'another metric'],
  ['{metric: calibration-slope, no-worse: 0.1}', 'rule-refused', 'at-least'],
  ['{metric: max-error, no-worse: 1}', 'rule-refused', 'Use'],
  ['{metric: accuracy, class: b, no-worse: 0.01}', 'rule-class', 'Remove class'],
  ['{metric: accuracy, no-worse: 0.01, zero-division: 0}', 'rule-zero-division', 'Remove'],
  ['{metric: roc-auc, no-worse: 0.01, zero-division: skip}', 'rule-zero-division', 'Remove'],
  ['{metric: recall, at-least: 0.7, zero-division: skip}', 'rule-zero-division', 'Write 0.'],
  [
    '{metric: revenue, point: 5, higher-is-better: true, zero-division: 0}',
    'rule-zero-division',
    'Remove',
  ],
  ['{metric: accuracy, no-worse: 0.01, slices: regoin}', 'rule-slice', 'Did you mean "region"?'],
  ['{metric: accuracy, no-worse: 0.01, slices: [plan=trial]}', 'rule-slice', 'Use one of'],
])('%s is refused: %s', (rule, code, next) => {
  expect(problemsOf(rules(rule))).toMatchObject([
    { code, next: expect.stringContaining(next), file: 'contender.yml', line: 2 },
  ]);
});

test.each([
  '{metric: accuracy, no-worse: 0.499}',
  '{metric: rmse, no-worse: 3}',
  '{metric: error-rate, no-worse: 100%}',
  '{metric: accuracy, better: 100%}',
  '{metric: recall, at-least: 1}',
  '{metric: negative-flip-rate, at-most: 0}',
  '{metric: rmse, at-most: 12}',
  '{metric: brier, at-most: 1.5}',
  '{metric: r2, at-least: -1}',
  '{metric: mcc, at-least: -0.5}',
  '{metric: mcc, no-worse: 0.5}',
  '{metric: accuracy, not-more-than: +0.1}',
  '{metric: accuracy, not-more-than: 100%}',
  '{metric: ece, at-most: 0.05}',
  '{metric: calibration-slope, at-least: 0.8}',
  '{metric: max-error, point: 1}',
  '{metric: ndcg-at-10, no-worse: 0.01}',
  '{metric: pass-at-1, no-worse: 0.02}',
  '{metric: f1, class: b, no-worse: 0.02, zero-division: 0}',
  '{metric: f1-macro, no-worse: 0.02, zero-division: skip}',
  '{metric: accuracy, no-worse: 0.02, slices: all}',
  '{metric: accuracy, no-worse: 0.02, slices: region}',
  '{metric: accuracy, no-worse: 0.02, slices: [region=EU, trial users, "region, plan"]}',
  '{metric: accuracy, no-worse: 0.02, slices: ["region=EU, plan=trial"]}',
])('%s is sound', (rule) => {
  expect(parse(rules(rule))).toHaveLength(1);
});

test('two rules with one id are refused at the second, with both numbers', () => {
  const problems = problemsOf(
    rules(
      '{metric: accuracy, no-worse: 0.01}',
      '{metric: accuracy, at-least: 0.8}',
      '{metric: accuracy, no-worse: 0.02}',
    ),
  );
  expect(problems).toMatchObject([
    {
      code: 'rule-duplicate',
      what: 'Two rules have the id "accuracy:no-worse": number 1 and number 3.',
      line: 4,
    },
  ]);
});

test('the mistakes of all rules are reported together, each at its own line', () => {
  const text = `rules:
  - metric: acuracy
    no-worse: 1
  - metric: roc-auc
  - metric: mae
    higher-is-better: true
    no-worse: -1
`;
  expect(problemsOf(text).map(({ code, line }) => `${code} ${line}`)).toEqual([
    'rule-metric 2',
    'rule-operator 4',
    'rule-direction 6',
    'rule-bound 7',
  ]);
});

test('an empty list of rules judges nothing and is refused', () => {
  expect(problemsOf('rules: []')).toMatchObject([{ code: 'rules-missing' }]);
});

test('rules that came as an input have no file', () => {
  const [rule] = parseRules([{ metric: 'mae', better: 0 }], {
    alpha: 0.1,
    slices: [],
    line: () => 3,
  });
  expect(rule).not.toHaveProperty('file');
  expect(rule).not.toHaveProperty('line');
  expect(rule?.alpha).toBe(0.1);
});
