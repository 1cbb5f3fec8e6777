import type { ModelVersion } from '../../../domain/model/version.ts';
import { hashed } from '../hashed.ts';
import { checkMetadata, keyOf } from './key.ts';
import type { Described } from './records.ts';
import type { SageMaker } from './service.ts';
import { modelFiles } from './source.ts';

/**
 * A package as the rest of us know it. One that was registered by SageMaker's own means recorded no
 * digest: it is that of its files as they are now.
 */
export async function versionOf(
  service: SageMaker,
  model: string,
  one: Described,
): Promise<ModelVersion> {
  checkMetadata(model, one);
  const key = keyOf(one);
  const digest = key?.digest ?? (await hashed(await modelFiles(service, model, one))).digest;
  return {
    model,
    version: String(one.ModelPackageVersion),
    digest,
    registeredAt: new Date(one.CreationTime).toISOString(),
    runId: key?.runId ?? '',
    commit: one.MetadataProperties?.CommitId ?? null,
  };
}
