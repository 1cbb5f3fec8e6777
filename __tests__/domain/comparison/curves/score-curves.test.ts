import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CurvePoint } from '../../../../src/domain/comparison/curves/result.ts';
import { scoreCurves } from '../../../../src/domain/comparison/curves/score-curves.ts';

function curvesOf(rows: readonly (readonly [label: number, score: number])[], threshold = 0.5) {
  return scoreCurves({
    labels: Float64Array.from(rows, ([label]) => label),
    scores: Float64Array.from(rows, ([, score]) => score),
    predicted: Float64Array.from(rows, ([, score]) => (score >= threshold ? 1 : 0)),
    weights: null,
  });
}

test('the curves of four rows are those that a person draws', () => {
  const curves = curvesOf([
    [1, 0.9],
    [0, 0.6],
    [1, 0.4],
    [0, 0.1],
  ]);
  expect(curves?.roc).toEqual([
    [0, 0],
    [0, 0.5],
    [0.5, 0.5],
    [0.5, 1],
    [1, 1],
  ]);
  expect(curves?.precisionRecall).toEqual([
    [0.5, 1],
    [0.5, 0.5],
    [1, 0.66667],
    [1, 0.5],
  ]);
  expect(curves?.atThreshold).toEqual({ falsePositiveRate: 0.5, recall: 0.5, precision: 0.5 });
});

test('rows of equal score make one step, so that their order decides nothing', () => {
  const curves = curvesOf([
    [1, 0.5],
    [0, 0.5],
    [0, 0.2],
  ]);
  expect(curves?.roc).toEqual([
    [0, 0],
    [0.5, 1],
    [1, 1],
  ]);
});

test.each([
  ['positives', [[0, 0.2] as const, [0, 0.7] as const]],
  ['negatives', [[1, 0.2] as const, [1, 0.7] as const]],
  ['rows', []],
])('without %s there is no curve', (_, rows) => {
  expect(curvesOf(rows)).toBeNull();
});

test('without an answer that is positive the precision at the threshold is unknown', () => {
  const rows = [[1, 0.4] as const, [0, 0.1] as const];
  expect(curvesOf(rows)?.atThreshold).toEqual({
    falsePositiveRate: 0,
    recall: 0,
    precision: null,
  });
});

test('a score of exactly 1 lies in the last bin, and empty bins have no mean', () => {
  const bins = curvesOf([
    [1, 1],
    [1, 0.96],
    [0, 0],
  ])?.bins;
  expect(bins).toHaveLength(20);
  expect(bins?.[19]).toEqual({ from: 0.95, to: 1, rows: 2, meanScore: 0.98, positives: 1 });
  expect(bins?.[10]).toEqual({ from: 0.5, to: 0.55, rows: 0, meanScore: null, positives: null });
});

test('scores that are no probabilities have curves, and no bins', () => {
  const curves = curvesOf([
    [1, 3.5],
    [0, -2],
  ]);
  expect(curves?.bins).toEqual([]);
  expect(curves?.roc).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
  ]);
});

test('weights count rows as often as they say', () => {
  const rows = {
    labels: Float64Array.of(1, 0, 1),
    scores: Float64Array.of(0.9, 0.6, 0.4),
    predicted: Float64Array.of(1, 1, 0),
  };
  const weighted = scoreCurves({ ...rows, weights: Float64Array.of(3, 1, 1) });
  expect(weighted?.roc).toEqual([
    [0, 0],
    [0, 0.75],
    [1, 0.75],
    [1, 1],
  ]);
  expect(weighted?.atThreshold).toEqual({ falsePositiveRate: 1, recall: 0.75, precision: 0.75 });
});

const anyRows = fc.array(
  fc.tuple(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 40 }).map((n) => n / 40),
  ),
  { maxLength: 120 },
);

test('the area under the drawn curve is the chance that a positive scores above a negative', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const curves = curvesOf(rows);
      const scoresOf = (label: number) =>
        rows.filter((row) => row[0] === label).map((row) => row[1]);
      const [negatives, positives] = [scoresOf(0), scoresOf(1)];
      if (negatives.length === 0 || positives.length === 0) return curves === null;
      const wins = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
      const share = wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
      expect(areaUnder(curves?.roc ?? [])).toBeCloseTo(share, 3);
      return true;
    }),
  );
});

test('of many rows few points are drawn, each of which counts every row', () => {
  const rows = Array.from({ length: 2000 }, (_, row) => {
    const score = (row * 7919) % 2000;
    return [score % 3 === 0 || score > 1500 ? 1 : 0, score / 2000] as const;
  });
  const curves = curvesOf(rows);
  expect(curves?.roc.length).toBeLessThanOrEqual(257);
  expect(curves?.roc.at(-1)).toEqual([1, 1]);
  const [x, y] = curves?.roc[100] ?? [0, 0];
  const reached = (label: number, from: number) =>
    rows.filter(([of, score]) => of === label && score >= from).length /
    rows.filter(([of]) => of === label).length;
  const drawn = rows.some(([, from]) => {
    return Math.abs(reached(0, from) - x) < 1e-5 && Math.abs(reached(1, from) - y) < 1e-5;
  });
  expect(drawn).toBe(true);
});

test('a curve of very many rows is drawn from evenly spaced ones, and says so; the bins count all', () => {
  const rows = Array.from({ length: 300_000 }, (_, row) => [row % 2, (row % 1000) / 1000] as const);
  const curves = curvesOf(rows);
  expect(curves?.drawnRows).toBe(100_000);
  expect(curves?.bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(300_000);
  expect(curves?.atThreshold).toEqual({ falsePositiveRate: 0.5, recall: 0.5, precision: 0.5 });
});

test('labels that alternate in very many rows still have a curve', () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => [row % 2, (row % 1000) / 1000] as const);
  expect(curvesOf(rows)?.drawnRows).toBe(100_000);
});

test('of very many rows all rare positives are drawn, so that the mark lies on the curve', () => {
  const rows = Array.from({ length: 400_000 }, (_, row) => {
    const label = row % 4000 === 1 ? 1 : 0;
    return [label, (((row * 7919) % 100_003) / 100_003) * (label ? 1 : 0.9)] as const;
  });
  const curves = curvesOf(rows);
  const { falsePositiveRate = 0, recall = 0, precision = 0 } = curves?.atThreshold ?? {};
  const places = curves?.roc.filter(([x]) => Math.abs(x - falsePositiveRate) < 0.01) ?? [];
  expect(places.some(([, y]) => Math.abs(y - recall) < 0.021)).toBe(true);
  const near = curves?.precisionRecall.filter(([x]) => Math.abs(x - recall) < 0.021) ?? [];
  expect(near.some(([, y]) => Math.abs(y / (precision || 1) - 1) < 0.05)).toBe(true);
});

function areaUnder(points: readonly CurvePoint[]): number {
  return points.slice(1).reduce((area, [x, y], index) => {
    const [before, height] = points[index] ?? [0, 0];
    return area + ((x - before) * (y + height)) / 2;
  }, 0);
}
