import { expect, test } from '@jest/globals';
import { SeriesRecorder } from '../../../../src/domain/training/account/series-recorder.ts';

function seriesOf(samples: number, valueAt: (second: number) => number | null = (at) => at) {
  const recorder = new SeriesRecorder('power', 'W');
  for (let at = 0; at < samples; at += 1) recorder.add(at, valueAt(at));
  return recorder.read();
}

test('every sample is a point, its second to a tenth, its value to four digits', () => {
  const recorder = new SeriesRecorder('CPU', 'cores');
  recorder.add(1.26, 0.444444);
  recorder.add(2.31, 61_234.5);
  expect(recorder.read()).toEqual({
    name: 'CPU',
    unit: 'cores',
    points: [
      [1.3, 0.4444],
      [2.3, 61_230],
    ],
  });
});

test('600 samples are 600 points; with one more, two become their mean', () => {
  expect(seriesOf(600).points).toHaveLength(600);
  const { points } = seriesOf(601);
  expect(points).toHaveLength(301);
  expect(points.slice(0, 2)).toEqual([
    [0.5, 0.5],
    [2.5, 2.5],
  ]);
  expect(points.at(-1)).toEqual([600, 600]);
});

test('a long training keeps between 300 and 600 points with the mean of all', () => {
  const { points } = seriesOf(100_000, (at) => at % 2);
  expect(points.length).toBeGreaterThanOrEqual(300);
  expect(points.length).toBeLessThanOrEqual(600);
  expect(points.slice(0, -1).every(([, value]) => value === 0.5)).toBe(true);
  const gaps = new Set(points.slice(1, -1).map(([at], index) => at - (points[index]?.[0] ?? 0)));
  expect(gaps.size).toBe(1);
});

test('an unknown value is no point', () => {
  expect(seriesOf(4, (at) => (at === 2 ? null : at)).points.map(([at]) => at)).toEqual([0, 1, 3]);
});
