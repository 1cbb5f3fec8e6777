import type { LedgerEntry } from './ledger-entry.ts';

/** Two moves of one alias that do not meet: what the first one left is not what the second one found. */
export interface HandMove {
  readonly left: LedgerEntry;
  readonly found: LedgerEntry;
}

/** Every move past the ledger that a later entry shows; an adopted one says so itself. Oldest first. */
export function handMovesIn(entries: readonly LedgerEntry[]): readonly HandMove[] {
  const last = new Map<string, LedgerEntry>();
  const found: HandMove[] = [];
  for (const entry of entries) {
    if (!isMove(entry)) continue;
    const { registry, model, alias, from } = entry.event.subject;
    const pointer = JSON.stringify([registry, model, alias]);
    const left = last.get(pointer);
    if (left && left.event.subject.to !== from) found.push({ left, found: entry });
    last.set(pointer, entry);
  }
  return found;
}

function isMove({ event }: LedgerEntry): boolean {
  return event.kind === 'result' && (event.result === 'moved' || event.result === 'recovered');
}
