import { z } from 'zod';
import type { Outcome } from '../../domain/outcome.ts';
import { headOf, type LedgerNote } from '../../domain/promotion/ledger.ts';
import { UserError } from '../../errors.ts';
import { common, registryInput } from '../../inputs/command-inputs.ts';
import { text } from '../../inputs/fields.ts';
import { registryOf } from '../../inputs/place.ts';
import { readPolicy } from '../../inputs/policy.ts';
import type { Command, Open } from '../command.ts';
import { conclude } from '../conclude.ts';
import { openLedger } from './ledger-uri.ts';

const inputs = z.object({
  ...common,
  ...registryInput,
  ledger: text()
    .optional()
    .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
});

interface LedgerCommand {
  readonly name: 'ledger show' | 'ledger verify';
  readonly summary: string;
  /** What its title says of the entries. */
  readonly said: string;
}

/** A command that reads the whole ledger, its chain verified; one that has nothing to show errs. */
export function ledgerCommand({ name, summary, said }: LedgerCommand): Command<typeof inputs> {
  return { name, summary, inputs, run: (given, open) => read(given, open, { name, said }) };
}

async function read(
  given: z.output<typeof inputs>,
  open: Open,
  { name, said }: Pick<LedgerCommand, 'name' | 'said'>,
): Promise<Outcome> {
  const policy = await readPolicy(given.policy);
  const ledger = await openLedger(open, { given, policy }, () => {
    return open.registry(registryOf(given, policy));
  });
  const { entries, notes } = await ledger.read();
  if (entries.length === 0) throw empty(ledger.uri);
  const { length } = entries;
  return conclude(open, {
    command: name,
    key: given.key ?? policy?.value.model ?? 'ledger',
    verdict: 'passed',
    exitCode: 0,
    title: `Passed: ${ledger.uri} ${said} ${length} ${length === 1 ? 'entry' : 'entries'}`,
    subject: { model: null, digest: null },
    findings: notes.map((note) => findingOf(note)),
    outputs: { head: headOf(entries) ?? '' },
    result: { uri: ledger.uri, entries, notes, head: headOf(entries) },
    inputDigests: {},
  });
}

function findingOf({ line, kind }: LedgerNote) {
  const message =
    kind === 'void'
      ? `Line ${line} does not count: another entry was written first.`
      : `Line ${line} does not count: a crash or a full disk cut it off.`;
  return { level: 'note', rule: `ledger-${kind}`, message } as const;
}

function empty(uri: string): UserError {
  return new UserError('ledger-empty', {
    what: `The ledger ${uri} has no entry.`,
    why: 'Nothing was promoted with it yet, or it is not there.',
    next: 'Correct the URI, or promote a version first.',
  });
}
