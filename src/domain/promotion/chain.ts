import type { LedgerContents, LedgerNote } from './ledger.ts';
import { genesis, hashedText, type LedgerEntry } from './ledger-entry.ts';

/** One line of a ledger: an entry, the rest of a write that was cut off, or something foreign. */
export type LedgerLine =
  | { readonly kind: 'entry'; readonly line: number; readonly entry: LedgerEntry }
  | { readonly kind: 'torn'; readonly line: number }
  | { readonly kind: 'foreign'; readonly line: number };

export type Chain =
  | ({ readonly kind: 'whole' } & LedgerContents)
  | { readonly kind: 'broken'; readonly line: number; readonly why: string };

/**
 * Follows the hashes from the first entry to the last. Of several entries after the same one the
 * first in the file counts; those that lost the race are void. `sha256` gives `sha256:…` of a text.
 */
export function followChain(lines: Iterable<LedgerLine>, sha256: (text: string) => string): Chain {
  const entries: LedgerEntry[] = [];
  const notes: LedgerNote[] = [];
  const passed = new Set<string>();
  let head = genesis;
  for (const item of lines) {
    const { line } = item;
    if (item.kind === 'torn') {
      notes.push({ line, kind: 'torn' });
      continue;
    }
    if (item.kind === 'foreign') return broken(line, 'It is JSON, but no ledger entry');
    const { entry } = item;
    if (sha256(hashedText(entry)) !== entry.hash) {
      return broken(line, `Its content no longer has the hash ${entry.hash}`);
    }
    if (passed.has(entry.previous)) {
      notes.push({ line, kind: 'void' });
      continue;
    }
    if (entry.previous !== head) {
      return broken(line, `It follows ${entry.previous}, which stands nowhere before it`);
    }
    if (entry.sequence !== entries.length + 1) {
      return broken(line, `It is numbered ${entry.sequence} where ${entries.length + 1} should be`);
    }
    entries.push(entry);
    passed.add(head);
    head = entry.hash;
  }
  return { kind: 'whole', entries, notes };
}

function broken(line: number, why: string): Chain {
  return { kind: 'broken', line, why };
}
