import { readFileSync } from 'node:fs';
import type {
  Comparable,
  LabelledRows,
  ModelPredictions,
  PairedRows,
} from '../../src/domain/comparison/predictions.ts';

type Task = LabelledRows['task'];

interface Model {
  readonly predicted?: readonly number[];
  readonly scores?: readonly number[];
  readonly probabilities?: readonly (readonly number[])[];
}

interface Rows {
  readonly task?: Task;
  readonly labels: readonly number[];
  readonly baseline?: Model;
  readonly candidate: Model;
  readonly identical?: boolean;
}

/** Rows of both models; without predictions the classes follow from the scores, from 0.5 on. */
export function pairedRows({ task = 'binary', labels, ...rest }: Rows): PairedRows {
  const classes = { binary: ['bad', 'good'], multiclass: ['a', 'b', 'c'], regression: [] }[task];
  return {
    task,
    classes,
    ids: labels.map((_, row) => `row-${row}`),
    labels: Float64Array.from(labels),
    baseline: model(rest.baseline ?? {}),
    candidate: model(rest.candidate),
    identical: rest.identical ?? false,
  };
}

export function paired(rows: Rows): Comparable {
  return { kind: 'paired', rows: pairedRows(rows) };
}

function model({ predicted, scores, probabilities }: Model): ModelPredictions {
  const decided = predicted ?? (scores ?? []).map((score) => (score >= 0.5 ? 1 : 0));
  return {
    predicted: Float64Array.from(decided),
    scores: scores ? Float64Array.from(scores) : null,
    probabilities: probabilities
      ? (probabilities[0] ?? []).map((_, at) =>
          Float64Array.from(probabilities, (row) => row[at] ?? Number.NaN),
        )
      : null,
  };
}

/** Two models of the wine data, by the names of their files. */
export function wine(baseline: string, candidate: string): Comparable {
  const [before, after] = [wineColumns(baseline), wineColumns(candidate)];
  const task = baseline.startsWith('regression') ? 'regression' : 'binary';
  return {
    kind: 'paired',
    rows: {
      task,
      classes: task === 'binary' ? ['0', '1'] : [],
      ids: after.ids,
      labels: after.labels,
      baseline: before,
      candidate: after,
      identical: false,
    },
  };
}

function wineColumns(name: string): ModelPredictions & Pick<LabelledRows, 'ids' | 'labels'> {
  const path = new URL(`../fixtures/wine/predictions/${name}.csv`, import.meta.url);
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const cells = lines.map((line) => line.split(','));
  const column = (role: string) => {
    const at = header.split(',').indexOf(role);
    return at < 0 ? null : Float64Array.from(cells, (row) => Number(row[at]));
  };
  return {
    ids: cells.map(([id = '']) => id),
    labels: column('label') ?? new Float64Array(),
    predicted: column('prediction') ?? new Float64Array(),
    scores: column('score'),
    probabilities: null,
  };
}
