import type { LedgerEntry } from './ledger-entry.ts';

/** A line of the ledger that does not count, and why; it stays, because nothing is ever deleted. */
export interface LedgerNote {
  /** 1-based. */
  readonly line: number;
  /** `void`: another entry came first. `torn`: a crash or a full disk cut the line off. */
  readonly kind: 'void' | 'torn';
}

/** What a ledger holds besides its entries. */
export interface LedgerSummary {
  readonly notes: readonly LedgerNote[];
  /** The hash of the newest entry of the whole ledger; null for an empty one. */
  readonly head: string | null;
}

export interface LedgerContents extends LedgerSummary {
  /** The entries that count, oldest first; of a part of the ledger only those that it is about. */
  readonly entries: readonly LedgerEntry[];
}

/** A model whose entries are wanted; a ledger may hand over those of others besides. */
export interface LedgerPart {
  readonly registry: string;
  readonly model: string;
}

export interface LedgerResult extends LedgerContents {
  readonly uri: string;
  /** How many entries the ledger has; `entries` holds those that were asked for. */
  readonly count: number;
}
