import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { type S3Client, s3Client } from '../../s3/client.ts';
import type { AwsLine } from '../../s3/exchange.ts';
import { s3Settings } from '../../s3/settings.ts';

/** An object store, and the part of it that belongs to our jobs. */
export interface Store {
  readonly client: S3Client;
  /** The key of something that belongs to a job. */
  keyOf(name: string, path: string): string;
}

/** `s3://bucket/prefix`, with the AWS_* variables. */
export function storeAt(
  url: string,
  environment: Environment,
  patience: Partial<AwsLine> = {},
): Store {
  const settings = s3Settings(url, environment);
  return {
    client: s3Client(settings, patience),
    keyOf: (name, path) => [settings.prefix, name, path].filter((part) => part !== '').join('/'),
  };
}

/** Removes all that belongs to these jobs. */
export async function removeAll({ client, keyOf }: Store, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const objects = await client.list(`${keyOf(name, '')}/`).catch(unreached);
    for (const { key } of objects) await client.remove(key).catch(unreached);
  }
}

/** The cluster's half of the training asks again after lost connections, and knows them by this code. */
export function unreached(error: unknown): never {
  const [problem] = error instanceof UserError ? error.problems : [];
  if (problem?.code !== 's3-unreachable') throw error;
  throw UserError.of([{ ...problem, code: 'train-unreachable' }]);
}
