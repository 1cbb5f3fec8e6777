/** A check run of ours, as GitHub has it. */
export interface FoundCheck {
  readonly id: number;
  readonly url: string;
  readonly summary: string;
  readonly annotated: boolean;
}

/** What was written: all of it, and its annotations alone. */
export interface Digests {
  readonly body: string;
  readonly annotations: string;
}

export type CheckStep =
  | { readonly kind: 'create' }
  | { readonly kind: 'keep'; readonly run: FoundCheck }
  | { readonly kind: 'update'; readonly run: FoundCheck; readonly annotate: boolean };

/**
 * An update only ever adds annotations, so outdated ones could never go away: then a new run of the
 * same name takes the old one's place.
 */
export function decideCheck(run: FoundCheck | undefined, wanted: Digests): CheckStep {
  if (!run) return { kind: 'create' };
  const written = readDigests(run.summary);
  if (written?.body === wanted.body) return { kind: 'keep', run };
  if (!run.annotated) return { kind: 'update', run, annotate: true };
  if (written?.annotations === wanted.annotations) return { kind: 'update', run, annotate: false };
  return { kind: 'create' };
}

/** The hidden first line of the summary. */
export function writeDigests({ body, annotations }: Digests): string {
  return `<!-- contender:check v1 body=${body} annotations=${annotations} -->`;
}

function readDigests(summary: string): Digests | undefined {
  const match = /^<!-- contender:check v1 body=(\w+) annotations=(\w+) -->/.exec(summary);
  const [, body, annotations] = match ?? [];
  return body && annotations ? { body, annotations } : undefined;
}
