import { z } from 'zod';
import type { LedgerEntry } from '../domain/promotion/ledger-entry.ts';
import { UserError } from '../errors.ts';
import { list } from '../inputs/fields.ts';
import type { Command } from './command.ts';
import {
  concludeLedger,
  entryCount,
  ledgerInputs,
  readLedger,
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

/** Proves that no entry was changed, taken out or put in between. */
export const ledgerVerify: Command<typeof inputs> = {
  name: 'ledger verify',
  summary: 'proves that nobody changed the ledger afterwards',
  inputs,
  async run(given, open) {
    const ledger = await readLedger(given, open);
    const known = given.known ?? [];
    expectKnown(ledger.uri, ledger.entries, known);
    const besides = known.length > 0 ? `, with the ${known.length} that you know` : '';
    return concludeLedger(open, ledger, {
      command: 'ledger verify',
      title: `${ledger.uri} is whole: ${entryCount(ledger.entries.length)}${besides}`,
      shown: ledger.entries.slice(-shownEntries),
    });
  },
};

/** A chain whose end was cut off, or that somebody wrote anew, is whole in itself. */
function expectKnown(uri: string, entries: readonly LedgerEntry[], known: readonly string[]): void {
  if (known.length === 0) return;
  const there = new Set(entries.map(({ hash }) => hash));
  const gone = known.filter((hash) => !there.has(hash));
  if (gone.length === 0) return;
  throw new UserError('ledger-broken', {
    what: `The ledger ${uri} no longer has ${gone.join(', ')}.`,
    why: `Its ${entryCount(entries.length)} follow one another, so its end was cut off or all of it was written anew after that entry was made.`,
    next: 'Restore it from a copy, and find out who changed it.',
  });
}
