import { isMove, pointerOf } from './history.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Two moves of one alias that do not meet: what the first one left is not what the second one found. */
export interface HandMove {
  readonly left: LedgerEntry;
  readonly found: LedgerEntry;
}

/** So many of the newest are told; the others are counted. */
const told = 20;

/** Every move past the ledger that a later entry shows; an adopted one says so itself. */
export class HandMoves {
  /** The newest ones, oldest first. */
  readonly newest: HandMove[] = [];
  count = 0;
  /** The last move of each alias. */
  readonly #last = new Map<string, LedgerEntry>();

  /** Takes the next entry of the ledger. */
  take(entry: LedgerEntry): void {
    if (!isMove(entry)) return;
    const pointer = pointerOf(entry);
    const left = this.#last.get(pointer);
    if (left && left.event.subject.to !== entry.event.subject.from)
      this.#add({ left, found: entry });
    this.#last.set(pointer, entry);
  }

  #add(move: HandMove): void {
    this.count += 1;
    this.newest.push(move);
    if (this.newest.length > told) this.newest.shift();
  }
}
