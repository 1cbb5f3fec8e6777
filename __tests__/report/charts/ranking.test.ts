import { expect, test } from '@jest/globals';
import type { Chart } from '../../../src/report/charts/chart.ts';
import { stepAt } from '../../../src/report/charts/ranking.ts';
import { renderChart } from '../../../src/report/charts/render.ts';

function drawn(chart: Chart): string {
  return renderChart(chart, { id: 'here', level: 2, suffix: '' }).join('\n');
}

const curve = [
  [0, 0],
  [0.5, 0.8],
  [1, 1],
] as const;

test('of very many rows the caption says how many are drawn', () => {
  const candidate = {
    roc: curve,
    precisionRecall: curve,
    atThreshold: { falsePositiveRate: 0.1, recall: 0.5, precision: 0.5 },
    drawnRows: 100_000,
  };
  const ranking = { threshold: null, baseline: null, candidate };
  expect(drawn({ kind: 'ranking', ranking })).toContain('drawn from 100,000 of the rows.');
});

test('without a baseline no caption speaks of its mark', () => {
  const atThreshold = { falsePositiveRate: 0.1, recall: 0.5, precision: 0.5 };
  const candidate = { roc: curve, precisionRecall: curve, atThreshold };
  const text = drawn({
    kind: 'ranking',
    ranking: { threshold: 0.5, baseline: null, candidate },
  });
  expect(text).toContain('A circle marks it at the threshold 0.5.');
  expect(text).not.toContain('square');
});

test('a precision in the table is the height of the drawn step, not of a line between its ends', () => {
  const steps = [
    [0.5, 1],
    [1, 0.5],
  ] as const;
  expect([0.4, 0.5, 0.75, 1, 1.1].map((x) => stepAt(steps, x))).toEqual([null, 1, 0.5, 0.5, null]);
});
