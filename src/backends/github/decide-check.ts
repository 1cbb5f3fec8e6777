import { isNewerRun } from './marker.ts';

/** A check run of ours, as GitHub has it. */
export interface FoundCheck {
  readonly id: number;
  readonly url: string;
  readonly summary: string;
  readonly annotated: boolean;
}

/** What was written, all of it and its annotations alone, and by which run of the workflow. */
export interface Written {
  readonly run: string;
  readonly body: string;
  readonly annotations: string;
}

export type CheckStep =
  | { readonly kind: 'create' }
  | { readonly kind: 'newer'; readonly run: FoundCheck }
  | { readonly kind: 'keep'; readonly run: FoundCheck }
  | { readonly kind: 'update'; readonly run: FoundCheck; readonly annotate: boolean };

/**
 * An update only ever adds annotations, so outdated ones could never go away: then a new run of the
 * same name takes the old one's place.
 */
export function decideCheck(run: FoundCheck | undefined, wanted: Written): CheckStep {
  if (!run) return { kind: 'create' };
  const written = readWritten(run.summary);
  if (written && isNewerRun(written.run, wanted.run)) return { kind: 'newer', run };
  if (written?.body === wanted.body) return { kind: 'keep', run };
  if (!run.annotated) return { kind: 'update', run, annotate: true };
  if (written?.annotations === wanted.annotations) return { kind: 'update', run, annotate: false };
  return { kind: 'create' };
}

/** The hidden first line of the summary. */
export function withWritten({ run, body, annotations }: Written, summary: string): string {
  return `<!-- contender:check v1 run=${run} body=${body} annotations=${annotations} -->\n${summary}`;
}

const pattern = /^<!-- contender:check v1 run=([\d.]+) body=(\w+) annotations=(\w+) -->/;

function readWritten(summary: string): Written | undefined {
  const [, run, body, annotations] = pattern.exec(summary) ?? [];
  return run && body && annotations ? { run, body, annotations } : undefined;
}
