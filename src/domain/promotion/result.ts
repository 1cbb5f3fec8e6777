import type { PromotionBrief } from './brief.ts';
import type { LedgerEntry } from './ledger-entry.ts';

export interface RegistrationResult {
  readonly model: string;
  readonly version: string;
  readonly digest: string;
  /** True when this version existed already with the same digest and run id. */
  readonly existed: boolean;
  /** Names of the evidence files stored beside the model. */
  readonly evidence: readonly string[];
}

/** What stood between the decision and the move. */
export type GateResult =
  | { readonly kind: 'evidence'; readonly checks: readonly string[] }
  | {
      readonly kind: 'environment';
      readonly environment: string;
      readonly approvers: readonly string[];
      readonly observedAt: string;
    }
  | {
      readonly kind: 'issue';
      readonly url: string;
      readonly approvers: readonly string[];
      readonly observedAt: string;
    };

export interface PromotionResult {
  readonly model: string;
  readonly stage: string;
  readonly alias: string;
  readonly mode: 'promote' | 'rollback' | 'plan';
  /** The version that held the alias before; null on a first promotion. */
  readonly from: string | null;
  readonly to: string;
  readonly digest: string;
  readonly moved: boolean;
  readonly gate: GateResult | null;
  /** The ledger entry that closed the move; null when nothing was written. */
  readonly ledgerEntry: LedgerEntry | null;
  /** Each thing that was checked before the move, in order, in words. */
  readonly steps: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly detail: string;
  }[];
  /** What a person needs to say yes or no; absent in outcomes of earlier versions. */
  readonly brief?: PromotionBrief;
}
