import { isDigest } from '../../../domain/model/version.ts';
import type { ModelRecord, VersionRecord } from './records.ts';

/**
 * What we write of a version. A comment is all of a version that can be written, so it stands in lines
 * at its end; whoever owns the model can edit them, which is why the bytes are digested again.
 */
export interface Noted {
  readonly digest: string;
  readonly runId: string;
  readonly commit: string | null;
  /** Digest of the evidence's manifest, and the folder where it lies; null: there is none. */
  readonly evidence: { readonly digest: string; readonly folder: string } | null;
}

/** A copy takes the comment of its original along: only lines that name the version itself count. */
export function notedIn(full: string, { version, comment }: VersionRecord): Noted | undefined {
  const lines = linesIn(comment ?? '');
  const digest = lines.get('digest') ?? '';
  if (lines.get('version') !== `${full}/${version}` || !isDigest(digest)) return undefined;
  const [evidence = '', folder = ''] = (lines.get('evidence') ?? '').split(' ');
  return {
    digest,
    runId: decodeURIComponent(lines.get('run') ?? ''),
    commit: lines.get('commit') ?? null,
    evidence: isDigest(evidence) ? { digest: evidence, folder: decodeURI(folder) } : null,
  };
}

/** The comment with our lines in place of older ones; what people wrote stays. */
export function commentWith(full: string, one: VersionRecord, noted: Noted): string {
  const { digest, runId, commit, evidence } = noted;
  const lines = [
    `contender-version: ${full}/${one.version}`,
    `contender-digest: ${digest}`,
    `contender-run: ${encodeURIComponent(runId)}`,
    ...(commit === null ? [] : [`contender-commit: ${commit}`]),
    ...(evidence ? [`contender-evidence: ${evidence.digest} ${encodeURI(evidence.folder)}`] : []),
  ];
  const kept = (one.comment ?? '').split('\n').filter((line) => !/^contender-\w+: /.test(line));
  return [...kept, ...lines].join('\n').trim();
}

/** The version that an alias was moved to last; it stands in the comment of the model. */
export function rememberedIn({ comment }: ModelRecord, alias: string): number | undefined {
  const prefix = `contender-alias: ${alias} `;
  const line = (comment ?? '').split('\n').find((one) => one.startsWith(prefix));
  const digits = line?.slice(prefix.length);
  return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}

export function commentRemembering(
  { comment }: ModelRecord,
  alias: string,
  version: number,
): string {
  const prefix = `contender-alias: ${alias} `;
  const kept = (comment ?? '').split('\n').filter((line) => !line.startsWith(prefix));
  return [...kept, `${prefix}${version}`].join('\n').trim();
}

function linesIn(comment: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of comment.split('\n')) {
    const [, name, value] = /^contender-(\w+): (.*)$/.exec(line.trim()) ?? [];
    if (name !== undefined && value !== undefined) lines.set(name, value);
  }
  return lines;
}
