import { expect, test } from '@jest/globals';
import { compare } from '../../src/commands/compare.ts';
import type { Metric } from '../../src/domain/comparison/metric.ts';
import { metricFor, metricsOf } from '../../src/domain/comparison/metrics.ts';
import { operators, type Task, tasks } from '../../src/domain/comparison/rule.ts';
import { Workplace } from '../support/workplace.ts';

const count = 240;

/** A number that looks drawn, from 0 to 1, the same on every run. */
function noise(row: number, salt: number): number {
  const value = Math.sin(row * 12.9898 + salt * 78.233) * 43758.5453;
  return value - Math.floor(value);
}

/** Rows of one model, with every column that a metric of the task needs. */
const rowsOf: Readonly<Record<Task, (salt: number) => readonly string[]>> = {
  binary: (salt) => [
    'id,label,score',
    ...rows((row) => {
      const label = row % 2;
      const score = 0.02 + 0.96 * (0.35 * label + 0.65 * noise(row, salt));
      return `${label},${score.toFixed(6)}`;
    }),
  ],
  multiclass: (salt) => [
    'id,label,prob_a,prob_b,prob_c',
    ...rows((row) => {
      const weights = [0, 1, 2].map((at) => noise(row, salt + at) + (row % 3 === at ? 0.6 : 0.1));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return ['abc'[row % 3], ...weights.map((weight) => weight / total)].join(',');
    }),
  ],
  regression: (salt) => [
    'id,label,prediction',
    ...rows((row) => {
      const label = 10 + 5 * noise(row, 0);
      return `${label},${label + noise(row, salt) - 0.5}`;
    }),
  ],
  ranking: (salt) => [
    'id,query,label,score',
    ...rows((row) => `q${Math.floor(row / 8)},${row % 3},${(row % 3) / 4 + noise(row, salt)}`),
  ],
  generation: (salt) => [
    'id,label,prediction,samples,correct,winner',
    ...rows((row) => {
      const guess = noise(row, salt) < 0.7 ? row : -1;
      return `answer ${row},answer ${guess},5,${Math.floor(6 * noise(row, salt))},${row % 3}`;
    }),
  ],
};

function rows(cells: (row: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, row) => `r${row},${cells(row)}`);
}

/** One of each family whose name holds a number. */
const numbered = ['top-2-accuracy', 'ndcg-at-3', 'pass-at-1', 'pinball-0.9'];

function metricsWithNumbers(task: Task): readonly Metric[] {
  return [...metricsOf(task), ...numbered.flatMap((name) => metricFor(name, task) ?? [])];
}

function ruleOn({ name, refuses, ofClass }: Metric, task: Task): string {
  const allowed = operators.find((operator) => !refuses?.operators.includes(operator));
  const bound = allowed === 'at-least' ? 0.01 : 0.4;
  const ofWhich = ofClass && task === 'multiclass' ? ', class: a' : '';
  return `    - {metric: ${name}, ${allowed}: ${bound}${ofWhich}}`;
}

test.each(tasks)('every metric of a %s task is judged from files', async (task) => {
  const metrics = metricsWithNumbers(task);
  const rules = metrics.map((metric) => ruleOn(metric, task)).join('\n');
  const place = new Workplace(
    `version: 1\nmodel: m\ncompare:\n  task: ${task}\n  rules:\n${rules}\n`,
  );
  const file = (name: string, salt: number) => {
    return place.write(`${name}.csv`, `${rowsOf[task](salt).join('\n')}\n`);
  };
  const outcome = await place.run(compare, {
    candidate: file('candidate', 1),
    baseline: file('baseline', 2),
  });
  if (outcome.command !== 'compare' || !outcome.result) throw new Error('There is no result.');
  const judged = outcome.result.rules;
  expect(judged.map(({ metric }) => metric)).toEqual(metrics.map(({ name }) => name));
  expect(judged.filter(({ verdict }) => verdict === 'errored')).toEqual([]);
  expect(judged.filter(({ candidate }) => candidate === null)).toEqual([]);
});
