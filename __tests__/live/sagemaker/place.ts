import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { openSageMaker } from '../../../src/backends/registries/sagemaker/registry.ts';
import { s3Client } from '../../../src/backends/s3/client.ts';
import { s3Settings } from '../../../src/backends/s3/settings.ts';
import type { ModelRegistry } from '../../../src/ports/model-registry.ts';
import { motoEnvironment } from '../../support/live/moto.ts';
import type { SageMakerFake } from '../../support/live/sagemaker-fake.ts';

/** A double of SageMaker, fresh for each test, and S3 as moto has it. */
export interface Place {
  readonly fake: SageMakerFake;
  readonly moto: string;
  readonly bucket: string;
}

/** Short waits: nothing that these tests do takes a healthy server longer. */
const patience = { idleMs: 3000, retryMs: [5, 10, 20] };

export const secret = 'secret+of/the=test';

/** An own folder in the bucket, and a registry over it. */
export function corner(
  { fake, moto, bucket }: Place,
  {
    prefix = `registry/${randomUUID()}`,
    query = '',
    pageSize = 100,
    url = fake.url,
    files = moto,
  } = {},
) {
  const variables: Readonly<Record<string, string>> = {
    ...motoEnvironment(url),
    AWS_ENDPOINT_URL_S3: files,
  };
  const environment = (name: string) => variables[name];
  const uri = `sagemaker:eu-west-1/${bucket}/${prefix}${query}`;
  const registry: ModelRegistry = openSageMaker(uri, environment, { patience, pageSize });
  const s3 = s3Client(s3Settings(`s3:${bucket}`, environment), patience);
  return { registry, s3, prefix };
}

export const failing = (code: string) => ({ problems: [expect.objectContaining({ code })] });

export const champion = { kind: 'alias', alias: 'champion' } as const;
