import type { LedgerEntry, LedgerSubject } from '../../domain/promotion/ledger-entry.ts';

/**
 * The entry of a line that stands there as it was written: the members in their order, no spaces, and
 * characters that JSON escapes only in the reason, which people write. Undefined: the line has another
 * form, or is very long, and may be an entry all the same. What is found is what JSON and
 * `isLedgerEntry` make of the line; in one step, because a ledger of many years is read at every
 * promotion, and that takes a third of the time.
 */
export function writtenEntry(line: string): LedgerEntry | undefined {
  const found = line.length > longest ? null : written.exec(line);
  if (!found) return undefined;
  const members = found.groups as unknown as Members;
  const { sequence, nonce, observedAt, intent, result, previous, hash } = members;
  const subject = subjectOf(members);
  return {
    schema: 'contender/ledger@1',
    sequence: Number(sequence),
    nonce,
    observedAt,
    event:
      intent === undefined || result === undefined
        ? { kind: 'intent', subject }
        : { kind: 'result', intent, result, subject },
    previous,
    hash,
  };
}

/** The texts of a line by the names of the members; null and what a line does not have are undefined. */
interface Members
  extends Readonly<Record<'nonce' | 'observedAt' | 'previous' | 'hash' | 'sequence', string>>,
    Readonly<Record<'registry' | 'model' | 'alias' | 'stage' | 'to' | 'digest', string>>,
    Readonly<Record<'evidence' | 'approvers', string>>,
    Readonly<Record<'from' | 'reason' | 'actor' | 'runId' | 'commit', string | undefined>>,
    Readonly<Record<'intent' | 'runAttempt', string | undefined>> {
  readonly mode: LedgerSubject['mode'];
  readonly result: 'moved' | 'recovered' | 'conflict' | 'void' | undefined;
}

function subjectOf(members: Members): LedgerSubject {
  const { registry, model, alias, stage, from = null, to, digest, mode, reason } = members;
  const { evidence, approvers, actor = null, runId = null, runAttempt, commit = null } = members;
  return {
    registry,
    model,
    alias,
    stage,
    from,
    to,
    digest,
    evidence: textsIn(evidence),
    mode,
    reason: reason === undefined ? null : freeText(reason),
    approvers: textsIn(approvers),
    actor,
    runId,
    runAttempt: runAttempt === undefined ? null : Number(runAttempt),
    commit,
  };
}

/** `"a","b"` → its texts, which hold no quotes. */
function textsIn(list: string): readonly string[] {
  return list === '' ? [] : list.slice(1, -1).split('","');
}

function freeText(reason: string): string {
  return reason.includes('\\') ? (JSON.parse(`"${reason}"`) as string) : reason;
}

/** What stands between quotes where JSON escapes nothing. */
const plain = String.raw`[^"\\\x00-\x1f]`;
/** As `JSON.stringify` writes it; half a pair of surrogates is left out. */
const escaped = String.raw`\\(?:["\\bfnrt]|u00(?:0[0-7be-f]|1[0-9a-f]))`;
const sha256 = 'sha256:[0-9a-f]{64}';
const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?`;

const text = (name: string, pattern = `${plain}*`) => `"${name}":"(?<${name}>${pattern})"`;
const textOrNull = (name: string, pattern = `${plain}*`) => {
  return `"${name}":(?:null|"(?<${name}>${pattern})")`;
};
const texts = (name: string) => {
  return String.raw`"${name}":\[(?<${name}>(?:"${plain}*"(?:,"${plain}*")*)?)\]`;
};

const subject = [
  text('registry'),
  text('model'),
  text('alias'),
  text('stage'),
  textOrNull('from'),
  text('to'),
  text('digest', sha256),
  texts('evidence'),
  text('mode', 'promote|rollback|adopt'),
  textOrNull('reason', `${plain}*(?:${escaped}${plain}*)*`),
  texts('approvers'),
  textOrNull('actor'),
  textOrNull('runId'),
  String.raw`"runAttempt":(?:null|(?<runAttempt>0|[1-9]\d{0,14}))`,
  textOrNull('commit'),
].join();

const result = [text('intent', sha256), text('result', 'moved|recovered|conflict|void')].join();

const entry = [
  '"schema":"contender/ledger@1"',
  String.raw`"sequence":(?<sequence>[1-9]\d{0,14})`,
  text('nonce', `${plain}+`),
  text('observedAt', `${day}T${time}Z`),
  String.raw`"event":\{"kind":"(?:intent"|result",${result}),"subject":\{${subject}\}\}`,
  text('previous', sha256),
  text('hash', sha256),
].join();

const written = new RegExp(String.raw`^\{${entry}\}$`);

/** A pattern remembers a way back at every repetition, and has no room for millions of them. */
const longest = 1 << 20;
