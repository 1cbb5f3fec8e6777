import {
  type Asked,
  type Change,
  type Level,
  type Measured,
  type Metric,
  undefinedBecause,
} from './metric.ts';
import { oncePer } from './metrics/once-per.ts';
import type { LabelledRows, PairedRows } from './predictions.ts';
import { originOf } from './select.ts';

type Measuring<T> = (metric: Metric, asked: Asked) => Measured<T>;

/** The metrics of some rows, each computed once however many rules ask for it. */
export interface Measurements {
  readonly rows: LabelledRows;
  /** True when both models predicted the same on every row. */
  readonly identical: boolean;
  readonly candidate: Measuring<Level>;
  /** Null: there is no baseline. */
  readonly baseline: Measuring<Level> | null;
  readonly change: Measuring<Change> | null;
  /** Of a metric that is of both models at once: its one value. */
  readonly pair: Measuring<Level> | null;
}

export function measurementsOf(rows: LabelledRows | PairedRows): Measurements {
  const flaw = labelFlaw(rows, rows);
  const candidate = once((metric, asked) => flaw ?? metric.level(rows, rows.candidate, asked));
  if (!('baseline' in rows)) {
    return { rows, identical: false, candidate, baseline: null, change: null, pair: null };
  }
  return {
    rows,
    identical: rows.identical,
    candidate,
    baseline: once((metric, asked) => flaw ?? metric.level(rows, rows.baseline, asked)),
    change: once((metric, asked) => flaw ?? metric.change(rows, asked)),
    pair: once((metric, asked) => flaw ?? metric.pair?.(rows, asked) ?? noPair),
  };
}

const noPair = undefinedBecause('The metric is of one model alone.');

/** A label that is no class would count as the negative one, or as a mistake of both models. */
const labelFlaw = oncePer((rows: LabelledRows, { task, classes }: LabelledRows) => {
  const origin = originOf(rows, rows.candidate);
  if (origin && labelFlaw(origin.rows, origin.rows) === null) return null;
  const isClass = task === 'binary' || task === 'multiclass';
  const { labels } = rows;
  const { length } = classes;
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row] ?? Number.NaN;
    const usable = isClass
      ? label >= 0 && label < length && Number.isInteger(label)
      : Number.isFinite(label);
    if (!usable) return undefinedBecause(`The label of row "${rows.ids.at(row)}" cannot be used.`);
  }
  return null;
});

/** Remembers each answer; one that was drawn is that of a single seed, and of no other rule. */
function once<T extends { readonly drawn?: unknown }>(measure: Measuring<T>): Measuring<T> {
  const known = new Map<string, Measured<T>>();
  return (metric, asked) => {
    const shared = keyOf(metric, asked);
    const own = `${shared} ${asked.sampling.seed}`;
    const found = known.get(shared) ?? known.get(own);
    if (found !== undefined) return found;
    const measured = measure(metric, asked);
    const isDrawn = measured.kind === 'defined' && measured.value.drawn !== undefined;
    known.set(isDrawn ? own : shared, measured);
    return measured;
  };
}

function keyOf({ name, higherIsBetter }: Metric, asked: Asked): string {
  return JSON.stringify([name, higherIsBetter, asked.class, asked.zeroDivision]);
}
