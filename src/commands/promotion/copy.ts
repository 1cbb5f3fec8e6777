import { labelOf, type ModelVersion } from '../../domain/model/version.ts';
import type { PromotionCase } from '../../domain/promotion/case.ts';
import { type Condition, warned } from '../../domain/promotion/condition.ts';
import { UserError } from '../../errors.ts';
import { digestOfFiles } from '../../inputs/digest.ts';
import type { Request } from './request.ts';

/** The version in the registry whose alias moves. */
interface Target {
  readonly target: ModelVersion;
  /** What that registry does not show of it. */
  readonly warnings: readonly Condition[];
}

/** Where the version is not there yet, it is copied first. */
export async function targetOf(request: Request, promotion: PromotionCase): Promise<Target> {
  const { target } = promotion;
  return target ? { target, warnings: [] } : copyVersion(request, promotion);
}

/**
 * Brings a version into the registry of its stage: its files and its evidence, under a key that
 * names where it came from, so that a second try finds the copy of the first. What arrived is read
 * back and digested before anything points at it.
 */
async function copyVersion(
  { source, pointer }: Request,
  { version, digest, source: from }: PromotionCase,
): Promise<Target> {
  const { registry, clock } = pointer;
  const { version: copy, untold = [] } = await registry.register({
    model: version.model,
    digest,
    runId: `copy of ${labelOf(version.version)} in ${from}`,
    commit: version.commit,
    registeredAt: clock.now().toISOString(),
    files: await source.files(version, 'model'),
    evidence: await source.files(version, 'evidence'),
  });
  const arrived = await digestOfFiles(await registry.files(copy, 'model'));
  if (arrived.digest === digest && copy.digest === digest) {
    const warnings = untold.map(({ rule, message }) => warned('copy', rule, [message]));
    return { target: copy, warnings };
  }
  throw new UserError('digest-mismatch', {
    what: `The copy of ${labelOf(version.version)} in ${registry.uri} has the digest ${arrived.digest}, not ${digest}.`,
    why: 'Its bytes changed on the way, or that registry holds something else under the same key.',
    next: `Nothing points at it. Delete ${labelOf(copy.version)} there, and promote again.`,
  });
}
