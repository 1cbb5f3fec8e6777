import type { LedgerEntry } from './ledger-entry.ts';

export interface LedgerResult {
  readonly uri: string;
  readonly entries: readonly LedgerEntry[];
  /** The hash of the newest entry; who keeps it elsewhere can prove later that nothing was cut off. */
  readonly head: string | null;
}
