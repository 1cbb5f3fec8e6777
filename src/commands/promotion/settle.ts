import { labelOf } from '../../domain/model/version.ts';
import { historyOf, type LedgerIntent, whoWrote } from '../../domain/promotion/history.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import { closeIntent } from './close.ts';
import { currentVersion, type Pointer } from './pointer.ts';

const patienceMs = 30_000;
const pollMs = 100;
/** A ledger on a server counts the requests of everybody. */
const sharedPollMs = 2000;
/** An intent older than this belongs to a run that died. */
const aliveMs = 15 * 60_000;

/** What the ledger says, and whether another run holds the pointer. */
export type Settled = {
  readonly entries: readonly LedgerEntry[];
  /** The newest entry of the ledger, whatever it is about. */
  readonly head: string | null;
} & ({ readonly kind: 'free' } | { readonly kind: 'busy'; readonly intent: LedgerIntent });

/** `look` only waits; `finish` closes what a dead run left open. */
type Purpose = 'look' | 'finish';

/** Waits for a move that is under way, and deals with one whose run died. */
export async function settle(pointer: Pointer, purpose: Purpose = 'finish'): Promise<Settled> {
  const { ledger, target, clock } = pointer;
  const poll = ledger.isShared ? sharedPollMs : pollMs;
  const deadline = clock.now().getTime() + patienceMs;
  for (;;) {
    const { entries, head } = await ledger.read(target);
    const { open } = historyOf(entries, target);
    if (!open) return { kind: 'free', entries, head };
    const alive = isAlive(pointer, open);
    if (alive && clock.now().getTime() < deadline) {
      await clock.sleep(poll + Math.random() * poll);
      continue;
    }
    const atStart = (await currentVersion(pointer)) === open.event.subject.from;
    if (atStart && alive) return { kind: 'busy', entries, head, intent: open };
    if (purpose === 'look') return { kind: atStart ? 'free' : 'busy', entries, head, intent: open };
    await finish(pointer, open);
  }
}

/**
 * At its goal a move is `recovered`, at its start it is `void`. Anywhere else somebody moved the
 * alias by hand, unless the intent was closed while this was looked at.
 */
async function finish(pointer: Pointer, intent: LedgerIntent): Promise<void> {
  const { from, to } = intent.event.subject;
  const current = await currentVersion(pointer);
  if (current === to) await closeIntent(pointer, intent, 'recovered');
  else if (current === from) await closeIntent(pointer, intent, 'void');
  else {
    const { event } = await closeIntent(pointer, intent, 'conflict');
    if (event.kind === 'result' && event.result === 'conflict') throw movedByHand(intent, current);
  }
}

/** A later attempt of the same run starts only when the earlier one is over. */
function isAlive({ clock, context }: Pointer, intent: LedgerIntent): boolean {
  const { runId, runAttempt } = intent.event.subject;
  const sameRun = runId !== null && runId === context.runId;
  if (sameRun && (runAttempt ?? 1) < (context.runAttempt ?? 1)) return false;
  return clock.now().getTime() - Date.parse(intent.observedAt) < aliveMs;
}

function movedByHand(intent: LedgerIntent, current: string | null): UserError {
  const { alias, from, to } = intent.event.subject;
  return new UserError('ledger-drift', {
    what: `${alias} of ${intent.event.subject.model} points at ${labelOf(current)}.`,
    why: `A move from ${labelOf(from)} to ${labelOf(to)} by ${whoWrote(intent)} never ended, and somebody moved the alias elsewhere by hand.`,
    next: 'Find out which version should be there, then promote or roll back with expected-current.',
  });
}
