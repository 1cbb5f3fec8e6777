import { expect, test } from '@jest/globals';
import {
  customMetric,
  metricFor,
  metricNamed,
  metricNames,
  metricsOf,
} from '../../../../src/domain/comparison/metrics.ts';
import { tasks } from '../../../../src/domain/comparison/rule.ts';
import { asked, changeOf, known, levelOf, orNull } from '../../../support/metric-rows.ts';
import { pairedRows } from '../../../support/predictions.ts';

const repeat = <T>(count: number, ...values: readonly T[]) =>
  Array.from({ length: count }, (_, at) => values[at % values.length] as T);

test.each(['ndcg-at-10', 'top-5-accuracy', 'pass-at-1', 'pinball-0.9', 'pinball-0.05'])(
  '%s is a metric with a number in its name',
  (name) => {
    expect(metricNamed(name)?.name).toBe(name);
  },
);

test.each([
  'ndcg-at-0',
  'ndcg-at-01',
  'ndcg-at-<k>',
  'top-0-accuracy',
  'pass-at--1',
  'pinball-1',
  'pinball-0.0',
  'pinball-1.5',
  'acuracy',
])('%s is no metric', (name) => {
  expect(metricNamed(name)).toBe(undefined);
});

test('a metric has a meaning for its own tasks alone', () => {
  expect(metricFor('rmse', 'binary')).toBe(undefined);
  expect(metricFor('ndcg-at-5', 'ranking')?.name).toBe('ndcg-at-5');
  for (const task of tasks) expect(metricsOf(task).length).toBeGreaterThan(2);
  expect(new Set(metricNames).size).toBe(metricNames.length);
});

test.each([
  ['ece', ['no-worse', 'better']],
  ['mce', ['no-worse', 'better']],
  ['max-error', ['no-worse', 'better', 'at-least', 'at-most', 'not-more-than']],
  ['calibration-slope', ['no-worse', 'better', 'not-more-than', 'point']],
  ['calibration-intercept', ['no-worse', 'better', 'not-more-than', 'point']],
  ['negative-flip-rate', ['no-worse', 'better', 'not-more-than', 'point']],
  ['win-rate', ['no-worse', 'better', 'not-more-than', 'point']],
])('%s refuses operators that would mislead', (name, operators) => {
  expect(metricNamed(name)?.refuses?.operators).toEqual(operators);
});

const without = (label: number) =>
  pairedRows({
    labels: repeat(3, 1 - label),
    candidate: { scores: [0.2, 0.6, 0.7] },
    baseline: { scores: [0.1, 0.6, 0.9] },
  });

test.each([
  ['recall', without(1), 'No row has the label "good", of 3 rows'],
  ['specificity', without(0), 'No row has the label "bad", of 3 rows'],
  ['roc-auc', without(0), 'No row has the label "bad", of 3 rows'],
  ['average-precision', without(1), 'No row has the label "good", of 3 rows'],
  ['calibration-slope', without(1), 'No row has the label "good", of 3 rows'],
  [
    'cohen-kappa',
    pairedRows({ labels: [1, 1], candidate: { predicted: [1, 1] } }),
    'All rows have the same label, so cohen-kappa is undefined',
  ],
  [
    'r2',
    pairedRows({ task: 'regression', labels: [2, 2, 2], candidate: { predicted: [1, 2, 3] } }),
    'All 3 rows have one label',
  ],
  [
    'd2-absolute',
    pairedRows({ task: 'regression', labels: [2], candidate: { predicted: [1] } }),
    'There is only 1 row',
  ],
  [
    'mape',
    pairedRows({ task: 'regression', labels: [2, 0], candidate: { predicted: [1, 1] } }),
    'The label of row "row-1" is 0',
  ],
  [
    'rmse',
    pairedRows({ task: 'regression', labels: [2, 1], candidate: { predicted: [1, Infinity] } }),
    'The label or the prediction of row "row-1" is not a finite number',
  ],
  [
    'accuracy',
    pairedRows({ labels: [1, 0], candidate: { predicted: [1, Number.NaN] } }),
    'The prediction of row "row-1" is not a number',
  ],
  [
    'f1',
    pairedRows({ labels: [1, 0], candidate: { predicted: [1, 2] } }),
    'The prediction of row "row-1" is no class',
  ],
  [
    'log-loss',
    pairedRows({ labels: [1, 0], candidate: { scores: [1, 1.5] } }),
    'The score of row "row-1" is 1.5, which is no probability',
  ],
  [
    'roc-auc',
    pairedRows({ labels: [1, 0], candidate: { scores: [1, Infinity] } }),
    'The score of row "row-1" is not a number',
  ],
  [
    'calibration-slope',
    pairedRows({ labels: [1, 0, 1], candidate: { scores: [0.5, 0.5, 0.5] } }),
    'The scores separate the classes, or are all the same',
  ],
  [
    'precision',
    pairedRows({ task: 'multiclass', labels: [0, 1, 2], candidate: { predicted: [0, 1, 2] } }),
    'Add class with one of: a, b, c',
  ],
  [
    'recall-macro',
    pairedRows({ task: 'multiclass', labels: [0, 1], candidate: { predicted: [0, 2] } }),
    'so its recall is undefined. Use balanced-accuracy',
  ],
  [
    'top-3-accuracy',
    pairedRows({ task: 'multiclass', labels: [0], candidate: { probabilities: [[1, 0, 0]] } }),
    'the true one is always among 3',
  ],
  [
    'pass-at-5',
    pairedRows({
      task: 'generation',
      labels: [1],
      candidate: { values: { samples: [3], correct: [1] } },
    }),
    'Row "row-0" has 3 answers, fewer than 5. Ask for pass-at-3',
  ],
  [
    'pass-at-1',
    pairedRows({
      task: 'generation',
      labels: [1],
      candidate: { values: { samples: [3], correct: [4] } },
    }),
    'Row "row-0" has 4 right of 3 answers',
  ],
  [
    'win-rate',
    pairedRows({ task: 'generation', labels: [1], candidate: { values: { winner: [3] } } }),
    'The winner of row "row-0" is 3',
  ],
  [
    'win-rate',
    pairedRows({ task: 'generation', labels: [1], candidate: {} }),
    'The file has no column for "winner"',
  ],
  [
    'exact-match',
    pairedRows({ task: 'generation', labels: [1], candidate: { predicted: [0.5] } }),
    'The answer of row "row-0" is neither right nor wrong',
  ],
  ['negative-flip-rate', without(1), 'so it needs a baseline'],
])('%s is undefined for a reason that says what is wrong', (name, rows, why) => {
  expect(levelOf(name, rows)).toEqual({ kind: 'undefined', why: expect.stringContaining(why) });
});

test('no metric has a value on no rows', () => {
  for (const task of tasks) {
    const nothing = { scores: [], predicted: [], probabilities: [], values: { own: [] } };
    const rows = pairedRows({
      task,
      labels: [],
      candidate: nothing,
      baseline: nothing,
      groups: [],
    });
    for (const metric of [...metricsOf(task), customMetric('own', true)]) {
      expect([metric.name, metric.level(rows, rows.candidate, asked).kind]).toEqual([
        metric.name,
        'undefined',
      ]);
      expect([metric.name, metric.change(rows, asked).kind]).toEqual([metric.name, 'undefined']);
      if (metric.pair) expect(metric.pair(rows, asked).kind).toBe('undefined');
    }
  }
});

test('the first model without a value is named', () => {
  const rows = pairedRows({
    labels: repeat(4, 0, 1),
    baseline: { predicted: [0, 0, 0, 0] },
    candidate: { predicted: [0, 1, 0, 1] },
  });
  expect(changeOf('precision', rows)).toEqual({
    kind: 'undefined',
    why: expect.stringMatching(/^Baseline: No row has the prediction "good"/),
  });
  expect(changeOf('precision', rows, { zeroDivision: 0 }).kind).toBe('defined');
});

test('a share of no rows is 0 where the rule says so, and still decides nothing', () => {
  const level = known(levelOf('recall', without(1), { zeroDivision: 0 }));
  expect(level).toMatchObject({
    value: 0,
    tooFew: 'Rows with the label "good": 0; at least 10 are needed.',
  });
  expect(level.interval(0.05).lower).toBe(Number.NaN);
});

test.each([
  [9, 'Rows: 9; at least 10 are needed.'],
  [10, undefined],
])('the accuracy of %d rows of both models', (n, tooFew) => {
  const answers = { predicted: repeat(n, 0, 1) };
  const rows = pairedRows({ labels: repeat(n, 0, 1), baseline: answers, candidate: answers });
  expect(known(changeOf('accuracy', rows)).tooFew).toBe(tooFew);
  expect(known(levelOf('accuracy', rows)).tooFew).toBe(undefined);
});

test.each([
  [4, 'Groups: 4; at least 5 are needed.'],
  [5, undefined],
])('rows in %d groups', (count, tooFew) => {
  const n = 40;
  const answers = { predicted: repeat(n, 0, 1, 1), scores: repeat(n, 0.3, 0.6, 0.7, 0.2, 0.9) };
  const groups = repeat(n, ...Array.from({ length: count }, (_, at) => `person ${at}`));
  const rows = pairedRows({
    labels: repeat(n, 0, 1),
    groups,
    baseline: answers,
    candidate: answers,
  });
  for (const name of ['accuracy', 'log-loss', 'f1', 'average-precision', 'roc-auc']) {
    expect([name, known(levelOf(name, rows)).tooFew]).toEqual([name, tooFew]);
  }
});

test('rows that hardly count beside a heavy one prove nothing, and nor do groups beside a large one', () => {
  const n = 40;
  const answers = { predicted: repeat(n, 0, 1, 1), scores: repeat(n, 0.3, 0.6, 0.7, 0.2, 0.9) };
  const models = { labels: repeat(n, 0, 1), baseline: answers, candidate: answers };
  const heavy = pairedRows({ ...models, weights: [1e6, ...repeat(n - 1, 1)] });
  const large = pairedRows({
    ...models,
    groups: Array.from({ length: n }, (_, row) => (row < 34 ? 'all' : `${row}`)),
  });
  for (const name of ['accuracy', 'log-loss', 'f1', 'average-precision', 'roc-auc']) {
    expect([name, known(changeOf(name, heavy)).tooFew]).toEqual([
      name,
      expect.stringMatching(
        /^Rows: 40, which by their weights tell no more than 1\.0 equal ones; at least (5|10) are needed\.$/,
      ),
    ]);
    expect([name, known(changeOf(name, large)).tooFew]).toEqual([
      name,
      'Groups: 7, which by their sizes tell no more than 1.4 equal ones; at least 5 are needed.',
    ]);
  }
});

test('equal weights change nothing, whatever their size', () => {
  const n = 40;
  const models = {
    labels: repeat(n, 0, 1),
    baseline: { scores: repeat(n, 0.3, 0.6, 0.7, 0.2, 0.9) },
    candidate: { scores: repeat(n, 0.4, 0.8, 0.6, 0.1) },
  };
  const plain = known(changeOf('log-loss', pairedRows(models))).interval(0.05);
  for (const weight of [1, 0.1, 1e9]) {
    const weighted = pairedRows({ ...models, weights: repeat(n, weight) });
    const { lower, upper } = known(changeOf('log-loss', weighted)).interval(0.05);
    expect(lower).toBeCloseTo(plain.lower, 12);
    expect(upper).toBeCloseTo(plain.upper, 12);
  }
});

test('a positive class that draws often miss leaves too few of them', () => {
  const scores = repeat(30, 0.1, 0.2, 0.4);
  const rows = pairedRows({
    labels: [...repeat(10, 1), ...repeat(20, 0)],
    candidate: { predicted: [1, ...repeat(29, 0)], scores },
    weights: repeat(30, 1),
  });
  expect(known(levelOf('precision', rows)).tooFew).toMatch(
    /^The metric is undefined in 3\d % of the resampled sets of rows/,
  );
});

const queries = [
  { query: 'q1', labels: [1, 0] },
  { query: 'q2', labels: [0, 0] },
  { query: 'q3', labels: [0, 2] },
];
const documents = pairedRows({
  task: 'ranking',
  labels: queries.flatMap(({ labels }) => labels),
  groups: queries.flatMap(({ query, labels }) => labels.map(() => query)),
  candidate: { scores: repeat(6, 2, 1) },
});

test('a query without a relevant document has no value until the policy says what it counts', () => {
  expect(levelOf('mrr', documents)).toEqual({
    kind: 'undefined',
    why: '1 of 3 queries have no relevant document, such as "q2". Say by compare.empty-queries whether they count as zero or are skipped.',
  });
  expect(known(levelOf('mrr', documents, { emptyQueries: 'zero' }))).toMatchObject({
    value: 0.5,
    notes: ['Counted as 0: 1 query without a relevant document.'],
    tooFew: 'Queries: 3; at least 5 are needed.',
  });
  expect(known(levelOf('mrr', documents, { emptyQueries: 'skip' }))).toMatchObject({
    value: 0.75,
    notes: ['Left out: 1 query without a relevant document.'],
  });
});

test('documents of equal score are ranked as badly as they could be, and no luck is counted', () => {
  const constant = pairedRows({
    task: 'ranking',
    labels: [1, 0, 0],
    groups: ['q', 'q', 'q'],
    candidate: { scores: [1, 1, 1] },
  });
  expect(orNull(levelOf('mrr', constant))).toBe(1 / 3);
  expect(orNull(levelOf('map', constant))).toBe(1 / 3);
});

test('a query with one document, a negative relevance and unequal weights are errors', () => {
  const one = { task: 'ranking', groups: ['q', 'q'], candidate: { scores: [1, 2] } } as const;
  expect(levelOf('ndcg', pairedRows({ ...one, labels: [1, 1], groups: ['q', 'r'] }))).toMatchObject(
    {
      why: expect.stringContaining('The query "q" has one document'),
    },
  );
  expect(levelOf('mrr', pairedRows({ ...one, labels: [1, -1] }))).toMatchObject({
    why: 'The relevance of row "row-1" is -1; it has to be 0 or more.',
  });
  expect(levelOf('mrr', pairedRows({ ...one, labels: [1, 1], weights: [1, 2] }))).toMatchObject({
    why: expect.stringContaining('The documents of the query "q" have unequal weights'),
  });
});

test('rates of flips are exact, and need both models', () => {
  const rows = pairedRows({
    labels: repeat(20, 1),
    baseline: { predicted: [...repeat(4, 1), ...repeat(16, 0)] },
    candidate: { predicted: [...repeat(3, 0), ...repeat(6, 1), ...repeat(11, 0)] },
  });
  const rate = (name: string) =>
    known(metricNamed(name)?.pair?.(rows, asked) ?? levelOf(name, rows));
  expect(rate('negative-flip-rate')).toMatchObject({ value: 3 / 20, method: 'Clopper-Pearson' });
  expect(rate('positive-flip-rate').value).toBe(5 / 20);
  expect(rate('churn').value).toBe(8 / 20);
  expect(rate('negative-flip-rate').interval(0.05).upper).toBeCloseTo(0.34366, 4);
});

test('rows that give the truth no probability are counted, at what their type can tell', () => {
  const rows = pairedRows({ labels: [1, 0, 1, 1], candidate: { scores: [0, 0.5, 0, 1] } });
  expect(known(levelOf('log-loss', rows)).notes).toEqual([
    '2 rows give their true class no probability; such a row costs 36.04.',
  ]);
  const single = { ...rows, candidate: { ...rows.candidate, precision: 'single' as const } };
  expect(known(levelOf('log-loss', single)).notes).toEqual([
    '2 rows give their true class no probability; such a row costs 15.94.',
  ]);
});

test('a metric of your own is the mean of its column, in the direction that the rule states', () => {
  const rows = pairedRows({
    task: 'generation',
    labels: repeat(10, 1),
    baseline: {
      predicted: repeat(10, 1),
      values: { helpful: repeat(10, 1, 2), length: repeat(10, 100) },
    },
    candidate: {
      predicted: repeat(10, 1),
      values: { helpful: repeat(10, 2, 2), length: repeat(10, 250) },
    },
  });
  const change = known(customMetric('helpful', true).change(rows, asked));
  expect(change).toMatchObject({
    baseline: 1.5,
    candidate: 2,
    notes: [
      'Baseline: The mean output length is 100.',
      'Candidate: The mean output length is 250.',
    ],
  });
  expect(change.interval(0.05).estimate).toBe(0.5);
  expect(known(customMetric('helpful', false).change(rows, asked)).interval(0.05).estimate).toBe(
    -0.5,
  );
});

test('the largest error has a value and no interval', () => {
  const rows = pairedRows({
    task: 'regression',
    labels: [1, 2, 3],
    baseline: { predicted: [1, 2, 5] },
    candidate: { predicted: [1, -1, 3] },
  });
  const change = known(changeOf('max-error', rows));
  expect(change).toMatchObject({ baseline: 2, candidate: 3, method: 'no interval' });
  expect(change.interval(0.05)).toMatchObject({
    estimate: -1,
    lower: Number.NaN,
    upper: Number.NaN,
  });
});
