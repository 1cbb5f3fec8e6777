import type { LedgerContents, LedgerPart, LedgerSummary } from '../domain/promotion/ledger.ts';
import type { LedgerDraft, LedgerEntry } from '../domain/promotion/ledger-entry.ts';
import type { TestSetUseList } from './test-set-uses.ts';

/** The append-only record of promotions. */
export interface Ledger {
  readonly uri: string;
  /** True where other machines reach it too: only then it keeps promotions on two runners apart. */
  readonly isShared: boolean;
  /**
   * The name of a registry in this ledger: the same one however its URI was spelled, and after both
   * were moved together.
   */
  nameOf(registry: string): string;
  /**
   * Everything, the chain verified, or the part of one model, its entries verified; throws
   * `ledger-broken` otherwise. No ledger yet: no entries.
   */
  read(part?: LedgerPart): Promise<LedgerContents>;
  /**
   * Shows every entry to `visit`, oldest first, and keeps none of them: a ledger of any length needs
   * little memory. The chain is verified as by `read`; only what it returns says that it is whole.
   */
  walk(visit: (entry: LedgerEntry) => void): Promise<LedgerSummary>;
  /**
   * Appends only if `head` (the hash of the newest entry, null for an empty ledger) still is the
   * newest; otherwise undefined, and nothing counts as written.
   */
  append(draft: LedgerDraft, head: string | null): Promise<LedgerEntry | undefined>;
  /** What lies beside the record, outside of its chain. */
  readonly uses: TestSetUseList;
}
