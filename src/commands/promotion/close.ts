import {
  historyOf,
  isMove,
  type LedgerClosing,
  type LedgerIntent,
} from '../../domain/promotion/history.ts';
import type { LedgerDraft, LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { ledgerBusy, patienceMs, pauseMs } from './contention.ts';
import type { Pointer } from './pointer.ts';

type Result = LedgerClosing['event']['result'];

/** Closes an intent; the entry that counts, which may be somebody else's. */
export async function closeIntent(
  pointer: Pointer,
  intent: LedgerIntent,
  result: Result,
): Promise<LedgerEntry> {
  const { subject } = intent.event;
  return persist(pointer, (entries) => {
    const closing = historyOf(entries, pointer.target).closings.get(intent.hash);
    // What moved has moved; only a move itself may correct who took it for dead.
    if (closing && (isMove(closing) || !['moved', 'recovered'].includes(result))) return closing;
    return { kind: 'result', intent: intent.hash, result, subject };
  });
}

/** Appends what `next` makes of the ledger as it is now, until nobody comes in between. */
async function persist(
  pointer: Pointer,
  next: (entries: readonly LedgerEntry[]) => LedgerEntry | LedgerDraft['event'],
): Promise<LedgerEntry> {
  const { ledger, clock, target } = pointer;
  const deadline = clock.now().getTime() + patienceMs;
  for (let attempt = 1; clock.now().getTime() <= deadline; attempt += 1) {
    const { entries, head } = await ledger.read(target);
    const event = next(entries);
    if ('hash' in event) return event;
    const observedAt = clock.now().toISOString();
    const entry = await ledger.append({ event, observedAt }, head);
    if (entry) return entry;
    await clock.sleep(pauseMs(attempt));
  }
  throw ledgerBusy(ledger);
}
