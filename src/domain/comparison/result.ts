import type { NamedData } from '../data/fingerprint-difference.ts';
import type { RunChange } from './changes/result.ts';
import type { ComparisonCurves } from './curves/result.ts';
import type { FoundSlices } from './exploration/result.ts';
import type { FairnessTable } from './fairness/result.ts';
import type { Churn, FlipResult } from './flips/result.ts';
import type { MetricHistory } from './history.ts';
import type { Drawn } from './metric.ts';
import type { Operator, Task } from './rule.ts';
import type { SimpsonWarning, WatchedSlice } from './slices/result.ts';
import type { WaiverUsed } from './waiver.ts';

/**
 * `skipped`: there is no baseline to compare with, so a rule about change has no meaning. `waived`:
 * it failed or stayed undecided, and a person has accepted that for a time.
 */
export const ruleVerdicts = [
  'passed',
  'failed',
  'undecided',
  'errored',
  'skipped',
  'waived',
] as const;
export type RuleVerdict = (typeof ruleVerdicts)[number];

/** One rule, judged on all rows or on one slice. Numbers that do not exist are null, never NaN. */
export interface RuleResult {
  readonly id: string;
  readonly metric: string;
  /** The class that the metric is of, where the rule names one. */
  readonly class?: string;
  /** The column whose groups are compared, of a rule about fairness. */
  readonly group?: string;
  readonly operator: Operator;
  readonly higherIsBetter: boolean;
  /** The bound in the metric's unit; null when a percent bound could not be resolved. */
  readonly bound: number | null;
  /** How a percent bound was resolved: `2% of 0.374`. */
  readonly resolvedFrom?: string;
  /** `*` is all rows. */
  readonly slice: string;
  /** True for a slice that the rule names, which must be shown to hold. */
  readonly guarded: boolean;
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
  /** How values were resampled, where they were. */
  readonly drawn?: Drawn;
  readonly verdict: RuleVerdict;
  readonly reason?: string;
  /** What a reader should know of the rows besides, in whole sentences. */
  readonly notes?: readonly string[];
  /** An undecided rule leans right when its point estimate satisfies the claim. */
  readonly leaning?: 'right' | 'wrong';
  /** True where a resampled bound lies so close to the margin that other draws might decide otherwise. */
  readonly borderline?: true;
  /** How many rows would decide with power 0.8, rounded up to two digits; null: no number would. */
  readonly rowsToDecide?: number | null;
  /** The smallest regression that these rows can show, with power 0.8. */
  readonly resolution?: number | null;
  /** The same rule against the anchor release; the worse answer of both counts. */
  readonly anchor?: AnchorAnswer;
  readonly waiver?: WaiverUsed;
  /** The place in the policy. */
  readonly file?: string;
  readonly line?: number;
}

export interface AnchorAnswer {
  readonly baseline: number | null;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: RuleVerdict;
  readonly reason?: string;
  /** True where this is the worse answer, and so the rule's. */
  readonly decides?: true;
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

/** The rows that both models were judged on. */
export interface TestSet {
  readonly digest: string;
  readonly rows: number;
  readonly uses?: TestSetUses;
}

/** How many candidates these rows have judged, this one among them. */
export interface TestSetUses {
  readonly count: number;
  /** True where the list could not be read or written whole, so that there may be more. */
  readonly atLeast: boolean;
  /** The chance that a candidate exactly on a margin would have passed at least once in so many tries. */
  readonly chance: number;
}

export interface ComparisonResult {
  /** Null: plain numbers, which do not tell it. */
  readonly task: Task | null;
  readonly rules: readonly RuleResult[];
  readonly baseline: Side | null;
  readonly candidate: Side;
  /** The pinned release that `no-worse` rules are judged against too. */
  readonly anchor?: Side;
  /** Null for plain numbers. */
  readonly testSet: TestSet | null;
  readonly flips: FlipResult | null;
  /** How far answers moved, only where no answer is simply right. */
  readonly churn?: Churn;
  /** Slices that no rule guards, for every rule about a loss. */
  readonly slices: readonly WatchedSlice[];
  readonly simpson: readonly SimpsonWarning[];
  readonly fairness: readonly FairnessTable[];
  /** Null where it was not looked for: no rows, no baseline, no columns. */
  readonly exploration: FoundSlices | null;
  /** What else differs between the two runs; null where one of them has no run record. */
  readonly changes: readonly RunChange[] | null;
  /** What charts draw; absent where there are no rows. */
  readonly curves?: ComparisonCurves;
  /** The first rule's metric of the last promoted versions; absent where none is known. */
  readonly history?: MetricHistory;
  /** Ids of rules whose interval lies above zero, or below it. */
  readonly improved: readonly string[];
  readonly regressed: readonly string[];
}
