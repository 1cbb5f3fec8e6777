export const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'generation'] as const;
export type Task = (typeof tasks)[number];

export const operators = [
  'no-worse',
  'better',
  'at-least',
  'at-most',
  'not-more-than',
  'point',
] as const;
export type Operator = (typeof operators)[number];

/** A bound in the metric's own unit, or a share of the baseline's value (0.02 for `2%`). */
export type Bound =
  | { readonly kind: 'absolute'; readonly value: number }
  | { readonly kind: 'relative'; readonly share: number; readonly text: string };

/** What the value is where a ratio has nothing in its denominator; without it such a value is undefined. */
export type ZeroDivision = 0 | 'skip';

/** One line of the policy: what must hold for one metric. */
export interface Rule {
  readonly id: string;
  readonly metric: string;
  readonly operator: Operator;
  readonly bound: Bound;
  /** One-sided error of each bound of the interval, in (0, 0.5). */
  readonly alpha: number;
  /** The class of a multiclass task that precision, recall or F1 is of. */
  readonly class?: string;
  readonly zeroDivision?: ZeroDivision;
  /** Slices that must hold too: all of them, or those of a column, a label or a name. */
  readonly slices?: 'all' | readonly string[];
  /** Only for metrics that are not built in. */
  readonly higherIsBetter?: boolean;
  readonly onUndecided?: 'fail' | 'warn' | 'pass';
  /** The place in the policy. */
  readonly file?: string;
  readonly line?: number;
}
