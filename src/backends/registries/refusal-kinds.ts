/** A kind of refusal by a service: our code, what it means, and the way out. */
export interface RefusalKind<Refusal, Asked> {
  readonly code: string;
  readonly holds: (refusal: Refusal) => boolean;
  readonly what: string;
  readonly next: string | ((refusal: Refusal, asked: Asked) => string);
  /** Its words would hold what was signed, and with it the token. */
  readonly isSilent?: boolean;
}

const failed = { code: 'failed', what: 'failed', next: 'Run the job again later.' };
const other = { code: 'refused', what: 'refused', next: 'Correct what it names.' };

/** The first kind that holds; a service that none of them fits has failed, or refuses. */
export function kindOf<Refusal extends { readonly status: number }, Asked>(
  kinds: readonly RefusalKind<Refusal, Asked>[],
  refusal: Refusal,
): Omit<RefusalKind<Refusal, Asked>, 'holds'> {
  const last = refusal.status >= 500 ? failed : other;
  return kinds.find(({ holds }) => holds(refusal)) ?? last;
}

/** Their words: one line, short; nothing where there are none. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `: "${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}
