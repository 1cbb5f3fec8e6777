import { expect, test } from '@jest/globals';
import { budgets, renderMarkdown } from '../../src/report/markdown.ts';
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
  const text = renderMarkdown([sixtyRules], { budget: 1 });
  expect(text).toContain('❌ Failed: 45 of 60 slices are worse');
  expect(text).toContain('45 of 60 rules failed, 15 passed.');
  expect(text).toContain('❌\u00a0failed | accuracy · `region=59`');
  expect(text).toContain('42 more');
  expect(bytes(text)).toBeLessThan(3000);
});

test('twenty rows are shown, the rest is counted', () => {
  const text = renderMarkdown([sixtyRules]);
  expect(text.match(/❌\u00a0failed/g)).toHaveLength(20);
  expect(text).toContain('25 more in the HTML report and the outcome file.');
});

test('many outcomes full of hostile names fit a comment, and every fence and fold is closed', () => {
  const many = Array.from({ length: 400 }, () => [hostile, compareFailed, validatePassed]).flat();
  const text = renderMarkdown(many, { budget: budgets.comment });
  expect(bytes(text)).toBeLessThanOrEqual(budgets.comment);
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  expect(text).toContain('1180 more in the HTML report and the outcome file.');
});

test.each(Object.entries(samples))('%s fits a comment', (_, outcomes) => {
  expect(bytes(renderMarkdown(outcomes, { budget: budgets.comment }))).toBeLessThanOrEqual(60_000);
});
