import {
  isClosing,
  isIntent,
  isMove,
  type LedgerClosing,
  type LedgerIntent,
  pointerOf,
} from './history.ts';
import type { LedgerEntry, LedgerSubject } from './ledger-entry.ts';

/**
 * What every promotion keeps to, so that only a forged ledger does not: of one alias one move at a time
 * is begun; what is ended was begun, is ended once, and was about the same. One exception: a move that
 * was taken for dead may still say that it came through.
 */
export class Protocol {
  /** The first entry that contradicts those before it. */
  contradiction: Contradiction | undefined;
  readonly #pointers = new Map<string, Progress>();

  /** Takes the next entry of the ledger. */
  take(entry: LedgerEntry): void {
    if (this.contradiction) return;
    const pointer = pointerOf(entry);
    const progress = this.#pointers.get(pointer) ?? { open: undefined, dead: new Map() };
    this.#pointers.set(pointer, progress);
    const why = advance(progress, entry);
    if (why !== undefined) this.contradiction = { entry, why };
  }
}

/** An entry that cannot be true if those before it are. */
export interface Contradiction {
  readonly entry: LedgerEntry;
  readonly why: string;
}

/** How far the moves of one alias are. */
interface Progress {
  open: LedgerIntent | undefined;
  /** Those that ended without a move, by their hash. */
  readonly dead: Map<string, LedgerIntent>;
}

function advance(progress: Progress, entry: LedgerEntry): string | undefined {
  if (isIntent(entry)) return begin(progress, entry);
  return isClosing(entry) ? end(progress, entry) : undefined;
}

function begin(progress: Progress, intent: LedgerIntent): string | undefined {
  const { open } = progress;
  if (open) return `It begins a move while that of entry ${open.sequence} has not ended`;
  progress.open = intent;
  return undefined;
}

function end(progress: Progress, closing: LedgerClosing): string | undefined {
  const { open, dead } = progress;
  const { intent: hash, subject } = closing.event;
  const revived = isMove(closing) ? dead.get(hash) : undefined;
  const intent = open?.hash === hash ? open : revived;
  if (!intent) return 'It ends a move that no entry before it began, or that has ended already';
  if (!isSame(intent.event.subject, subject)) {
    return `It ends another move than entry ${intent.sequence} began`;
  }
  if (intent === open) progress.open = undefined;
  if (isMove(closing)) dead.delete(hash);
  else dead.set(hash, intent);
  return undefined;
}

function isSame(one: LedgerSubject, other: LedgerSubject): boolean {
  for (const name in one) {
    const [a, b] = [one[name as keyof LedgerSubject], other[name as keyof LedgerSubject]];
    const isEqual = Array.isArray(a) ? sameTexts(a, b as readonly string[]) : a === b;
    if (!isEqual) return false;
  }
  return true;
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
