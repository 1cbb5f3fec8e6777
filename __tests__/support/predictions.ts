import { readFileSync } from 'node:fs';
import type {
  Comparable,
  Groups,
  LabelledRows,
  ModelPredictions,
  PairedRows,
} from '../../src/domain/comparison/predictions.ts';
import type { Division } from '../../src/domain/comparison/slice.ts';

type Task = LabelledRows['task'];

interface Model {
  readonly predicted?: readonly number[];
  readonly scores?: readonly number[];
  readonly probabilities?: readonly (readonly number[])[];
  /** Numbers of each row by name. */
  readonly values?: Readonly<Record<string, readonly number[]>>;
}

interface Rows {
  readonly task?: Task;
  readonly labels: readonly number[];
  readonly baseline?: Model;
  readonly candidate: Model;
  readonly identical?: boolean;
  readonly weights?: readonly number[];
  /** The name of the group of each row. */
  readonly groups?: readonly string[];
  /** Values of each row by column; a predicate is a column of `false` and `true`. */
  readonly divisions?: Readonly<Record<string, readonly string[]>>;
}

const classNames: Readonly<Record<Task, readonly string[]>> = {
  binary: ['bad', 'good'],
  multiclass: ['a', 'b', 'c'],
  regression: [],
  ranking: [],
  generation: ['wrong', 'right'],
};

/** Rows of both models; without predictions the classes follow from the scores, from 0.5 on. */
export function pairedRows({ task = 'binary', labels, ...rest }: Rows): PairedRows {
  const classes = classNames[task];
  return {
    task,
    classes,
    ids: labels.map((_, row) => `row-${row}`),
    labels: Float64Array.from(labels),
    weights: rest.weights ? Float64Array.from(rest.weights) : null,
    groups: rest.groups ? coded(rest.groups) : null,
    divisions: Object.entries(rest.divisions ?? {}).map(([name, column]) => {
      const { names: values, indexes: codes } = coded(column);
      return { name, kind: 'column', values, codes };
    }),
    baseline: model(rest.baseline ?? {}),
    candidate: model(rest.candidate),
    identical: rest.identical ?? false,
  };
}

/** Texts as indexes into their sorted distinct values. */
function coded(texts: readonly string[]): Groups {
  const names = [...new Set(texts)].sort();
  return { names, indexes: Uint32Array.from(texts, (text) => names.indexOf(text)) };
}

export function paired(rows: Rows): Comparable {
  return { kind: 'paired', rows: pairedRows(rows) };
}

function model({ predicted, scores, probabilities, values = {} }: Model): ModelPredictions {
  const decided = predicted ?? (scores ?? []).map((score) => (score >= 0.5 ? 1 : 0));
  return {
    predicted: Float64Array.from(decided),
    scores: scores ? Float64Array.from(scores) : null,
    probabilities: probabilities
      ? (probabilities[0] ?? []).map((_, at) =>
          Float64Array.from(probabilities, (row) => row[at] ?? Number.NaN),
        )
      : null,
    values: new Map(
      Object.entries(values).map(([name, numbers]) => [name, Float64Array.from(numbers)]),
    ),
    precision: 'double',
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
      weights: null,
      groups: null,
      divisions: [],
      baseline: before,
      candidate: after,
      identical: false,
    },
  };
}

function wineColumns(name: string): ModelPredictions & Pick<LabelledRows, 'ids' | 'labels'> {
  const [header = '', ...lines] = wineLines(name);
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
    values: new Map(),
    precision: 'double',
  };
}

/** A column of a wine file that divides its rows. */
export function wineColumn(name: string, column: string): Division {
  const [header = '', ...lines] = wineLines(name);
  const at = header.split(',').indexOf(column);
  const { names: values, indexes: codes } = coded(lines.map((line) => line.split(',')[at] ?? ''));
  return { name: column, kind: 'column', values, codes };
}

function wineLines(name: string): readonly string[] {
  const path = new URL(`../fixtures/wine/predictions/${name}.csv`, import.meta.url);
  return readFileSync(path, 'utf8').trimEnd().split('\n');
}
