export const tasks = ['binary', 'multiclass', 'regression'] as const;
export type Task = (typeof tasks)[number];

export const operators = ['no-worse', 'better', 'at-least', 'at-most', 'point'] as const;
export type Operator = (typeof operators)[number];

/** A bound in the metric's own unit, or a share of the baseline's value (0.02 for `2%`). */
export type Bound =
  | { readonly kind: 'absolute'; readonly value: number }
  | { readonly kind: 'relative'; readonly share: number; readonly text: string };

/** One line of the policy: what must hold for one metric. */
export interface Rule {
  readonly id: string;
  readonly metric: string;
  readonly operator: Operator;
  readonly bound: Bound;
  /** One-sided error of each bound of the interval, in (0, 0.5). */
  readonly alpha: number;
  /** Only for metrics that are not built in. */
  readonly higherIsBetter?: boolean;
  readonly onUndecided?: 'fail' | 'warn' | 'pass';
  /** The place in the policy. */
  readonly file?: string;
  readonly line?: number;
}
