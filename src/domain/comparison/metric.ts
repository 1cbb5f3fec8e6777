import type { Interval } from '../statistics/interval.ts';
import type { LabelledRows, ModelPredictions, PairedRows } from './predictions.ts';
import type { Task } from './rule.ts';

/** A value, or the reason why these rows have none: never 0 in its place. */
export type Measured<T> =
  | { readonly kind: 'defined'; readonly value: T }
  | { readonly kind: 'undefined'; readonly why: string };

interface Measurement {
  /** How the interval is made, in words. */
  readonly method: string;
  /** Rows of the positive class, where the metric depends on a class. */
  readonly nPositive?: number;
  /** Why the rows are too few for an interval that can be trusted. */
  readonly tooFew?: string;
}

/** A metric of one model, in the metric's unit. */
export interface Level extends Measurement {
  readonly value: number;
  interval(alpha: number): Interval;
}

/** A metric of two models on the same rows; the interval is of the oriented change: positive is better. */
export interface Change extends Measurement {
  readonly baseline: number;
  readonly candidate: number;
  interval(alpha: number): Interval;
}

/** How a metric is computed from predictions. */
export interface Measure {
  level(rows: LabelledRows, model: ModelPredictions): Measured<Level>;
  change(rows: PairedRows): Measured<Change>;
}

export interface Metric extends Measure {
  readonly name: string;
  readonly tasks: readonly Task[];
  readonly higherIsBetter: boolean;
  /** The largest possible value; the smallest is 0 for every metric here. */
  readonly largest: number;
}

export function defined<T>(value: T): Measured<T> {
  return { kind: 'defined', value };
}

export function undefinedBecause(why: string): {
  readonly kind: 'undefined';
  readonly why: string;
} {
  return { kind: 'undefined', why };
}

/** The same for both models; the first that has no value says why, by name. */
export function ofBoth<T>(
  rows: PairedRows,
  measure: (model: ModelPredictions) => Measured<T>,
): Measured<{ readonly baseline: T; readonly candidate: T }> {
  const baseline = measure(rows.baseline);
  if (baseline.kind === 'undefined') return undefinedBecause(`Baseline: ${baseline.why}`);
  const candidate = measure(rows.candidate);
  if (candidate.kind === 'undefined') return undefinedBecause(`Candidate: ${candidate.why}`);
  return defined({ baseline: baseline.value, candidate: candidate.value });
}
