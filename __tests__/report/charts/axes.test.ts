import { expect, test } from '@jest/globals';
import type { Chart } from '../../../src/report/charts/chart.ts';
import { renderChart } from '../../../src/report/charts/render.ts';

function drawn(chart: Chart): string {
  return renderChart(chart, { id: 'here', level: 2, suffix: '' }).join('\n');
}

function historyOf(name: string): string {
  return drawn({
    kind: 'history',
    history: {
      metric: 'auc',
      points: Array.from({ length: 20 }, (_, index) => {
        return { version: `${name}-${index}`, at: '', value: index };
      }),
    },
  });
}

test('long names of versions keep their end, and only as many stand there as have room', () => {
  const text = historyOf('2026-01-01-nightly-build');
  const names = [...text.matchAll(/>(…[^<]*)</g)].map(([, name]) => name);
  expect(names).toEqual(['…tly-build-5', '…ly-build-12', '…ly-build-19']);
  expect(historyOf('v').match(/>v-\d+</g)).toHaveLength(7);
});

const sizes: readonly (readonly [string, readonly number[], RegExp])[] = [
  ['a diverged loss', [1e12, -3e12], /loss \(×\u00a010¹²\).*/],
  ['a learning rate', [1e-5, 0], /loss \(×\u00a010⁻⁶\)/],
  ['the largest numbers', [1.7e308, -1.7e308], /loss \(×\u00a010³⁰⁰\)/],
  ['the smallest numbers', [5e-324, 1e-323], />loss</],
  ['numbers of a usual size', [0, 4_000_000], />loss</],
];

test.each(sizes)('%s: short numbers on the axis, and every place is one', (_, values, name) => {
  const points = values.map((value, index) => [index, value] as const);
  const text = drawn({ kind: 'training', series: [{ name: 'loss', points }] });
  const [, picture = ''] = text.match(/<svg class="plane"([\s\S]*?)<\/svg>/) ?? [];
  expect(picture).toMatch(name);
  expect(picture).not.toMatch(/NaN|Infinity|\de[+-]\d/);
  const labels = [...picture.matchAll(/text-anchor="end">([^<]*)</g)].map(
    ([, label = '']) => label,
  );
  expect(labels.length).toBeGreaterThan(2);
  expect(new Set(labels).size).toBe(labels.length);
  expect(Math.max(...labels.map((label) => label.length))).toBeLessThan(11);
});

test('between whole steps no tick stands', () => {
  const points = [[0, 1] as const, [1, 2] as const, [2, 3] as const];
  const text = drawn({ kind: 'training', series: [{ name: 'loss', points }] });
  const ticks = [...text.matchAll(/text-anchor="middle">(\d[^<]*)</g)].map(([, tick]) => tick);
  expect(ticks).toEqual(['0', '1', '2']);
});
