/** What a promotion is about: the same in its intent and in its result. */
export interface LedgerSubject {
  readonly registry: string;
  readonly model: string;
  readonly alias: string;
  readonly stage: string;
  readonly from: string | null;
  readonly to: string;
  readonly digest: string;
  /** SHA-256 of each outcome that served as evidence. */
  readonly evidence: readonly string[];
  readonly mode: 'promote' | 'rollback' | 'adopt';
  readonly reason: string | null;
  readonly approvers: readonly string[];
  readonly actor: string | null;
  readonly runId: string | null;
  readonly runAttempt: number | null;
  readonly commit: string | null;
}

export type LedgerEvent =
  | { readonly kind: 'intent'; readonly subject: LedgerSubject }
  | {
      readonly kind: 'result';
      /** The hash of the intent that this closes. */
      readonly intent: string;
      readonly result: 'moved' | 'recovered' | 'conflict' | 'void';
      readonly subject: LedgerSubject;
    };

/** One link of the chain: `hash` covers everything above it, `previous` is the hash before. */
export interface LedgerEntry {
  readonly schema: 'contender/ledger@1';
  readonly sequence: number;
  /** When we observed it; ISO 8601, UTC. */
  readonly observedAt: string;
  readonly event: LedgerEvent;
  readonly previous: string;
  readonly hash: string;
}
