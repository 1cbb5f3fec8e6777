import { z } from 'zod';
import { selectEntries } from '../domain/promotion/selection.ts';
import { text } from '../inputs/fields.ts';
import type { Command } from './command.ts';
import {
  concludeLedger,
  entryCount,
  ledgerInputs,
  readLedger,
} from './promotion/ledger-command.ts';

const time = () =>
  z.iso
    .date()
    .or(z.iso.datetime({ offset: true }))
    .refine((moment) => !Number.isNaN(Date.parse(moment)));

const moment = (description: string) =>
  text()
    .refine((given) => time().safeParse(given).success, {
      error: 'Use a day such as 2026-01-31, or a moment such as 2026-01-31T14:05:00Z',
    })
    .optional()
    .describe(description);

const inputs = z.object({
  ...ledgerInputs,
  model: text().optional().describe('Only entries about this model.'),
  stage: text().optional().describe('Only entries about this stage.'),
  version: text().optional().describe('Only moves to, or away from, this version.'),
  by: text().optional().describe('Only what this person moved or approved.'),
  run: text().optional().describe('Only what the run with this id wrote.'),
  since: moment('Only entries of this day or moment, and later ones.'),
  until: moment('Only entries up to this day or moment.'),
  limit: z.coerce
    .number({ error: 'Use a whole number above 0' })
    .int({ error: 'Use a whole number above 0' })
    .positive({ error: 'Use a whole number above 0' })
    .default(50)
    .describe('At most so many entries, the newest.'),
});

/** Shows who moved what, when, and on which evidence. */
export const ledgerShow: Command<typeof inputs> = {
  name: 'ledger show',
  summary: 'shows who promoted what, when and why',
  inputs,
  async run(given, open) {
    const ledger = await readLedger(given, open);
    const found = selectEntries(ledger.entries, given);
    const shown = found.slice(-given.limit);
    const all = entryCount(ledger.entries.length);
    const asked = found.length < ledger.entries.length ? `; ${found.length} of them asked for` : '';
    const cut = shown.length < found.length ? `; the newest ${shown.length} are shown` : '';
    return concludeLedger(open, ledger, {
      command: 'ledger show',
      title: `${ledger.uri} has ${all}${asked}${cut}`,
      shown,
    });
  },
};
