import { type FoundVersion, labelOf, type ModelVersion } from '../domain/model/version.ts';
import { UserError } from '../errors.ts';
import { digestOfFiles } from '../inputs/digest.ts';
import type { ModelRegistry } from '../ports/model-registry.ts';

/** For whoever needs its bytes: where they could not be read when it was found, this says why. */
export async function withDigest(
  registry: ModelRegistry,
  version: FoundVersion,
): Promise<ModelVersion> {
  const { digest } = version;
  if (digest !== null) return { ...version, digest };
  const files = await registry.files(version, 'model');
  if (files.length > 0) return { ...version, digest: (await digestOfFiles(files)).digest };
  throw new UserError('registry-broken', {
    what: `${labelOf(version.version)} of ${version.model} has no files.`,
    why: `It was registered by hand, and ${registry.uri} does not look whether there is a model.`,
    next: 'Delete it there, and point its aliases at a version with a model.',
  });
}
