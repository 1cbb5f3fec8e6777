import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MetricHistory } from '../../src/domain/comparison/history.ts';
import { historyChart } from '../../src/report/markdown/mermaid.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { hostileNames } from '../support/outcomes.ts';
import { situations } from '../support/situations.ts';

/** What Mermaid's own parser says of each chart: null where it is one. */
function parsed(charts: readonly string[]): readonly (string | null)[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--no-warnings', '__tests__/support/mermaid-parser.mjs'],
    { input: JSON.stringify(charts), encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const at = '2026-01-02T08:00:00.000Z';

function historyOf(metric: string, values: readonly number[], version = '1'): MetricHistory {
  return { metric, points: values.map((value) => ({ version, at, value })) };
}

test('the parser is a judge: it refuses what the language forbids', () => {
  const bad = ['[]', '[1e-7, 2]', '[NaN, 1]', '[1, , 2]'];
  const charts = bad.map((line) => `xychart-beta\n  x-axis ["a", "b"]\n  line ${line}`);
  expect(parsed(charts)).not.toContain(null);
  expect(parsed(['xychart-beta\n  x-axis ["a", "b"]\n  line [1, 2]'])).toEqual([null]);
});

test('every chart of every sample comment is one', () => {
  const charts = Object.values(situations).flatMap(({ outcomes, beside }) => {
    const text = renderMarkdown(outcomes, beside);
    return [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, chart = '']) => chart);
  });
  expect(charts.length).toBeGreaterThan(0);
  expect(parsed(charts)).toEqual(charts.map(() => null));
});

const words = [
  ...hostileNames,
  '',
  '"',
  '\\',
  'line',
  'bar',
  '%%{init: {}}%%',
  'x-axis',
  '; y',
  '#quot;',
  '---',
  '\u202e',
];
const label = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 40 }));
const value = fc.oneof(
  fc.double(),
  fc.double({ min: -1, max: 1 }),
  fc.constantFrom(0, -0, 1e-300, 5e-7, 1e20, 1e21, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
);
const point = fc.record({ version: label, at: fc.constant(at), value });
const history = fc.record({ metric: label, points: fc.array(point, { maxLength: 25 }) });

test('whatever the names and numbers, a chart is one or there is none', () => {
  const drawn = fc.sample(history, 400).flatMap((sample) => historyChart(sample) ?? []);
  const answers = parsed(drawn);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter((_, index) => answers[index] !== null)).toEqual([]);
  for (const chart of drawn) expect(chart.split('\n')).toHaveLength(7);
}, 60_000);

test('a version that held the alias twice has two places: Mermaid draws points of one label above each other', () => {
  const versions = ['1', '2', '1', '1', 'v1 (2)'];
  const points = versions.map((version, index) => ({ version, at, value: index / 10 }));
  const chart = historyChart({ metric: 'f1', points }) ?? '';
  expect(chart).toContain('x-axis ["v1", "v2", "v1 (2)", "v1 (3)", "v1 (2) (2)"]');
  expect(parsed([chart])).toEqual([null]);
});

test.each([
  ['no version', historyOf('f1', [])],
  ['one version', historyOf('f1', [0.8])],
  ['one number among none', historyOf('f1', [0.8, Number.NaN, Number.POSITIVE_INFINITY])],
  ['a number that has no way to be written without an exponent', historyOf('f1', [1e21, 1e22])],
])('%s is no chart', (_, given) => {
  expect(historyChart(given)).toBeUndefined();
});

test('two versions with the same number have an axis that is not empty', () => {
  expect(historyChart(historyOf('f1', [0.8, 0.8]))).toContain('y-axis "f1" 0.799 --> 0.801');
});

test('a name that is nothing but quotes reads as a dash', () => {
  expect(historyChart(historyOf('"[]"', [1, 2], '`'))).toContain('x-axis ["-", "- (2)"]');
});
