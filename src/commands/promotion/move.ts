import {
  historyOf,
  isMove,
  type LedgerClosing,
  type LedgerIntent,
} from '../../domain/promotion/history.ts';
import type { LedgerEntry, LedgerSubject } from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import type { MoveResult } from '../../ports/model-registry.ts';
import { withDigest } from '../with-digest.ts';
import { closeIntent } from './close.ts';
import { ledgerBusy, patienceMs, pauseMs } from './contention.ts';
import { currentVersion, type Pointer } from './pointer.ts';
import { settle } from './settle.ts';

export type Moved =
  | { readonly kind: 'moved'; readonly entry: LedgerEntry }
  /** Another run moved the alias first. */
  | { readonly kind: 'lost'; readonly current: string | null }
  /** Another run is about to move it, and takes its time. */
  | { readonly kind: 'busy'; readonly intent: LedgerIntent };

/** Intent, write, read back, result: a crash after any of them is finished by the next run. */
export async function movePointer(
  pointer: Pointer,
  subject: LedgerSubject,
  lastMove: LedgerClosing | undefined,
): Promise<Moved> {
  const begun = await writeIntent(pointer, subject, lastMove);
  if (begun.kind !== 'intent') return begun;
  const { intent } = begun;
  // Adopting takes note of a pointer that is at its goal already.
  const written = subject.mode === 'adopt' ? moved : await write(pointer, intent);
  if (written.kind === 'unsupported') {
    await closeIntent(pointer, intent, 'void');
    throw unsupported(pointer.registry.uri, written.next);
  }
  if (written.kind === 'conflict' || !(await isThere(pointer, subject))) {
    const entry = await closeIntent(pointer, intent, 'conflict');
    if (isMove(entry)) return { kind: 'moved', entry };
    return { kind: 'lost', current: await currentVersion(pointer) };
  }
  return { kind: 'moved', entry: await closeIntent(pointer, intent, 'moved') };
}

const moved: MoveResult = { kind: 'moved' };

function unsupported(uri: string, next: string): UserError {
  return new UserError('aliases-unsupported', {
    what: `The registry ${uri} cannot move an alias.`,
    why: 'It has versions, but no aliases that could point at one of them.',
    next,
  });
}

type Begun =
  | { readonly kind: 'intent'; readonly intent: LedgerIntent }
  | Exclude<Moved, { kind: 'moved' }>;

/** The intent is the lock: it counts only on the head that was read, while no other one is open. */
async function writeIntent(
  pointer: Pointer,
  subject: LedgerSubject,
  lastMove: LedgerClosing | undefined,
): Promise<Begun> {
  const { ledger, target, clock } = pointer;
  const deadline = clock.now().getTime() + patienceMs;
  for (let attempt = 1; clock.now().getTime() <= deadline; attempt += 1) {
    const settled = await settle(pointer);
    if (settled.kind === 'busy') return settled;
    const { moves } = historyOf(settled.entries, target);
    if (moves.at(-1)?.hash !== lastMove?.hash) {
      return { kind: 'lost', current: await currentVersion(pointer) };
    }
    const event = { kind: 'intent', subject } as const;
    const draft = { event, observedAt: clock.now().toISOString() };
    const entry = await ledger.append(draft, settled.head);
    if (entry) return { kind: 'intent', intent: { ...entry, event } };
    await clock.sleep(pauseMs(attempt));
  }
  throw ledgerBusy(ledger);
}

/** After a lost answer the pointer tells what happened; never a blind second write. */
async function write(pointer: Pointer, intent: LedgerIntent): Promise<MoveResult> {
  const { from, to } = intent.event.subject;
  if (pointer.registry.moves === 'last-writer-wins') {
    // Only who holds the intent may rely on what is read now: nothing else keeps two writers apart.
    const current = await currentVersion(pointer);
    if (current !== from) return { kind: 'conflict', current: current ?? 'none' };
  }
  try {
    return await moveAlias(pointer, intent);
  } catch {
    const current = await currentVersion(pointer);
    if (current === to) return { kind: 'moved' };
    if (current !== from) return { kind: 'conflict', current: current ?? 'none' };
  }
  try {
    return await moveAlias(pointer, intent);
  } catch (error) {
    if ((await currentVersion(pointer)) === from) await closeIntent(pointer, intent, 'void');
    throw error;
  }
}

function moveAlias({ registry, clock }: Pointer, intent: LedgerIntent): Promise<MoveResult> {
  const { model, alias, from, to } = intent.event.subject;
  const movedAt = clock.now().toISOString();
  return registry.moveAlias({
    model,
    alias,
    from: from ?? 'none',
    to,
    ledgerEntry: intent.hash,
    movedAt,
  });
}

async function isThere({ registry, target }: Pointer, subject: LedgerSubject): Promise<boolean> {
  const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
  if (found?.version !== subject.to) return false;
  // Files that nobody can read now are no other files: that errs, and the next run finishes the move.
  return (await withDigest(registry, found)).digest === subject.digest;
}
