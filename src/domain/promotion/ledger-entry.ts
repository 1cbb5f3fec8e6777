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
 * the members of every object sorted by name.
 */
export function hashedText(entry: Omit<LedgerEntry, 'hash'>): string {
  const { schema, sequence, nonce, observedAt, event, previous } = entry;
  return canonical({ schema, sequence, nonce, observedAt, event, previous });
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}
