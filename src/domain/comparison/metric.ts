import type { Interval } from '../statistics/interval.ts';
import type { LabelledRows, ModelPredictions, PairedRows } from './predictions.ts';
import type { Operator, Task, ZeroDivision } from './rule.ts';

/** A value, or the reason why these rows have none: never 0 in its place. */
export type Measured<T> =
  | { readonly kind: 'defined'; readonly value: T }
  | { readonly kind: 'undefined'; readonly why: string };

/** How a bound of resampled values was found, so that it can be found again. */
export interface Drawn {
  readonly draws: number;
  /** Hex digits. */
  readonly seed: string;
}

interface Measurement {
  /** How the interval is made, in words. */
  readonly method: string;
  /** Rows of the positive class, where the metric depends on a class. */
  readonly nPositive?: number;
  /** Why the rows are too few for an interval that can be trusted; found on demand where it takes draws. */
  readonly tooFew?: string | undefined;
  /** Only where values were resampled. */
  readonly drawn?: Drawn;
  /** Only there too: what the interval is around, which is known before anything is drawn. */
  readonly estimate?: number;
  /** What a reader should know of the rows besides, in whole sentences. */
  readonly notes?: readonly string[];
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
  /** The chance of data at least this bad if the true oriented change were `delta`; for alarms. */
  pValue?(delta: number): number;
}

/** What a rule asks of a metric beyond its name. */
export interface Asked {
  /** The class of a multiclass task, by index. */
  readonly class?: number;
  readonly zeroDivision?: ZeroDivision;
  /** What a query without a relevant document counts; without it such a query makes the mean undefined. */
  readonly emptyQueries?: 'zero' | 'skip';
  readonly sampling: Sampling;
}

/** Where random draws begin: the same for the same rows and slice, whichever model comes first. */
export interface Sampling {
  /** 32 hex digits. */
  readonly seed: string;
  /** The candidate's predictions sort before the baseline's, so it is drawn as the first model. */
  readonly candidateFirst: boolean;
}

/** How a metric is computed from predictions. */
export interface Measure {
  level(rows: LabelledRows, model: ModelPredictions, asked: Asked): Measured<Level>;
  change(rows: PairedRows, asked: Asked): Measured<Change>;
}

export interface Metric extends Measure {
  readonly name: string;
  readonly tasks: readonly Task[];
  /** Null: neither more nor less is better, so only `at-least` and `at-most` may ask for it. */
  readonly higherIsBetter: boolean | null;
  readonly smallest: number;
  readonly largest: number;
  /** True where a rule may name a class. */
  readonly ofClass?: true;
  /** What a rule may say of 0/0; without it no ratio of this metric has nothing in its denominator. */
  readonly zeroDivision?: readonly ZeroDivision[];
  /**
   * Only of a metric that is of both models at once, such as the share of broken rows: its one value,
   * for `at-least` and `at-most`. Such a metric has neither a level nor a change.
   */
  readonly pair?: (rows: PairedRows, asked: Asked) => Measured<Level>;
  /** Operators that would mislead here, and why. */
  readonly refuses?: { readonly operators: readonly Operator[]; readonly why: string };
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
