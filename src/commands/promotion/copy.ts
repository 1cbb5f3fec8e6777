import { labelOf, type ModelVersion } from '../../domain/model/version.ts';
import type { PromotionCase } from '../../domain/promotion/case.ts';
import { UserError } from '../../errors.ts';
import { digestOfFiles } from '../../inputs/digest.ts';
import type { Request } from './request.ts';

/**
 * Brings a version into the registry of its stage: its files and its evidence, under a key that
 * names where it came from, so that a second try finds the copy of the first. What arrived is read
 * back and digested before anything points at it.
 */
export async function copyVersion(
  { source, pointer }: Request,
  { version, digest, source: from }: PromotionCase,
): Promise<ModelVersion> {
  const { registry, clock } = pointer;
  const { version: copy } = await registry.register({
    model: version.model,
    digest,
    runId: `copy of ${labelOf(version.version)} in ${from}`,
    commit: version.commit,
    registeredAt: clock.now().toISOString(),
    files: await source.files(version, 'model'),
    evidence: await source.files(version, 'evidence'),
  });
  const arrived = await digestOfFiles(await registry.files(copy, 'model'));
  if (arrived.digest === digest && copy.digest === digest) return copy;
  throw new UserError('digest-mismatch', {
    what: `The copy of ${labelOf(version.version)} in ${registry.uri} has the digest ${arrived.digest}, not ${digest}.`,
    why: 'Its bytes changed on the way, or that registry holds something else under the same key.',
    next: `Nothing points at it. Delete ${labelOf(copy.version)} there, and promote again.`,
  });
}
