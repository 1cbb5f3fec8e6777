import { expect, test } from '@jest/globals';
import type { Asked } from '../../../../src/domain/comparison/metric.ts';

import { logisticLine } from '../../../../src/domain/comparison/metrics/logistic-line.ts';
import { gainOf } from '../../../../src/domain/comparison/metrics/ranking.ts';
import { countedAlone } from '../../../../src/domain/comparison/metrics/row-cells.ts';
import type { PairedRows } from '../../../../src/domain/comparison/predictions.ts';
import { known as defined, levelOf, orNull } from '../../../support/metric-rows.ts';
import { pairedRows } from '../../../support/predictions.ts';
import { casesOf, mismatches, type StatisticsCase } from '../../../support/statistics-cases.ts';

interface Classified extends Pick<Asked, 'zeroDivision'> {
  readonly labels: readonly number[];
  readonly predictions?: readonly number[];
  readonly scores?: readonly number[];
  readonly probabilities?: readonly (readonly number[])[];
  readonly weights?: readonly number[];
  readonly clip?: number;
  readonly k?: number;
  readonly quantile?: number;
}

const regressions = [
  'rmse',
  'mae',
  'mse',
  'median-absolute-error',
  'r2',
  'mape',
  'explained-variance',
  'd2-absolute',
  'max-error',
  'pinball',
];

function taskOf({ method, input }: StatisticsCase) {
  const { labels, predictions = [], probabilities }: Classified = input;
  if (regressions.includes(method)) return 'regression';
  return probabilities || Math.max(...labels, ...predictions) > 1 ? 'multiclass' : 'binary';
}

function rowsOf(given: StatisticsCase): PairedRows {
  const { labels, predictions, scores, probabilities, weights, clip }: Classified = given.input;
  const answered =
    predictions ?? probabilities?.map((shares) => shares.indexOf(Math.max(...shares)));
  const rows = pairedRows({
    task: taskOf(given),
    labels,
    candidate: {
      ...(answered && { predicted: answered }),
      ...(scores && { scores }),
      ...(probabilities && { probabilities }),
    },
    ...(weights && { weights }),
  });
  const precision = clip === 2 ** -23 ? 'single' : 'double';
  return { ...rows, candidate: { ...rows.candidate, precision } };
}

function nameOf({ method, input }: StatisticsCase): string {
  const { k, quantile }: Classified = input;
  if (method === 'top-k-accuracy') return `top-${k}-accuracy`;
  return method === 'pinball' ? `pinball-${quantile}` : method;
}

test.each(
  casesOf(
    'accuracy',
    'balanced-accuracy',
    'precision',
    'recall',
    'specificity',
    'f1',
    'mcc',
    'cohen-kappa',
    'f1-micro',
    'f1-macro',
    'f1-weighted',
    'precision-macro',
    'roc-auc',
    'roc-auc-ovr-macro',
    'roc-auc-ovr-micro',
    'roc-auc-ovr-weighted',
    'roc-auc-ovo-macro',
    'roc-auc-ovo-weighted',
    'average-precision',
    'log-loss',
    'brier',
    'top-k-accuracy',
    ...regressions,
  ),
)('$method: $name', (given) => {
  const { zeroDivision }: Classified = given.input;
  const level = levelOf(
    nameOf(given),
    rowsOf(given),
    zeroDivision === undefined ? {} : { zeroDivision },
  );
  expect(mismatches(given, orNull(level))).toEqual([]);
});

test.each(casesOf('confusion-matrix'))('$name', (given) => {
  const rows = rowsOf(given);
  const [a, b, c, d] = countedAlone(rows, rows.candidate);
  expect([
    [a, b],
    [c, d],
  ]).toEqual(given.expected);
});

test.each(casesOf('f1-by-class'))('$name', (given) => {
  const ofClasses = [0, 1, 2].map((at) => orNull(levelOf('f1', rowsOf(given), { class: at })));
  expect(mismatches(given, ofClasses)).toEqual([]);
});

test.each(casesOf('ece-positive-class'))('$name', (given) => {
  const [ece, mce] = ['ece', 'mce'].map((name) => orNull(levelOf(name, rowsOf(given))));
  expect(mismatches(given, { ece, mce })).toEqual([]);
});

test.each(casesOf('ece-top-label'))('$name', ({ input, ...given }) => {
  const { labels, scores = [] }: Classified = input;
  const probabilities = scores.map((score) => [1 - score, score]);
  const predicted = probabilities.map(([no = 0, yes = 0]) => (yes > no ? 1 : 0));
  const rows = pairedRows({ task: 'multiclass', labels, candidate: { probabilities, predicted } });
  const [ece, mce] = ['ece', 'mce'].map((name) => orNull(levelOf(name, rows)));
  expect(mismatches({ input, ...given }, { ece, mce })).toEqual([]);
});

test.each(casesOf('calibration-line'))('$name', (given) => {
  const { labels, scores = [] }: Classified = given.input;
  const x = Float64Array.from(scores, (score) => Math.log(score / (1 - score)));
  const outcomes = Float64Array.from(labels.flatMap((label) => [1 - label, label]));
  const line = logisticLine({ x, stacks: () => outcomes }, 'slope');
  const { slope, intercept } = line(new Float64Array(), { slope: 1, intercept: 0 });
  const rows = rowsOf(given);
  expect(slope).toBeCloseTo(defined(levelOf('calibration-slope', rows)).value, 10);
  const interceptAtSlopeOne = orNull(levelOf('calibration-intercept', rows));
  expect(mismatches(given, { slope, intercept, interceptAtSlopeOne })).toEqual([]);
});

interface Query {
  readonly relevance: readonly number[];
  readonly scores: readonly number[];
  readonly k?: number;
  readonly ties?: 'order';
}

/** Scores that put the last row first where scores are equal. */
function untied({ scores, ties }: Query): readonly number[] {
  return ties === 'order' ? scores.map((score, row) => score + row * 1e-9) : scores;
}

test.each(casesOf('ndcg'))('$name', (given) => {
  const query: Query = given.input;
  const rows = pairedRows({
    task: 'ranking',
    labels: query.relevance,
    groups: query.relevance.map(() => 'only'),
    candidate: { scores: untied(query) },
  });
  const name = query.k === undefined ? 'ndcg' : `ndcg-at-${query.k}`;
  expect(mismatches(given, orNull(levelOf(name, rows)))).toEqual([]);
});

test.each(casesOf('dcg'))('$name', (given) => {
  const { relevance, scores }: Query = given.input;
  const order = scores.map((_, row) => row).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const query = {
    relevances: Float64Array.from(order, (row) => relevance[row] ?? 0),
    ends: Uint32Array.from(order, (_, place) => place + 1),
  };
  expect(mismatches(given, gainOf(query, Infinity))).toEqual([]);
});

test.each(casesOf('ranking-queries'))('$name', (given) => {
  const { ranked, empty }: { ranked: readonly number[][]; empty: 'zero' | 'skip' } = given.input;
  const rowsOfQueries = (queries: readonly number[][]) =>
    pairedRows({
      task: 'ranking',
      labels: queries.flat(),
      groups: queries.flatMap((query, at) => query.map(() => `query ${at}`)),
      candidate: { scores: queries.flatMap((query) => query.map((_, place) => -place)) },
    });
  const mean = (name: string, queries: readonly number[][]) =>
    orNull(levelOf(name, rowsOfQueries(queries), { emptyQueries: empty }));
  const each = (name: string) =>
    ranked.map((query) => mean(name, [query])).filter((one) => one !== null);
  expect(
    mismatches(given, {
      reciprocalRanks: each('mrr'),
      averagePrecisions: each('map'),
      mrr: mean('mrr', ranked),
      map: mean('map', ranked),
    }),
  ).toEqual([]);
});

function generated(values: Readonly<Record<string, readonly number[]>>): PairedRows {
  const labels = Object.values(values)[0]?.map(() => 1) ?? [];
  return pairedRows({ task: 'generation', labels, candidate: { predicted: labels, values } });
}

test.each(casesOf('pass-at-k'))('$name', (given) => {
  const { n, correct, k }: { n: number; correct: number; k: number } = given.input;
  const rows = generated({ samples: [n], correct: [correct] });
  expect(mismatches(given, orNull(levelOf(`pass-at-${k}`, rows)))).toEqual([]);
});

test.each(casesOf('win-rate'))('$name', (given) => {
  const { preferences }: { preferences: readonly number[] } = given.input;
  const level = defined(levelOf('win-rate', generated({ winner: preferences })));
  const { standardError } = level.interval(0.05);
  expect(mismatches(given, { winRate: level.value, standardError })).toEqual([]);
});
