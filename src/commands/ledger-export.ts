import { z } from 'zod';
import { ledgerCsv } from '../domain/promotion/ledger-csv.ts';
import type { LedgerEntry } from '../domain/promotion/ledger-entry.ts';
import { UserError } from '../errors.ts';
import { choice, text } from '../inputs/fields.ts';
import { isSameFile } from '../inputs/same-file.ts';
import type { Command } from './command.ts';
import {
  concludeLedger,
  entryCount,
  ledgerInputs,
  readLedger,
} from './promotion/ledger-command.ts';

const inputs = z.object({
  ...ledgerInputs,
  format: choice(['jsonl', 'csv'])
    .default('jsonl')
    .describe(
      'jsonl, which is a ledger of its own that can be verified; or csv, for spreadsheets.',
    ),
  file: text()
    .optional()
    .describe(
      'Path of the file to write; default: ledger.jsonl or ledger.csv in the output folder.',
    ),
});

const renderers = { jsonl: ledgerLines, csv: ledgerCsv } as const;

/** Writes the ledger, its chain verified, into a file for auditors. */
export const ledgerExport: Command<typeof inputs> = {
  name: 'ledger export',
  summary: 'writes the ledger as JSON Lines or CSV',
  inputs,
  async run(given, open) {
    const ledger = await readLedger(given, open);
    const { format } = given;
    const file = given.file ?? open.output.path(`ledger.${format}`);
    if (await isSameFile(file, ledger.uri.replace(/^file:/, ''))) throw overItself(file);
    await open.writeFile(file, renderers[format](ledger.entries));
    return concludeLedger(open, ledger, {
      command: 'ledger export',
      title: `${entryCount(ledger.entries.length)} of ${ledger.uri} written to ${file}`,
      shown: [],
      outputs: { file },
    });
  },
};

function overItself(file: string): UserError {
  return new UserError('file-refused', {
    what: `Cannot write the export to ${file}.`,
    why: 'That is the ledger itself, which is only ever appended to.',
    next: 'Name another file by the input file.',
    file,
  });
}

function ledgerLines(entries: readonly LedgerEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
