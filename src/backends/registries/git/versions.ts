import {
  type GtoHistory,
  registeredIn,
  type TagEvent,
  versionOf,
} from '../../../domain/model/gto/history.ts';
import { parseTrailers } from '../../../domain/model/gto/message.ts';
import { compareSemVer } from '../../../domain/model/gto/semver.ts';
import { isDigest, type ModelVersion, type Reference } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import { hashed } from '../hashed.ts';
import { modelFiles } from './files/model-files.ts';
import { heldBy } from './holder.ts';
import type { Repository } from './repository.ts';

/** The registration that a reference means; undefined for one that is not there. */
export function findRegistration(history: GtoHistory, reference: Reference): TagEvent | undefined {
  switch (reference.kind) {
    case 'version':
      return numbered(history, reference.version);
    case 'alias':
      return heldBy(history, reference.alias);
    case 'digest':
      return registeredIn(history)
        .filter(({ message }) => parseTrailers(message).Digest === reference.digest)
        .toSorted((a, b) => a.at - b.at || compareSemVer(versionOf(a), versionOf(b)))
        .at(-1);
  }
}

/** `v1.2.3` or `1.2.3`. */
function numbered(history: GtoHistory, version: string): TagEvent | undefined {
  const names = [version, `v${version}`];
  const found = registeredIn(history).filter((event) => names.includes(versionOf(event)));
  const [registration] = found;
  if (found.length <= 1) return registration;
  throw new UserError('version-ambiguous', {
    what: `${history.artifact} has the version ${version} on ${found.length} commits.`,
    why: `The tags ${found.map(({ tag }) => tag).join(' and ')} register it, and nobody took one back.`,
    next: 'Take the wrong one back: gto deprecate with the name and the version.',
  });
}

/** A version as its tag tells of it; where Contender did not register it, its digest comes from its bytes. */
export async function describeVersion(
  repository: Repository,
  registration: TagEvent,
): Promise<ModelVersion> {
  const { artifact: model, commit, tag, at, message } = registration;
  const trailers = parseTrailers(message);
  const recorded = trailers.Digest;
  if (recorded !== undefined && !isDigest(recorded)) throw brokenDigest(tag, recorded);
  const digest = recorded ?? (await hashed(await modelFiles(repository, commit, model))).digest;
  return {
    model,
    version: versionOf(registration),
    digest,
    registeredAt: new Date(at * 1000).toISOString(),
    // Whoever registered by hand named no run: the tag is all there is to tell.
    runId: trailers.Run ?? tag,
    commit: trailers.Commit ?? commit,
  };
}

function brokenDigest(tag: string, digest: string): UserError {
  return new UserError('registry-broken', {
    what: `The tag ${tag} records the digest ${JSON.stringify(digest)}.`,
    why: 'That is no SHA-256: its message was written by hand, or cut.',
    next: 'Take this version back with gto deprecate, and register it again.',
  });
}
