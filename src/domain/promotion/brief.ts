import type { RuleResult, TestSetUses } from '../comparison/result.ts';
import type { Verdict } from '../verdict.ts';
import type { Need } from './stage.ts';

/** What a person must know who says yes or no to a promotion. */
export interface PromotionBrief {
  /** The environment whose reviewers must approve; null: the evidence decides alone. */
  readonly environment: string | null;
  /** Who may approve in an issue; absent where nobody is asked there. */
  readonly approvers?: readonly string[];
  /** The ledger, where it alone keeps two moves apart; absent where the registry does. */
  readonly lock?: { readonly ledger: string; readonly isShared: boolean };
  /** The version that holds the alias; null: none does. */
  readonly current: CurrentVersion | null;
  readonly evidence: readonly BriefEvidence[];
  /** What the stage needs and no outcome shows. */
  readonly missing: readonly MissingEvidence[];
  /** The rules with the largest changes, in units of their margins, three at most. */
  readonly changes: readonly RuleResult[];
  /** Where the candidate is worst against the baseline, and against the anchor. */
  readonly worstSlices: readonly RuleResult[];
  /** What the changes are against. */
  readonly baseline: string | null;
  readonly anchor: string | null;
  readonly risks: readonly AcceptedRisk[];
  readonly undo: Undo;
  /** Whether another version in the alias's place would refuse the move. */
  readonly bindsCurrent: boolean;
}

export interface CurrentVersion {
  readonly version: string;
  /** Null: none was recorded, and its files cannot be read. */
  readonly digest: string | null;
  /** When it was moved there, and by whom; null: the ledger does not know. */
  readonly since: string | null;
  readonly by: string | null;
}

export interface MissingEvidence {
  readonly need: Need;
  /** A first model has nothing to be compared with. */
  readonly excused: boolean;
}

/** One outcome that speaks for the version. */
export interface BriefEvidence {
  readonly command: Need;
  readonly key: string;
  readonly verdict: Verdict;
  readonly title: string;
  readonly startedAt: string;
  readonly commit: string | null;
  readonly runId: string | null;
  /** The page of the run; null where the host shows none. */
  readonly runUrl: string | null;
  /** The rows that both models were judged on; null where there were none. */
  readonly rows: number | null;
  /** How many candidates the same rows have judged. */
  readonly uses?: TestSetUses;
}

export const riskKinds = ['waived', 'undecided', 'skipped'] as const;

export interface AcceptedRisk {
  readonly kind: (typeof riskKinds)[number];
  /** The rule, and the slice that it is about. */
  readonly what: string;
  /** Who accepted it until when, and why; only of a waiver. */
  readonly waiver?: { readonly until: string; readonly by: string; readonly reason: string };
}

/** The way back: the version that a rollback leads to, or why none does. */
export type Undo =
  | { readonly kind: 'rollback'; readonly version: string; readonly command: string }
  | { readonly kind: 'none'; readonly why: string };
