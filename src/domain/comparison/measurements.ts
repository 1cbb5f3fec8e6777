import { type Change, type Level, type Measured, type Metric, undefinedBecause } from './metric.ts';
import type { Comparable, LabelledRows } from './predictions.ts';

type ComparableRows = Exclude<Comparable, { kind: 'numbers' }>;

/** The metrics of the compared rows, each computed once however many rules ask for it. */
export interface Measurements {
  readonly rows: LabelledRows;
  /** True when both models predicted the same on every row. */
  readonly identical: boolean;
  candidate(metric: Metric): Measured<Level>;
  /** Null: there is no baseline. */
  readonly baseline: ((metric: Metric) => Measured<Level>) | null;
  readonly change: ((metric: Metric) => Measured<Change>) | null;
}

export function measurementsOf(comparable: ComparableRows): Measurements {
  const { rows } = comparable;
  const flaw = labelFlaw(rows);
  const candidate = once((metric) => flaw ?? metric.level(rows, rows.candidate));
  if (comparable.kind === 'first-model') {
    return { rows, identical: false, candidate, baseline: null, change: null };
  }
  const paired = comparable.rows;
  return {
    rows,
    identical: paired.identical,
    candidate,
    baseline: once((metric) => flaw ?? metric.level(rows, paired.baseline)),
    change: once((metric) => flaw ?? metric.change(paired)),
  };
}

/** A label that is no class would count as the negative one, or as a mistake of both models. */
function labelFlaw({ task, classes, ids, labels }: LabelledRows) {
  const isLabel = (label: number) =>
    task === 'regression' ? Number.isFinite(label) : classes[label] !== undefined;
  const row = labels.findIndex((label) => !isLabel(label));
  return row < 0 ? null : undefinedBecause(`The label of row "${ids[row]}" cannot be used.`);
}

/** Remembers the answer for each metric. */
function once<T>(measure: (metric: Metric) => T): (metric: Metric) => T {
  const known = new Map<string, T>();
  return (metric) => {
    const found = known.get(metric.name);
    if (found !== undefined) return found;
    const measured = measure(metric);
    known.set(metric.name, measured);
    return measured;
  };
}
