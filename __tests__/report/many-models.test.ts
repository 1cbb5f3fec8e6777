import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/domain/outcome.ts';
import { budgets, renderMarkdown } from '../../src/report/markdown.ts';
import { rendered } from '../support/github-rendering.ts';
import { validateFailed, validatePassed } from '../support/outcomes.ts';
import { compared, of } from '../support/situations/compared.ts';
import { better, borderline, rulesOf } from '../support/situations/rules.ts';

/** 100 models, each validated and compared: a third fails, a third is undecided. */
const hundred: readonly Outcome[] = Array.from({ length: 100 }, (_, index) => {
  const compares = [
    compared('failed', rulesOf(20, 8)),
    compared('undecided', [borderline, ...rulesOf(5, 0)]),
    compared('passed', [better, ...rulesOf(10, 0)]),
  ];
  const key = `model-${index}`;
  return compares
    .slice(index % 3, (index % 3) + 1)
    .flatMap((one) => [of(key, validatePassed), of(key, one)]);
}).flat();

test('a hundred models render in less than a second, and stay under 60,000 characters', () => {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    renderMarkdown(hundred, { budget: budgets.comment });
    return performance.now() - started;
  });
  // The quickest of three, since other work on the machine only adds.
  const took = Math.min(...times);
  const text = renderMarkdown(hundred, { budget: budgets.comment });
  console.log(`100 models: ${Math.round(took)} ms, ${text.length} characters`);
  expect(took).toBeLessThan(1000);
  expect(text.length).toBeLessThan(60_000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budgets.comment);
});

test('each model keeps its line with its reason, however many sections have no room', () => {
  const text = renderMarkdown(hundred, { budget: budgets.comment });
  const lines = text
    .split('\n')
    .filter((line) => /^\| \S+\s\w+ \| `model-\d+` \| .+ \| .+ \|$/.test(line));
  expect(lines).toHaveLength(100);
  expect(text).toMatch(/Left out here, but in the HTML report: the sections of \d+ outcomes\./);
  expect(text).toContain('### ❌ Failed: compare `model-0`');
  expect(rendered(text).elements.filter(({ name }) => name === 'details').length).toBe(
    text.match(/<details>/g)?.length ?? 0,
  );
});

test('the sections of what passed go first, those of the worst last', () => {
  const sections = (budget: number) => {
    const text = renderMarkdown(hundred, { budget });
    return {
      passed: text.match(/<summary>✅ Passed: compare/g)?.length ?? 0,
      failed: text.match(/### ❌ Failed: compare/g)?.length ?? 0,
    };
  };
  const whole = sections(budgets.summary);
  const half = sections(150_000);
  expect(whole).toEqual({ passed: 33, failed: 34 });
  expect(half.passed).toBeLessThan(33);
  expect(half.failed).toBe(34);
});

test('a place that finds the text too long gets it smaller, step by step, down to the counts', () => {
  const sizes = Array.from({ length: 12 }, (_, shedMore) => {
    return Buffer.byteLength(renderMarkdown(hundred, { budget: budgets.comment, shedMore }));
  });
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBe(12);
  const least = renderMarkdown(hundred, { shedMore: 1_000_000 });
  expect(least).toContain('97 more in the HTML report');
});

const changes = [{ kind: 'code', name: 'commit', baseline: 'a', candidate: 'b' }] as const;
const flips = {
  fixed: 8,
  broken: 34,
  n: 1903,
  changed: 42,
  brokenShareUpper: 0.02,
  midP: 0.1,
  brokenOfRight: 0.02,
  surest: [{ id: 'w-1', confidence: 0.9, slices: [] }],
};

test('the only model that fails loses its folds one step at a time, and keeps its first row', () => {
  const one = [compared('failed', [...rulesOf(60, 40), better], { changes, flips })];
  const texts = [0, 1, 2].map((shedMore) => renderMarkdown(one, { budget: 7000, shedMore }));
  expect(new Set(texts.map((text) => text.length)).size).toBe(3);
  for (const text of texts) expect(text).toContain('| ❌\u00a0failed | `own-metric-40`');
});

test('the counts of a line are of the outcome that gives its reason', () => {
  const several = ['red', 'rose'].flatMap((key) => [
    of(key, validateFailed),
    of(key, compared('undecided', [borderline])),
  ]);
  const text = renderMarkdown(several);
  expect(text.match(/\| `(red|rose)` \| .* \| 2 of 8\u00a0checks \|/g)).toHaveLength(2);
  expect(text).toMatch(/^## ❌ Failed: `red`: .*; neither passed\n/);
});

test('one rule is one rule', () => {
  const text = renderMarkdown([
    of('a', compared('passed', [better])),
    of('b', compared('passed', rulesOf(2, 0))),
  ]);
  expect(text).toContain('| 0 of 1\u00a0rule |');
  expect(text).toContain('| 0 of 2\u00a0rules |');
});

test('an outcome that could not judge tells its commit too', () => {
  const errored = { ...compared('errored', [better]), result: null };
  expect(renderMarkdown([errored])).toContain('<sub>For `3f2a1b9`.</sub>');
});

test('a reason that is a whole sentence runs on without its full stop', () => {
  const title = 'compare could not judge: Cannot read out/predictions.csv.';
  const errored = { ...compared('errored', [better]), result: null, title };
  const text = renderMarkdown([of('red', errored), of('rose', compared('passed', [better]))]);
  expect(text).toMatch(
    /^## ⛔ Errored: `red`: .* Cannot read `out\/predictions\.csv`; the other passed\n/,
  );
});

test('the history of one version speaks of one, and of large numbers without noise', () => {
  const one = { metric: 'mae', points: [{ version: '1', at: '2026-01-02', value: 71_204.4 }] };
  const text = renderMarkdown([compared('passed', [better], { history: one })]);
  expect(text).toContain('<code>mae</code> of the only promoted version</summary>');
  expect(text).toContain('| `v1` | `2026-01-02` | 71,204 |');
});
