import type { LedgerEntry } from './ledger-entry.ts';

/** A line of the ledger that does not count, and why; it stays, because nothing is ever deleted. */
export interface LedgerNote {
  /** 1-based. */
  readonly line: number;
  /** `void`: another entry came first. `torn`: a crash or a full disk cut the line off. */
  readonly kind: 'void' | 'torn';
}

export interface LedgerContents {
  /** The entries that count, oldest first. */
  readonly entries: readonly LedgerEntry[];
  readonly notes: readonly LedgerNote[];
}

export interface LedgerResult extends LedgerContents {
  readonly uri: string;
  /** The hash of the newest entry; who keeps it elsewhere can prove later that nothing was cut off. */
  readonly head: string | null;
}

/** The hash of the newest entry; null for an empty ledger. */
export function headOf(entries: readonly LedgerEntry[]): string | null {
  return entries.at(-1)?.hash ?? null;
}
