import { z } from 'zod';
import type { LedgerEntry } from '../domain/promotion/ledger-entry.ts';
import { type Contradiction, Protocol } from '../domain/promotion/protocol.ts';
import { UserError } from '../errors.ts';
import { list } from '../inputs/fields.ts';
import type { Command } from './command.ts';
import {
  concludeLedger,
  entryCount,
  ledgerInputs,
  type WalkedLedger,
  walkLedger,
} from './promotion/ledger-command.ts';

const inputs = z.object({
  ...ledgerInputs,
  known: list()
    .optional()
    .describe(
      'Hashes that must stand in it, such as the output ledger-entry of earlier promotions: only they show that its end was not cut off.',
    ),
});

/** The newest entries are enough to recognise a ledger by. */
const shownEntries = 20;

/** Proves that no entry was changed, taken out or put in between, and that none contradicts another. */
export const ledgerVerify: Command<typeof inputs> = {
  name: 'ledger verify',
  summary: 'proves that nobody changed the ledger afterwards',
  inputs,
  async run(given, open) {
    const known = given.known ?? [];
    const missing = new Set(known);
    const newest: LedgerEntry[] = [];
    const protocol = new Protocol();
    const ledger = await walkLedger(given, open, (entry) => {
      missing.delete(entry.hash);
      newest.push(entry);
      if (newest.length > shownEntries) newest.shift();
      protocol.take(entry);
    });
    if (protocol.contradiction) throw contradictory(ledger.uri, protocol.contradiction);
    if (missing.size > 0) throw cutOff(ledger, [...missing]);
    return concludeLedger(open, ledger, {
      command: 'ledger verify',
      title: `${ledger.uri} is whole: ${entryCount(ledger.count)}${besides(known, ledger)}`,
      shown: newest,
    });
  },
};

function besides(known: readonly string[], { handMoves: { count } }: WalkedLedger): string {
  const held = known.length > 0 ? `, with the ${known.length} that you know` : '';
  const times = count === 1 ? 'once' : `${count} times`;
  return count > 0 ? `${held}; but an alias was moved past it ${times}` : held;
}

/** A chain whose end was cut off, or that somebody wrote anew, is whole in itself. */
function cutOff({ uri, count }: WalkedLedger, gone: readonly string[]): UserError {
  return new UserError('ledger-broken', {
    what: `The ledger ${uri} no longer has ${gone.join(', ')}.`,
    why: `Its ${entryCount(count)} follow one another, so its end was cut off or all of it was written anew after that entry was made.`,
    next: 'Restore it from a copy, and find out who changed it.',
  });
}

function contradictory(uri: string, { entry, why }: Contradiction): UserError {
  return new UserError('ledger-broken', {
    what: `Entry ${entry.sequence} of the ledger ${uri} contradicts those before it.`,
    why: `${why}. No promotion writes such an entry, so somebody made it who may write there.`,
    next: `Find out who wrote ${entry.hash}, and restore the ledger from a copy of before.`,
  });
}
