import { UserError } from '../../../errors.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { fileAt, listFiles } from '../../aws/s3-files.ts';
import type { S3Client } from '../../s3/client.ts';
import type { Described } from './records.ts';
import type { SageMaker } from './service.ts';

/** The files of a package's model, all of them; throws where a part of them cannot be read here. */
export async function modelFiles(
  service: SageMaker,
  model: string,
  one: Described,
): Promise<readonly RegistryFile[]> {
  const containers = one.InferenceSpecification?.Containers ?? [];
  const [first, ...others] = containers;
  if (!first || others.length > 0) {
    throw unreadable(model, one, `It has ${containers.length} containers, and not one`);
  }
  if (first.AdditionalModelDataSources?.length || first.AdditionalS3DataSource) {
    throw unreadable(model, one, 'It has further sources of data, which no digest would cover');
  }
  const { S3DataSource } = first.ModelDataSource ?? {};
  const uri = S3DataSource?.S3Uri ?? first.ModelDataUrl ?? '';
  const place = placeOf(service, uri);
  if (!place) throw unreadable(model, one, `They lie at "${uri.replace(/[?#].*$/, '')}"`);
  const { client, key } = place;
  if (S3DataSource?.S3DataType === 'S3Prefix') return listFiles(client, folder(key));
  const object = (await client.list(key)).find((found) => found.key === key);
  const path = key.split('/').at(-1) ?? '';
  return object ? [fileAt(client, key, { path, size: object.size })] : [];
}

interface Place {
  readonly client: S3Client;
  readonly key: string;
}

/** Where an address of S3 leads; undefined for other addresses. */
export function placeOf(service: SageMaker, uri: string): Place | undefined {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? [];
  if (bucket === undefined || key === undefined) return undefined;
  const own = bucket === service.files.settings.bucket;
  return { client: own ? service.files : service.bucket(bucket), key };
}

/** `a/b` as the prefix of a folder: `a/bc` is not in it. */
function folder(key: string): string {
  return key.endsWith('/') ? key : `${key}/`;
}

function unreadable(model: string, { ModelPackageVersion }: Described, why: string): UserError {
  return new UserError('registry-unreadable', {
    what: `Cannot read the files of version ${ModelPackageVersion} of ${model}.`,
    why: `${why}.`,
    next: 'Register a model whose files lie below one address of S3.',
  });
}
