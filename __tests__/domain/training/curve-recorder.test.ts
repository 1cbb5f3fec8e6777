import { expect, test } from '@jest/globals';
import { CurveRecorder } from '../../../src/domain/training/curve-recorder.ts';

function seriesOf(...lines: readonly string[]) {
  const recorder = new CurveRecorder();
  for (const line of lines) recorder.add(line);
  return recorder.series();
}

test('numbers beside a step become the curves of their names', () => {
  expect(
    seriesOf(
      '{"step": 1, "loss": 0.9, "lr": 0.1}',
      'epoch 1 done',
      '{"step": 2, "loss": 0.5, "note": "better", "best": true}\r',
    ),
  ).toEqual([
    {
      name: 'loss',
      points: [
        [1, 0.9],
        [2, 0.5],
      ],
    },
    { name: 'lr', points: [[1, 0.1]] },
  ]);
});

test.each([
  ['no JSON', '{step: 1, loss: 2}'],
  ['no step', '{"loss": 2}'],
  ['a step that is text', '{"step": "1", "loss": 2}'],
  ['a number beyond every double', '{"step": 1, "loss": 1e999}'],
  ['a nested number', '{"step": 1, "loss": {"train": 2}}'],
  ['an array', '[{"step": 1, "loss": 2}]'],
  ['a line that was cut', '{"step": 1, "loss": 2'],
])('a line with %s tells nothing', (_, line) => {
  expect(seriesOf(line)).toEqual([]);
});

test('after a resumption a step that was told twice has its last value, and steps rise', () => {
  const told = [1, 2, 3, 2, 3, 4].map((step, at) => `{"step": ${step}, "loss": ${at}}`);
  expect(seriesOf(...told)[0]?.points).toEqual([
    [1, 0],
    [2, 3],
    [3, 4],
    [4, 5],
  ]);
});

test('a long training keeps at most 500 points, evenly spaced, and the newest', () => {
  const told = Array.from({ length: 12_345 }, (_, step) => `{"step": ${step}, "loss": 1}`);
  const points = seriesOf(...told)[0]?.points ?? [];
  expect(points.length).toBeLessThanOrEqual(500);
  expect(points.length).toBeGreaterThan(200);
  expect(points[0]).toEqual([0, 1]);
  expect(points.at(-1)).toEqual([12_344, 1]);
  const gaps = new Set(points.slice(1, -1).map(([step], at) => step - (points[at]?.[0] ?? 0)));
  expect(gaps.size).toBe(1);
});

test('no more than 20 series are kept, and none with an endless name', () => {
  const many = Array.from({ length: 30 }, (_, at) => `"m${at}": 1`).join(', ');
  expect(seriesOf(`{"step": 1, "${'x'.repeat(61)}": 1, ${many}}`)).toHaveLength(20);
});
