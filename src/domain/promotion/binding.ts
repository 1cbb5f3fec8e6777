import type { ValidationResult } from '../data/check.ts';
import type { Digest } from '../model/version.ts';
import type { Outcome } from '../outcome.ts';

/** The model that evidence must speak about. */
export interface Evaluated {
  readonly model: string;
  readonly digest: Digest;
  readonly commit: string | null;
  /** Digest of each data set that the model was trained on, by name; null when nobody recorded it. */
  readonly trainedOn: Readonly<Record<string, Digest>> | null;
}

/** Whether an outcome speaks about the bytes, or the data, of this model. */
export function isBound(evaluated: Evaluated, outcome: Outcome, registered: boolean): boolean {
  const { model, digest } = outcome.subject;
  if (model !== null && model !== evaluated.model) return false;
  if (outcome.command !== 'validate') {
    return model === evaluated.model && digest === evaluated.digest;
  }
  const { headSha } = outcome.provenance;
  const sameCommit = headSha !== null && headSha === evaluated.commit;
  return isAboutItsData(evaluated, outcome.result) ?? (registered || sameCommit);
}

/** Of the outcomes of one command and one key only the newest speaks. */
export function supersedes(other: Outcome, one: Outcome): boolean {
  const isNewer = Date.parse(other.provenance.startedAt) > Date.parse(one.provenance.startedAt);
  return isNewer && other.command === one.command && other.key === one.key;
}

/**
 * A validation knows no model: its data ties it to one; where nobody knows the data, the commit or
 * its place beside the version does. It must never be about other bytes under the name of data that
 * the model was trained on. Undefined: the data do not tell.
 */
function isAboutItsData(
  { trainedOn }: Evaluated,
  result: ValidationResult | null,
): boolean | undefined {
  const known = new Map(Object.entries(trainedOn ?? {}));
  if (!result || known.size === 0) return undefined;
  if (result.data.some(({ name, digest }) => (known.get(name) ?? digest) !== digest)) return false;
  const digests = new Set(known.values());
  return result.data.some(({ digest }) => digests.has(digest));
}
