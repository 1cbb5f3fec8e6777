import type { LedgerContents, LedgerNote } from './ledger.ts';
import { genesis, hashedText, type LedgerEntry } from './ledger-entry.ts';

/** One line of a ledger: an entry, the rest of a write that was cut off, or something foreign. */
export type LedgerLine =
  | {
      readonly kind: 'entry';
      readonly line: number;
      readonly entry: LedgerEntry;
      /** Whether its JSON holds no backslash. */
      readonly isPlain?: boolean;
    }
  | { readonly kind: 'torn'; readonly line: number }
  | { readonly kind: 'foreign'; readonly line: number };

/** Where a chain breaks. */
export interface Break {
  readonly line: number;
  readonly why: string;
}

/** Gives `sha256:…` of a text. */
type Sha256 = (text: string) => string;

/**
 * Follows the hashes from the first entry on, line by line. Of several entries after the same one
 * the first in the file counts; those that lost the race are void.
 */
export class Chain {
  readonly #entries: LedgerEntry[] = [];
  readonly #notes: LedgerNote[] = [];
  /** What each entry follows; of a ledger without a lost race nobody ever asks. */
  #passed: Set<string> | undefined;
  readonly #sha256: Sha256;
  #head = genesis;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  /** What counts so far; a later line changes nothing of it. */
  get contents(): LedgerContents {
    const entries = this.#entries.slice();
    return { entries, notes: this.#notes.slice(), head: entries.at(-1)?.hash ?? null };
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
    const { entry, isPlain } = item;
    if (this.#sha256(hashedText(entry, isPlain)) !== entry.hash) {
      return `Its content no longer has the hash ${entry.hash}`;
    }
    if (entry.previous !== this.#head && this.#hasPassed(entry.previous)) {
      this.#notes.push({ line, kind: 'void' });
      return undefined;
    }
    return this.#append(entry);
  }

  #hasPassed(hash: string): boolean {
    this.#passed ??= new Set(this.#entries.map(({ previous }) => previous));
    return this.#passed.has(hash);
  }

  #append(entry: LedgerEntry): string | undefined {
    if (entry.previous !== this.#head) {
      return `It follows ${entry.previous}, which stands nowhere before it`;
    }
    const number = this.#entries.length + 1;
    if (entry.sequence !== number) {
      return `It is numbered ${entry.sequence} where ${number} should be`;
    }
    this.#entries.push(entry);
    this.#passed?.add(this.#head);
    this.#head = entry.hash;
    return undefined;
  }
}
