/** What a promotion is about: the same in its intent and in its result. */
export interface LedgerSubject {
  readonly registry: string;
  readonly model: string;
  readonly alias: string;
  readonly stage: string;
  readonly from: string | null;
  readonly to: string;
  readonly digest: string;
  /** SHA-256 of each outcome that served as evidence. */
  readonly evidence: readonly string[];
  readonly mode: 'promote' | 'rollback' | 'adopt';
  readonly reason: string | null;
  readonly approvers: readonly string[];
  readonly actor: string | null;
  readonly runId: string | null;
  readonly runAttempt: number | null;
  readonly commit: string | null;
}

/** `recovered`: a later run finished what a crashed one began. `void`: the alias never moved. */
export const ledgerResults = ['moved', 'recovered', 'conflict', 'void'] as const;

export type LedgerEvent =
  | { readonly kind: 'intent'; readonly subject: LedgerSubject }
  | {
      readonly kind: 'result';
      /** The hash of the intent that this closes. */
      readonly intent: string;
      readonly result: (typeof ledgerResults)[number];
      readonly subject: LedgerSubject;
    };

/** An event on its way into the ledger, with the time at which it was observed. */
export interface LedgerDraft {
  readonly event: LedgerEvent;
  readonly observedAt: string;
}

/** One link of the chain: `hash` covers everything above it, `previous` is the hash before. */
export interface LedgerEntry {
  readonly schema: 'contender/ledger@1';
  readonly sequence: number;
  /** Random, so that two equal events at the same moment are still two entries. */
  readonly nonce: string;
  /** When we observed it; ISO 8601, UTC. */
  readonly observedAt: string;
  readonly event: LedgerEvent;
  /** `genesis` for the first entry. */
  readonly previous: string;
  readonly hash: string;
}

/** What the first entry names as the one before it. */
export const genesis = `sha256:${'0'.repeat(64)}`;

/**
 * The text whose SHA-256 is an entry's hash: its JSON without the member `hash`, without spaces,
 * the members of every object sorted by name. They are written out here, because a ledger of many
 * years is verified at every promotion, and to sort them each time takes five times as long. For the
 * same reason `isPlain` spares the search of every text: it is for entries out of JSON without any
 * backslash, in which no text can hold what JSON must escape.
 */
export function hashedText(entry: Omit<LedgerEntry, 'hash'>, isPlain = false): string {
  const { schema, sequence, nonce, observedAt, event, previous } = entry;
  const quote = isPlain ? bare : quoted;
  return `{"event":${eventText(event, quote)},"nonce":${quote(nonce)},"observedAt":${quote(observedAt)},"previous":${quote(previous)},"schema":${quote(schema)},"sequence":${sequence}}`;
}

type Quote = (text: string | null) => string;

function eventText(event: LedgerEvent, quote: Quote): string {
  const subject = subjectText(event.subject, quote);
  if (event.kind === 'intent') return `{"kind":"intent","subject":${subject}}`;
  const { intent, result } = event;
  return `{"intent":${quote(intent)},"kind":"result","result":${quote(result)},"subject":${subject}}`;
}

function subjectText(subject: LedgerSubject, quote: Quote): string {
  const { actor, alias, approvers, commit, digest, evidence, from, mode } = subject;
  const { model, reason, registry, runAttempt, runId, stage, to } = subject;
  return `{"actor":${quote(actor)},"alias":${quote(alias)},"approvers":${listed(approvers, quote)},"commit":${quote(commit)},"digest":${quote(digest)},"evidence":${listed(evidence, quote)},"from":${quote(from)},"mode":${quote(mode)},"model":${quote(model)},"reason":${quote(reason)},"registry":${quote(registry)},"runAttempt":${runAttempt},"runId":${quote(runId)},"stage":${quote(stage)},"to":${quote(to)}}`;
}

function listed(texts: readonly string[], quote: Quote): string {
  if (texts.length === 0) return '[]';
  return quote === bare ? `["${texts.join('","')}"]` : `[${texts.map(quote).join(',')}]`;
}

/** What JSON must escape; a surrogate may be one of a pair, which only JSON itself can tell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

function quoted(text: string | null): string {
  return text !== null && escaped.test(text) ? JSON.stringify(text) : bare(text);
}

function bare(text: string | null): string {
  return text === null ? 'null' : `"${text}"`;
}
