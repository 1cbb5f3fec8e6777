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
 * years is verified at every promotion, and to sort them each time takes five times as long.
 */
export function hashedText(entry: Omit<LedgerEntry, 'hash'>): string {
  const { schema, sequence, nonce, observedAt, event, previous } = entry;
  return `{"event":${eventText(event)},"nonce":${quoted(nonce)},"observedAt":${quoted(observedAt)},"previous":${quoted(previous)},"schema":${quoted(schema)},"sequence":${sequence}}`;
}

function eventText(event: LedgerEvent): string {
  const subject = subjectText(event.subject);
  if (event.kind === 'intent') return `{"kind":"intent","subject":${subject}}`;
  const { intent, result } = event;
  return `{"intent":${quoted(intent)},"kind":"result","result":${quoted(result)},"subject":${subject}}`;
}

function subjectText(subject: LedgerSubject): string {
  const { actor, alias, approvers, commit, digest, evidence, from, mode } = subject;
  const { model, reason, registry, runAttempt, runId, stage, to } = subject;
  return `{"actor":${quoted(actor)},"alias":${quoted(alias)},"approvers":${listed(approvers)},"commit":${quoted(commit)},"digest":${quoted(digest)},"evidence":${listed(evidence)},"from":${quoted(from)},"mode":${quoted(mode)},"model":${quoted(model)},"reason":${quoted(reason)},"registry":${quoted(registry)},"runAttempt":${runAttempt},"runId":${quoted(runId)},"stage":${quoted(stage)},"to":${quoted(to)}}`;
}

function listed(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(',')}]`;
}

/** What JSON must escape; a surrogate may be one of a pair, which only JSON itself can tell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

function quoted(text: string | null): string {
  if (text === null || escaped.test(text)) return JSON.stringify(text);
  return `"${text}"`;
}
