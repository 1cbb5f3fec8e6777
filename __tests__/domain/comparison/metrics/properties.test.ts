import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Asked, Metric } from '../../../../src/domain/comparison/metric.ts';
import { metricNamed, metricsOf } from '../../../../src/domain/comparison/metrics.ts';
import type {
  ModelPredictions,
  PairedRows,
} from '../../../../src/domain/comparison/predictions.ts';
import type { Task } from '../../../../src/domain/comparison/rule.ts';
import { asked, changeOf, known, levelOf } from '../../../support/metric-rows.ts';
import { pairedRows } from '../../../support/predictions.ts';

interface Row {
  readonly label: number;
  readonly first: number;
  readonly second: number;
  readonly score: number;
  readonly rival: number;
}

const share = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const oneRow = (classes: number): fc.Arbitrary<Row> =>
  fc.record({
    label: fc.nat(classes - 1),
    first: fc.nat(classes - 1),
    second: fc.nat(classes - 1),
    score: share,
    rival: share,
  });

/** Rows in which every class is a label and a prediction, so that all metrics have a value. */
const rowsOf = (task: Task) => {
  const classes = task === 'multiclass' ? 3 : 2;
  return fc.array(oneRow(classes), { minLength: 6, maxLength: 40 }).map((random) => {
    const all = [...random];
    for (let label = 0; label < classes; label += 1) {
      const [score, rival] = [0.3 + 0.2 * label, 0.6 - 0.1 * label];
      all.push({ label, first: label, second: label, score, rival });
      all.push({ label, first: label, second: (label + 1) % classes, score: rival, rival: score });
    }
    return paired(task, all);
  });
};

function paired(
  task: Task,
  rows: readonly Row[],
  extra: { weights?: number[]; groups?: string[] } = {},
) {
  const model = (answer: 'first' | 'second', score: 'score' | 'rival') => ({
    predicted: rows.map((row) => row[answer] + (task === 'regression' ? row[score] : 0)),
    ...(task === 'binary' && { scores: rows.map((row) => row[score]) }),
    ...(task === 'multiclass' && {
      probabilities: rows.map((row) => [row[score] / 2, 0.5, 0.5 - row[score] / 2]),
    }),
  });
  return pairedRows({
    task,
    labels: rows.map(({ label }) => label + (task === 'regression' ? 1 : 0)),
    baseline: model('first', 'score'),
    candidate: model('second', 'rival'),
    ...extra,
  });
}

const swappedSides = (rows: PairedRows): PairedRows => ({
  ...rows,
  baseline: rows.candidate,
  candidate: rows.baseline,
});

const comparable = (task: Task): readonly Metric[] =>
  metricsOf(task).filter(
    ({ name, pair, higherIsBetter }) => !pair && higherIsBetter !== null && name !== 'max-error',
  );

const tasks = ['binary', 'multiclass', 'regression'] as const;
const runs = { numRuns: 6, seed: 7 };

test.each(tasks)('%s: swapping the models negates every change and its interval', (task) => {
  const back: Asked = { ...asked, sampling: { ...asked.sampling, candidateFirst: true } };
  fc.assert(
    fc.property(rowsOf(task), (rows) => {
      for (const metric of comparable(task)) {
        const question = metric.ofClass && task === 'multiclass' ? { class: 1 } : {};
        const there = metric.change(rows, { ...asked, ...question });
        const again = metric.change(swappedSides(rows), { ...back, ...question });
        expect([metric.name, again.kind]).toEqual([metric.name, there.kind]);
        if (there.kind === 'undefined' || again.kind === 'undefined') continue;
        const [a, b] = [there.value.interval(0.05), again.value.interval(0.05)];
        const drawn = there.value.drawn !== undefined;
        const differences = [a.estimate + b.estimate, a.lower + b.upper, a.upper + b.lower];
        const odd = differences.filter((one) => Math.abs(one) > (drawn ? 0 : 1e-12));
        expect([metric.name, odd]).toEqual([metric.name, []]);
      }
    }),
    { ...runs, numRuns: 2 },
  );
});

test.each(tasks)('%s: a weight of 2 counts like a row that is there twice', (task) => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 60, maxLength: 60 }),
      rowsOf(task),
      (counts, rows) => {
        const times = Array.from(rows.labels, (_, row) => counts[row] ?? 1);
        const order = times.flatMap((count, row) => new Array<number>(count).fill(row));
        const weighted = { ...rows, weights: Float64Array.from(times) };
        for (const { name, ofClass } of comparable(task)) {
          const question = ofClass && task === 'multiclass' ? { class: 1 } : {};
          const repeated = levelOf(name, picked(rows, order), question);
          const once = levelOf(name, weighted, question);
          expect([name, once.kind]).toEqual([name, repeated.kind]);
          if (once.kind === 'undefined' || repeated.kind === 'undefined') continue;
          expect(once.value.value).toBeCloseTo(repeated.value.value, 7);
        }
      },
    ),
    runs,
  );
});

/** The rows with these indexes, in this order, some of them more than once. */
function picked(rows: PairedRows, order: readonly number[]): PairedRows {
  const column = (values: Float64Array) =>
    Float64Array.from(order, (row) => values[row] ?? Number.NaN);
  const model = (one: ModelPredictions): ModelPredictions => ({
    ...one,
    predicted: column(one.predicted),
    scores: one.scores && column(one.scores),
    probabilities: one.probabilities?.map(column) ?? null,
  });
  return {
    ...rows,
    ids: order.map((row, at) => `${row}-${at}`),
    labels: column(rows.labels),
    baseline: model(rows.baseline),
    candidate: model(rows.candidate),
  };
}

const means = [
  ['binary', 'log-loss'],
  ['binary', 'brier'],
  ['regression', 'mae'],
  ['regression', 'rmse'],
  ['regression', 'r2'],
  ['regression', 'pinball-0.9'],
] as const;

test.each(means)(
  '%s: doubled rows shrink the error of %s as if they were new, and groups undo it',
  (task, name) => {
    fc.assert(
      fc.property(rowsOf(task), (rows) => {
        const n = rows.labels.length;
        const order = Array.from({ length: 2 * n }, (_, at) => at % n);
        const doubled = picked(rows, order);
        const groups = { indexes: Uint32Array.from(order), names: order.slice(0, n).map(String) };
        const errorOf = (of: PairedRows) => known(changeOf(name, of)).interval(0.05);
        const once = errorOf(rows);
        const shrunk = errorOf(doubled).standardError * Math.sqrt(2 + 1 / (n - 1));
        expect(shrunk).toBeCloseTo(once.standardError, 10);
        const grouped = errorOf({ ...doubled, groups });
        expect(grouped.standardError).toBeCloseTo(once.standardError, 10);
        expect(grouped.lower).toBeCloseTo(once.lower, 10);
      }),
      runs,
    );
  },
);

test('a strictly increasing map of the scores leaves the AUC and its interval as they are', () => {
  fc.assert(
    fc.property(rowsOf('binary'), (rows) => {
      const scores = rows.candidate.scores?.map((score) => Math.exp(3 * score) - 7) ?? null;
      const mapped = { ...rows, candidate: { ...rows.candidate, scores } };
      const [before, after] = [rows, mapped].map((of) => known(changeOf('roc-auc', of)));
      expect(after?.interval(0.05)).toEqual(before?.interval(0.05));
      const drawn = [rows, mapped].map((of) => known(levelOf('average-precision', of)));
      expect(drawn[1]?.interval(0.05)).toEqual(drawn[0]?.interval(0.05));
    }),
    runs,
  );
});

test('pooled over the classes F1 is the accuracy, whose change is fixed less broken rows', () => {
  fc.assert(
    fc.property(rowsOf('multiclass'), (rows) => {
      const [micro, accuracy] = ['f1-micro', 'accuracy'].map((name) => known(changeOf(name, rows)));
      expect(micro?.candidate).toBe(accuracy?.candidate);
      const rate = (name: string) =>
        known(metricNamed(name)?.pair?.(rows, asked) ?? levelOf(name, rows));
      const flips = rate('positive-flip-rate').value - rate('negative-flip-rate').value;
      expect(accuracy?.interval(0.05).estimate).toBeCloseTo(flips, 12);
    }),
    runs,
  );
});

test.each(tasks)('%s: a larger alpha never widens an interval', (task) => {
  fc.assert(
    fc.property(rowsOf(task), (rows) => {
      for (const metric of comparable(task)) {
        const question = metric.ofClass && task === 'multiclass' ? { class: 1 } : {};
        const change = metric.change(rows, { ...asked, ...question });
        if (change.kind === 'undefined' || change.value.tooFew !== undefined) continue;
        const [wide, narrow] = [change.value.interval(0.05), change.value.interval(0.2)];
        expect([metric.name, narrow.lower - wide.lower >= -1e-12]).toEqual([metric.name, true]);
        expect([metric.name, wide.upper - narrow.upper >= -1e-12]).toEqual([metric.name, true]);
      }
    }),
    { ...runs, numRuns: 3 },
  );
});
