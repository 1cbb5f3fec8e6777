import type { NamedData } from '../data/fingerprint-difference.ts';
import type { Operator, Task } from './rule.ts';

/** `skipped`: there is no baseline to compare with, so a rule about change has no meaning. */
export const ruleVerdicts = ['passed', 'failed', 'undecided', 'errored', 'skipped'] as const;
export type RuleVerdict = (typeof ruleVerdicts)[number];

/** One rule, judged. Numbers that do not exist are null, never NaN. */
export interface RuleResult {
  readonly id: string;
  readonly metric: string;
  readonly operator: Operator;
  readonly higherIsBetter: boolean;
  /** The bound in the metric's unit; null when a percent bound could not be resolved. */
  readonly bound: number | null;
  /** How a percent bound was resolved: `2% of 0.374`. */
  readonly resolvedFrom?: string;
  /** `*` is all rows. */
  readonly slice: string;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** The change, oriented: positive is better. For `at-least` and `at-most` the candidate's value. */
  readonly estimate: number | null;
  /** The interval of `estimate`; each bound is one-sided at 1 − alpha. Null: no interval exists. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly alpha: number;
  readonly n: number;
  readonly nPositive?: number;
  /** The method in words: `Tango, quarter-row correction`. */
  readonly method: string;
  readonly verdict: RuleVerdict;
  readonly reason?: string;
  /** An undecided rule leans right when its point estimate satisfies the claim. */
  readonly leaning?: 'right' | 'wrong';
  /** How many rows would decide with power 0.8, rounded up to two digits; null: no number would. */
  readonly rowsToDecide?: number | null;
  /** The smallest regression that these rows can show, with power 0.8. */
  readonly resolution?: number | null;
  /** The place in the policy. */
  readonly file?: string;
  readonly line?: number;
}

/** One side of the comparison: where its numbers come from. */
export interface Side {
  /** Path of the predictions or metrics file. */
  readonly path: string;
  readonly version?: string;
  readonly alias?: string;
  /** Digest of the model, where it is known. */
  readonly digest?: string;
  readonly commit?: string;
  /** When the version was registered; ISO 8601. */
  readonly registeredAt?: string;
  readonly predictionsDigest?: string;
  /** The data that the run was given, by name; only of a run. */
  readonly data?: NamedData;
}

export interface ComparisonResult {
  /** Null: plain numbers, which do not tell it. */
  readonly task: Task | null;
  readonly rules: readonly RuleResult[];
  readonly baseline: Side | null;
  readonly candidate: Side;
  /** The rows that both models were judged on; null for plain numbers. */
  readonly testSet: { readonly digest: string; readonly rows: number } | null;
  readonly flips: { readonly fixed: number; readonly broken: number; readonly n: number } | null;
  /** Ids of rules whose interval lies above zero, or below it. */
  readonly improved: readonly string[];
  readonly regressed: readonly string[];
}
