import { labelOf } from '../../domain/model/version.ts';
import { broken, type Condition, held } from '../../domain/promotion/condition.ts';
import { historyOf, type LedgerClosing, whoWrote } from '../../domain/promotion/history.ts';
import type { LedgerEntry, LedgerSubject } from '../../domain/promotion/ledger-entry.ts';
import { withDigest } from '../with-digest.ts';
import type { Pointer } from './pointer.ts';

/** A move that did not happen, and the last one that the ledger had before it. */
interface Tried {
  readonly subject: LedgerSubject;
  readonly lastMove: LedgerClosing | undefined;
}

interface Lost {
  readonly condition: Condition;
  readonly entry: LedgerEntry | null;
}

/** Another run was faster. If it moved the alias to the same bytes, all is as it was asked. */
export async function whyLost(pointer: Pointer, tried: Tried): Promise<Lost> {
  const { ledger, registry, target } = pointer;
  const { subject, lastMove } = tried;
  const last = historyOf((await ledger.read(target)).entries, target).moves.at(-1);
  const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
  const current = found?.version ?? null;
  if (found?.version === subject.to) {
    const { digest } = await withDigest(registry, found);
    if (digest !== subject.digest) {
      return { condition: otherBytes(pointer, tried, digest), entry: null };
    }
  }
  if (current === subject.from && last?.hash === lastMove?.hash) {
    return { condition: notKept(pointer, tried), entry: null };
  }
  const byRun = last !== undefined && last.event.subject.to === current;
  const who = byRun ? `by ${whoWrote(last)}` : 'by hand';
  const where = `${target.alias} was moved to ${labelOf(current)} meanwhile, ${who}.`;
  if (byRun && current === subject.to) return { condition: held('move', where), entry: last };
  const sentences = [where, 'Compare with the current version and try again.'] as const;
  return { condition: broken('move', 'champion-moved', sentences), entry: null };
}

function otherBytes({ registry, target }: Pointer, { subject }: Tried, digest: string): Condition {
  return broken('move', 'digest-mismatch', [
    `${target.alias} is at ${labelOf(subject.to)}, but with the digest ${digest} instead of ${subject.digest}.`,
    `The version was exchanged in ${registry.uri}.`,
    'Restore the registry from a copy, or register and evaluate the model again.',
  ]);
}

function notKept({ registry, target }: Pointer, { subject }: Tried): Condition {
  return broken('move', 'move-not-kept', [
    `${target.alias} still is at ${labelOf(subject.from)}, and nobody else moved it.`,
    `The registry ${registry.uri} took the move, but does not show it.`,
    'Look at the registry, then promote again.',
  ]);
}
