import type { LedgerEntry, LedgerEvent } from '../domain/promotion/ledger-entry.ts';

/** The append-only record of promotions. */
export interface Ledger {
  readonly uri: string;
  /** All entries, oldest first, the chain verified; throws `ledger-broken` otherwise. */
  entries(): Promise<readonly LedgerEntry[]>;
  /**
   * Appends only if `head` (the hash of the newest entry, null for an empty ledger) still is the
   * newest; otherwise undefined, and nothing counts as written.
   */
  append(event: LedgerEvent, head: string | null): Promise<LedgerEntry | undefined>;
}
