import type { PromotionCase } from '../../domain/promotion/case.ts';
import type { Condition } from '../../domain/promotion/condition.ts';
import type { AskedIssue } from '../../domain/promotion/issue-approval.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import type { GateResult } from '../../domain/promotion/result.ts';

/** What people said, or that nobody was asked. */
export interface Gate {
  readonly condition: Condition;
  /** Null: the gate stays shut. */
  readonly result: GateResult | null;
  /** Where people said yes; it is closed when the move is done. */
  readonly issue?: AskedIssue;
  /** True where time went by, in which anything may have changed. */
  readonly waited?: boolean;
}

/** How a promotion ended: what was looked at, and what was done. */
export interface End {
  readonly conditions: readonly Condition[];
  readonly moved: boolean;
  /** Null: it was not reached. */
  readonly gate: Gate | null;
  readonly entry: LedgerEntry | null;
}

/** A promotion that ended, with all that it was decided on. */
export interface Ended {
  readonly promotion: PromotionCase;
  readonly end: End;
}
