import type { FoundVersion, ModelVersion } from '../../../domain/model/version.ts';
import { digestNow } from '../digest-now.ts';
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
  const recorded = keyOf(one)?.digest;
  return { ...describe(model, one), digest: recorded ?? (await digestOf(service, model, one)) };
}

/** The same of one whose files may be gone. */
export async function foundVersionOf(
  service: SageMaker,
  model: string,
  one: Described,
): Promise<FoundVersion> {
  const recorded = keyOf(one)?.digest;
  const digest = recorded ?? (await digestNow(() => digestOf(service, model, one)));
  return { ...describe(model, one), digest };
}

async function digestOf(service: SageMaker, model: string, one: Described): Promise<string> {
  return (await hashed(await modelFiles(service, model, one))).digest;
}

function describe(model: string, one: Described): Omit<ModelVersion, 'digest'> {
  checkMetadata(model, one);
  const key = keyOf(one);
  return {
    model,
    version: String(one.ModelPackageVersion),
    registeredAt: new Date(one.CreationTime).toISOString(),
    runId: key?.runId ?? '',
    commit: one.MetadataProperties?.CommitId ?? null,
  };
}
