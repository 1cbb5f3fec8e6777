import type { LedgerNote } from './ledger.ts';
import { genesis, type LedgerEntry } from './ledger-entry.ts';

/** One line of a ledger: an entry, the rest of a write that was cut off, or something foreign. */
export type LedgerLine =
  | {
      readonly kind: 'entry';
      readonly line: number;
      readonly entry: LedgerEntry;
      /** The hash of what stands there, which should be the one that the entry names. */
      readonly found: string;
    }
  | { readonly kind: 'torn'; readonly line: number }
  | { readonly kind: 'foreign'; readonly line: number };

/** Where a chain breaks. */
export interface Break {
  readonly line: number;
  readonly why: string;
}

/**
 * Follows the hashes from the first entry on, line by line. Of several entries after the same one
 * the first in the file counts; those that lost the race are void. It hands over what counts and keeps
 * none of it, so that a ledger of any length needs little memory.
 */
export class Chain {
  readonly #notes: LedgerNote[] = [];
  /** The hash of each entry. */
  readonly #links: string[] = [];
  /** The same to search in; of a ledger without a lost race nobody ever asks. */
  #passed: Set<string> | undefined;
  readonly #counts: (entry: LedgerEntry) => void;

  /** `counts` is called with each entry that counts, in order; a later line changes nothing of it. */
  constructor(counts: (entry: LedgerEntry) => void) {
    this.#counts = counts;
  }

  /** The lines that do not count so far. */
  get notes(): readonly LedgerNote[] {
    return this.#notes.slice();
  }

  /** The hash of the newest entry so far; null before the first. */
  get head(): string | null {
    return this.#links.at(-1) ?? null;
  }

  /** Takes the next lines up to the first that breaks the chain. */
  follow(lines: Iterable<LedgerLine>): Break | undefined {
    for (const item of lines) {
      const why = this.#take(item);
      if (why !== undefined) return { line: item.line, why };
    }
    return undefined;
  }

  #take(item: LedgerLine): string | undefined {
    const { kind, line } = item;
    if (kind === 'torn') {
      this.#notes.push({ line, kind });
      return undefined;
    }
    if (kind === 'foreign') return 'It is no ledger entry';
    const { entry, found } = item;
    if (found !== entry.hash) return `Its content no longer has the hash ${entry.hash}`;
    const isNext = entry.previous === (this.head ?? genesis);
    if (!isNext && this.#hasPassed(entry.previous)) {
      this.#notes.push({ line, kind: 'void' });
      return undefined;
    }
    if (!isNext) return `It follows ${entry.previous}, which stands nowhere before it`;
    const number = this.#links.length + 1;
    if (entry.sequence !== number) {
      return `It is numbered ${entry.sequence} where ${number} should be`;
    }
    // Not the hash out of the line, which would keep the whole text of the line in memory.
    this.#links.push(found);
    this.#passed?.add(found);
    this.#counts(entry);
    return undefined;
  }

  /** The newest entry is still to be followed, unlike all that stand before it. */
  #hasPassed(hash: string): boolean {
    this.#passed ??= new Set([genesis, ...this.#links]);
    return this.#passed.has(hash);
  }
}
