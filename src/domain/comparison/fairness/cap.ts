import type { Bound, Operator } from '../rule.ts';

/** One line of `compare.fairness`: how far groups of people may be apart. */
export interface FairnessRule {
  readonly id: string;
  readonly metric: string;
  /** The column that holds the groups. */
  readonly group: string;
  readonly operator: Operator;
  readonly bound: Bound;
  readonly alpha: number;
  /** Groups that are not looked at. */
  readonly exclude: readonly string[];
  readonly unprivileged?: string;
  readonly privileged?: string;
  readonly onUndecided?: 'fail' | 'warn' | 'pass';
  /** The place in the policy. */
  readonly file?: string;
  readonly line?: number;
}
