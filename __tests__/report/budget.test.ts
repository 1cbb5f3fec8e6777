import { expect, test } from '@jest/globals';
import { budgets, renderMarkdown } from '../../src/report/markdown.ts';
import { comparisons } from '../support/comparisons.ts';
import {
  compareFailed,
  hostile,
  samples,
  sixtyRules,
  validateFailed,
  validatePassed,
} from '../support/outcomes.ts';

const bytes = (text: string) => Buffer.byteLength(text);
const whole = bytes(renderMarkdown([validateFailed]));

test('a report of exactly the budget is whole', () => {
  const text = renderMarkdown([validateFailed], { budget: whole });
  expect(bytes(text)).toBe(whole);
  expect(text).not.toContain('left out');
});

test('one byte less sheds the least important part, and says so', () => {
  const text = renderMarkdown([validateFailed], { budget: whole - 1 });
  expect(bytes(text)).toBeLessThan(whole);
  expect(text).toContain('3\u00a0examples of failing rows: left out here');
  expect(text).toContain('4\u00a0checks passed</summary>');
});

test('to the bone the heading, the counts and the first failed rule stay', () => {
  const text = renderMarkdown([sixtyRules], { budget: 1500 });
  expect(text).toContain('❌ Failed: 45 of 60 slices are worse');
  expect(text).toContain('45 of 60 rules failed, 15 passed.');
  expect(text).toContain('❌\u00a0failed | accuracy · `region=59`');
  expect(text).toContain('42 more');
  expect(bytes(text)).toBeLessThan(3000);
});

test('where one row of hostile names fills the place, the heading and the counts stand alone', () => {
  const name = '\u{e0041}'.repeat(2000);
  const { result } = compareFailed;
  if (!result) throw new Error('no result');
  const rules = result.rules.map((rule) => {
    const names = { id: name, metric: name, slice: name, reason: name, resolvedFrom: name };
    return { ...rule, ...names, verdict: 'errored' as const };
  });
  const findings = [1, 2, 3].map(() => {
    return { level: 'error', rule: name, message: name, file: name, line: 1 } as const;
  });
  const long = { ...compareFailed, findings, result: { ...result, rules } };
  const text = renderMarkdown([long], { budget: 10_000 });
  expect(bytes(text)).toBeLessThanOrEqual(10_000);
  expect(text).toContain('All 5 rules errored.');
  expect(text).toContain('The rest is left out here');
});

test('thousands of data sets are counted, not listed, so that the report fits', () => {
  const { result } = validatePassed;
  const [set] = result?.data ?? [];
  if (!(result && set)) throw new Error('no result');
  const data = Array.from({ length: 3000 }, (_, index) => ({ ...set, name: `part ${index}` }));
  const many = { ...validatePassed, result: { ...result, data } };
  const text = renderMarkdown([many], { budget: budgets.comment });
  expect(bytes(text)).toBeLessThanOrEqual(budgets.comment);
  expect(text).toContain('2,995\u00a0more sets');
});

test('the reason of a joint report stands in its heading and its row, not in a third place', () => {
  const text = renderMarkdown([compareFailed, validatePassed]);
  expect(text.match(/fell from 0\.379 to 0\.126/g)).toHaveLength(2);
  expect(text).toContain('### ❌ Failed: compare `wine-quality`');
});

test('passed checks take a row for each property, with the data sets that keep the same rules', () => {
  const { result } = validatePassed;
  const [check] = result?.checks ?? [];
  if (!(result && check)) throw new Error('no result');
  const checks = ['train', 'eval'].flatMap((data) => {
    return ['wine.ph.type', 'wine.ph.required', 'rows'].map((id) => ({ ...check, id, data }));
  });
  const text = renderMarkdown([{ ...validatePassed, result: { ...result, checks } }]);
  expect(text).toContain('| `wine.ph` | `type`, `required` | `train`, `eval` |');
  expect(text).toContain('| `rows` | `rows` | `train`, `eval` |');
});

test('twenty rows are shown, the rest is counted', () => {
  const text = renderMarkdown([sixtyRules]);
  expect(text.match(/❌\u00a0failed/g)).toHaveLength(20);
  expect(text).toContain('25 more in the HTML report and the outcome file.');
});

test('many outcomes full of hostile names fit a comment, and every fence and fold is closed', () => {
  const many = Array.from({ length: 400 }, (_, index) => {
    return [hostile, compareFailed, validatePassed].map((one) => ({
      ...one,
      key: `${one.key} ${index}`,
    }));
  }).flat();
  const text = renderMarkdown(many, { budget: budgets.comment });
  expect(bytes(text)).toBeLessThanOrEqual(budgets.comment);
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  expect(text).toContain('1,150 more in the HTML report and the outcome file.');
});

test.each(Object.entries({ ...samples, ...comparisons }))('%s fits a comment', (_, outcomes) => {
  expect(bytes(renderMarkdown(outcomes, { budget: budgets.comment }))).toBeLessThanOrEqual(60_000);
});
