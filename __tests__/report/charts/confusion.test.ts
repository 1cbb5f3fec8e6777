import { expect, test } from '@jest/globals';
import type { Chart } from '../../../src/report/charts/chart.ts';
import { renderChart } from '../../../src/report/charts/render.ts';

function drawn(chart: Chart): string {
  return renderChart(chart, { id: 'here', level: 2, suffix: '' }).join('\n');
}

function confused(names: readonly string[], count: number): string {
  const cells = (value: number) => names.map(() => names.map(() => value));
  return drawn({
    kind: 'confusion',
    confusion: { classes: names, baseline: cells(0), candidate: cells(count) },
  });
}

test('names that would touch above a confusion matrix are slanted, and told apart', () => {
  const text = confused(['Cabernet Franc', 'Cabernet Blanc', 'Merlot', 'Riesling', 'Syrah'], 1);
  expect(text).toMatch(/rotate\(-45\)">Cabernet Franc</);
  expect(text).toMatch(/rotate\(-45\)">Cabernet Blanc</);
  expect(confused(['0', '1', '2', '3', '4'], 1)).not.toContain('rotate');
});

test('a cell of a confusion matrix is as wide as its longest number', () => {
  const names = ['0', '1', '2', '3', '4'];
  const side = (count: number) => {
    const [, width] = confused(names, count).match(/class="cell"[^>]* width="([\d.]+)"/) ?? [];
    return Number(width);
  };
  expect(side(1)).toBe(41);
  expect(side(1_234_567)).toBeGreaterThan(8 * '+1,234,567'.length);
});
