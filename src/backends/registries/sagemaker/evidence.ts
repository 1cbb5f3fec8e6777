import { UserError } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { fileAt, readText } from '../../aws/s3-files.ts';
import { digestOf } from '../hashed.ts';
import { heldFiles } from '../held-files.ts';
import type { Described } from './records.ts';
import type { SageMaker } from './service.ts';
import { placeOf } from './source.ts';

/** Lies in the folder of the evidence; its address and SHA-256 are the package's statistics. */
export const manifestName = 'manifest.txt';

/** The evidence of a package; each file is held to its digest while it is read. */
export async function evidenceOf(
  service: SageMaker,
  model: string,
  one: Described,
): Promise<readonly RegistryFile[]> {
  const statistics = one.ModelMetrics?.ModelQuality?.Statistics;
  const place = placeOf(service, statistics?.S3Uri ?? '');
  // Whoever registers by SageMaker's own means leaves other statistics, or none.
  if (!place?.key.endsWith(`/${manifestName}`)) return [];
  const folder = place.key.slice(0, -manifestName.length);
  const text = await readText(place.client, place.key);
  if (text === undefined) throw gone(model, one);
  if (digestOf(text) !== statistics?.ContentDigest) throw changed(model, one, manifestName);
  return heldFiles(text, {
    open: (file) => fileAt(place.client, `${folder}files/${file.path}`, file).open(),
    changed: (path) => changed(model, one, path),
  });
}

function gone(model: string, { ModelPackageVersion }: Described): UserError {
  return new UserError('registry-broken', {
    what: `The evidence of version ${ModelPackageVersion} of ${model} is gone.`,
    why: 'It was registered with the version, and somebody deleted it from the bucket since.',
    next: 'Restore it (bucket versioning keeps it), or register the model again.',
  });
}

function changed(model: string, { ModelPackageVersion }: Described, path: string): UserError {
  return new UserError('registry-broken', {
    what: `The evidence ${path} of version ${ModelPackageVersion} of ${model} was changed.`,
    why: 'Its SHA-256 is not the one that was registered.',
    next: 'Restore it (bucket versioning keeps it), or register the model again.',
  });
}
