import { expect, test } from '@jest/globals';
import { judgeCurves } from '../../../src/domain/training/curve.ts';
import { CurveRecorder } from '../../../src/domain/training/curve-recorder.ts';
import { readProgress } from '../../../src/domain/training/progress.ts';

function seriesOf(...lines: readonly string[]) {
  const recorder = new CurveRecorder();
  for (const line of lines) {
    const progress = readProgress(line);
    if (progress) recorder.record(progress);
  }
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

const losses = (...values: readonly string[]) =>
  seriesOf(...values.map((value, step) => `{"step": ${step}, "loss": ${value}}`));

test.each([
  ['none', ['1', '2'], undefined],
  ['the last', ['1', 'NaN'], { said: 'NaN', from: 1, times: 1, lasts: true }],
  ['all', ['Infinity', 'NaN'], { said: 'Infinity', from: 0, times: 2, lasts: true }],
  ['one between', ['1', '-Infinity', '2'], { said: '-Infinity', from: 1, times: 1, lasts: false }],
  [
    'one between and the end',
    ['1', 'Infinity', '2', 'NaN', 'NaN'],
    { said: 'NaN', from: 3, times: 3, lasts: true },
  ],
  ['two between', ['NaN', '1', 'NaN', '2'], { said: 'NaN', from: 2, times: 2, lasts: false }],
])(
  'of the values that are no finite number it is known when they began: %s',
  (_, values, notFinite) => {
    const [series] = losses(...values);
    expect(series?.notFinite).toEqual(notFinite);
    expect(series?.points.every(([, value]) => Number.isFinite(value))).toBe(true);
  },
);

test('a number beyond every double is infinite', () => {
  expect(losses('1e999')).toEqual([
    { name: 'loss', points: [], notFinite: { said: 'Infinity', from: 0, times: 1, lasts: true } },
  ]);
});

test('what became no number is a warning with the step, what recovered is a note', () => {
  const found = judgeCurves(
    seriesOf(
      '{"step": 1199, "loss": 1, "norm": NaN, "once": Infinity, "lr": 1}',
      '{"step": 1200, "loss": NaN, "norm": NaN, "once": 1, "lr": 1}',
      '{"step": 1201, "loss": NaN, "norm": 2, "once": 1, "lr": 1}',
    ),
  );
  expect(found.map(({ level, rule, message }) => [level, rule, message.split('. ')[0]])).toEqual([
    ['warning', 'metric-not-finite', 'loss was NaN from step 1,200 on'],
    [
      'note',
      'metric-not-finite',
      'norm was NaN at step 1,199 and 1 more time, once was Infinity at step 1,199',
    ],
  ]);
  expect(judgeCurves(losses('1'))).toEqual([]);
});

test('of many that became no number five are named', () => {
  const names = Array.from({ length: 7 }, (_, at) => `"m${at}": NaN`).join(', ');
  const [finding] = judgeCurves(seriesOf(`{"step": 1, ${names}}`));
  expect(finding?.message).toMatch(
    /^m0 was NaN from step 1 on, .*m4 was NaN from step 1 on, and 2 more\. /,
  );
});
