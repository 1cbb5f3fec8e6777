import { createHash } from 'node:crypto';
import { UserError } from '../../../errors.ts';
import type { Candidate } from '../../../ports/model-registry.ts';
import { decodeRun, encodeRun } from './names.ts';
import type { Described, Listed } from './records.ts';

/**
 * Digest and run of a package of ours. They stand in its description, which SageMaker lists and lets
 * nobody change, and once more in metadata, by which people search.
 */
export interface PackageKey {
  readonly digest: string;
  readonly runId: string;
}

export const metadata = {
  digest: 'contender.digest',
  key: 'contender.key',
  /** Names the process that created the package: SageMaker gives all who come with one token the same. */
  attempt: 'contender.attempt',
} as const;

const mark = 'contender-key: ';

export function textOfKey({ digest, runId }: Pick<Candidate, 'digest' | 'runId'>): string {
  return `${digest}/${encodeRun(runId)}`;
}

export function descriptionOf(candidate: Candidate): string {
  return `${mark}${textOfKey(candidate)}`;
}

/** Undefined for a package that somebody else registered. */
export function keyOf({ ModelPackageDescription: text }: Listed): PackageKey | undefined {
  const found = /^contender-key: (sha256:[0-9a-f]{64})\/(.+)$/.exec(text);
  if (!found) return undefined;
  const [, digest = '', run = ''] = found;
  return { digest, runId: decodeRun(run) };
}

/** Throws where the metadata, which can be edited, was made to say something else. */
export function checkMetadata(model: string, one: Described): void {
  const known = keyOf(one);
  const claimed = one.CustomerMetadataProperties?.[metadata.digest];
  if (!known || claimed === undefined || claimed === known.digest) return;
  throw new UserError('registry-broken', {
    what: `Version ${one.ModelPackageVersion} of ${model} names two digests.`,
    why: `Its description has ${known.digest}, and its metadata ${metadata.digest} has ${claimed}.`,
    next: 'Find out who edited the metadata in SageMaker, and set it to what the description says.',
  });
}

/** The same for the same key, in every process; SageMaker takes 36 letters. */
export function clientToken(candidate: Candidate): string {
  return createHash('sha256').update(textOfKey(candidate)).digest('hex').slice(0, 36);
}
