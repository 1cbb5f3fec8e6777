import { expect, test } from '@jest/globals';
import { accelerationOf, bcaLevels } from '../../../src/domain/statistics/bca.ts';
import { cellAcceleration, cellBootstrap } from '../../../src/domain/statistics/cell-bootstrap.ts';
import { smoothPairedCells } from '../../../src/domain/statistics/cell-smoothing.ts';
import { drawGroups } from '../../../src/domain/statistics/group-draws.ts';
import { meanOf } from '../../../src/domain/statistics/mean.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal.ts';
import { quantileOf } from '../../../src/domain/statistics/quantile.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { resampledFrom, shareBelow } from '../../../src/domain/statistics/resampled.ts';
import { casesOf, mismatches } from '../../support/statistics-cases.ts';

interface Values {
  readonly values: readonly number[];
  readonly p: number;
  readonly confidence: number;
}

/** Every way to draw as many values as there are, with replacement. */
function allResamples(values: readonly number[], drawn: readonly number[] = []): number[][] {
  if (drawn.length === values.length) return [[...drawn]];
  return values.flatMap((value) => allResamples(values, [...drawn, value]));
}

function bcaOfMean({ values, confidence }: Values) {
  const alpha = (1 - confidence) / 2;
  const estimate = meanOf(Float64Array.from(values));
  const means = Float64Array.from(allResamples(values), (drawn) =>
    meanOf(Float64Array.from(drawn)),
  );
  const acceleration = accelerationOf(Float64Array.from(values));
  const { standardError, interval } = resampledFrom({ estimate, values: means, acceleration });
  const sorted = means.slice().sort();
  const below = shareBelow(sorted, estimate);
  const levels = bcaLevels({ below, acceleration }, alpha);
  const bca = levels.map((level) => quantileOf(sorted, level));
  const percentile = [alpha, 1 - alpha].map((level) => quantileOf(sorted, level));
  const { lower, upper } = interval(alpha);
  expect([lower, upper]).toEqual([
    Math.min(...[bca[0], percentile[0]].map(Number)),
    Math.max(...[bca[1], percentile[1]].map(Number)),
  ]);
  const z0 = normalQuantile(below);
  return { estimate, acceleration, shareBelow: below, z0, levels, bca, percentile, standardError };
}

interface Cells {
  readonly cells: readonly number[];
  readonly classes: number;
  readonly draws: number;
}

function f1(cells: Float64Array, model: 'first' | 'second'): number {
  const at = (y: number, a: number, b: number) => cells[(y * 2 + a) * 2 + b] ?? 0;
  const said = (y: number) =>
    model === 'first' ? at(y, 1, 0) + at(y, 1, 1) : at(y, 0, 1) + at(y, 1, 1);
  const missed = model === 'first' ? at(1, 0, 0) + at(1, 0, 1) : at(1, 0, 0) + at(1, 1, 0);
  return (2 * said(1)) / (2 * said(1) + said(0) + missed);
}

/** Every cell is a group of its own. */
function eachAlone(cells: Float64Array) {
  return { cells, groups: Array.from(cells.keys(), (cell) => [cell]) };
}

function over(count: number, statistic: (counts: Float64Array) => number) {
  const sizes = new Float64Array(count);
  return { sizes, value: () => statistic(sizes) };
}

function jackknifed({ cells }: Cells) {
  const statistic = (counts: Float64Array) => f1(counts, 'second') - f1(counts, 'first');
  const counts = Float64Array.from(cells);
  return {
    difference: statistic(counts),
    acceleration: cellAcceleration(eachAlone(counts), over(counts.length, statistic)),
  };
}

function accuracyChange({ cells, draws }: Cells) {
  const counts = Float64Array.from(cells);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const seed = '0123456789abcdef0123456789abcdef';
  const statistic = (drawn: Float64Array) => ((drawn[1] ?? 0) - (drawn[2] ?? 0)) / n;
  const groups = eachAlone(counts);
  return cellBootstrap(
    groups,
    drawGroups(groups, { n, random: randomOf(seed), draws }),
    over(counts.length, statistic),
  ).standardError;
}

const methods: Readonly<Record<string, (input: never) => unknown>> = {
  quantile: ({ values, p }: Values) => quantileOf(Float64Array.from(values).sort(), p),
  'bca-exhaustive': bcaOfMean,
  'smoothed-cells': ({ cells, classes }: Cells) => [
    ...smoothPairedCells(Float64Array.from(cells), classes),
  ],
  'cell-jackknife': jackknifed,
  'joint-cell-bootstrap-se': accuracyChange,
};

test.each(casesOf(...Object.keys(methods)))('$method: $name', (known) => {
  expect(mismatches(known, methods[known.method]?.(known.input))).toEqual([]);
});
