import type { Finding } from '../../domain/finding.ts';
import { labelOf } from '../../domain/model/version.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import { type HandMove, HandMoves } from '../../domain/promotion/hand-moves.ts';
import type { LedgerNote, LedgerSummary } from '../../domain/promotion/ledger.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import { common, registryInput, tokenInput } from '../../inputs/command-inputs.ts';
import { text } from '../../inputs/fields.ts';
import { registryOf } from '../../inputs/place.ts';
import { readPolicy } from '../../inputs/policy.ts';
import type { Open } from '../command.ts';
import { conclude } from '../conclude.ts';
import { openLedger } from './ledger-uri.ts';

/** The inputs of every command that reads the whole ledger. */
export const ledgerInputs = {
  ...common,
  ...registryInput,
  ...tokenInput,
  ledger: text()
    .optional()
    .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
};

interface Given {
  readonly policy: string;
  readonly key?: string | undefined;
  readonly registry?: string | undefined;
  readonly ledger?: string | undefined;
  readonly 'github-token'?: string | undefined;
}

/** A ledger that was gone through from end to end, its chain verified. */
export interface WalkedLedger extends LedgerSummary {
  readonly uri: string;
  /** What its outcome is called. */
  readonly key: string;
  /** How many entries it has. */
  readonly count: number;
  readonly handMoves: HandMoves;
}

/** Shows every entry to `visit`; a ledger that has none errs. */
export async function walkLedger(
  given: Given,
  open: Open,
  visit: (entry: LedgerEntry) => void,
): Promise<WalkedLedger> {
  const policy = await readPolicy(given.policy);
  const ledger = await openLedger(open, { given, policy }, () => {
    return open.registry(registryOf(given, policy));
  });
  let count = 0;
  const handMoves = new HandMoves();
  const summary = await ledger.walk((entry) => {
    count += 1;
    handMoves.take(entry);
    visit(entry);
  });
  if (count === 0) throw empty(ledger.uri);
  const key = given.key ?? policy?.value.model ?? 'ledger';
  return { ...summary, uri: ledger.uri, key, count, handMoves };
}

/** The same with all of its entries. */
export async function readLedger(
  given: Given,
  open: Open,
): Promise<WalkedLedger & { readonly entries: readonly LedgerEntry[] }> {
  const entries: LedgerEntry[] = [];
  const walked = await walkLedger(given, open, (entry) => entries.push(entry));
  return { ...walked, entries };
}

interface Said {
  readonly command: 'ledger show' | 'ledger verify' | 'ledger export';
  readonly title: string;
  /** Those that are to be seen. */
  readonly shown: readonly LedgerEntry[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export function concludeLedger(
  open: Open,
  { uri, key, count, handMoves, notes, head }: WalkedLedger,
  { command, title, shown, outputs = {} }: Said,
) {
  const said: Pick<OutcomeOf<'ledger show'>, 'verdict' | 'exitCode'> = {
    verdict: 'passed',
    exitCode: 0,
  };
  return conclude<typeof command>(open, {
    ...said,
    command,
    key,
    title: `Passed: ${title}`,
    subject: { model: null, digest: null },
    findings: [...notes.map(findingOf), ...handMoved(uri, handMoves)],
    outputs: { head: head ?? '', ...outputs },
    result: { uri, count, entries: shown, notes, head },
    inputDigests: {},
  });
}

export function entryCount(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

function findingOf({ line, kind }: LedgerNote) {
  const message =
    kind === 'void'
      ? `Line ${line} does not count: another entry was written first.`
      : `Line ${line} does not count: a crash or a full disk cut it off.`;
  return { level: 'note', rule: `ledger-${kind}`, message } as const;
}

/** The newest ones, and how many more there were. */
function handMoved(uri: string, { newest, count }: HandMoves): readonly Finding[] {
  const earlier = count - newest.length;
  const named = newest.map((move) => warning(wordsOf(move)));
  if (earlier === 0) return named;
  const message = `Moves of aliases in ${uri} by hand before those below: ${earlier}.`;
  return [warning(message), ...named];
}

function warning(message: string): Finding {
  return { level: 'warning', rule: 'ledger-drift', message };
}

function wordsOf({ left, found }: HandMove): string {
  const { model, alias, to } = left.event.subject;
  const { from } = found.event.subject;
  return `Entry ${left.sequence} left ${alias} of ${model} at ${labelOf(to)}, entry ${found.sequence} found it at ${labelOf(from)}: somebody moved it by hand between ${left.observedAt} and ${found.observedAt}.`;
}

function empty(uri: string): UserError {
  return new UserError('ledger-empty', {
    what: `The ledger ${uri} has no entry.`,
    why: 'Nothing was promoted with it yet, or it is not there.',
    next: 'Correct the URI, or promote a version first.',
  });
}
