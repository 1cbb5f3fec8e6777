import { z } from 'zod';
import { type JsonAnswer, jsonCalls } from '../../aws/json-calls.ts';
import { type S3Client, s3Client } from '../../s3/client.ts';
import { type AwsLine, patientLine } from '../../s3/exchange.ts';
import type { SageMakerAddress } from './address.ts';
import { errorOf, foreign, type Refusal, unreachable } from './refusal.ts';

/** Shorter waits and smaller pages, for tests. */
export interface SageMakerUse {
  readonly patience?: Partial<AwsLine>;
  /** How many packages of a list are asked for at once; SageMaker gives 100 at most. */
  readonly pageSize?: number;
}

export type SageMakerAnswer<T> = { readonly kind: 'done'; readonly value: T } | Refusal;

/** SageMaker's API of one region, and the bucket of the files. */
export interface SageMaker {
  readonly address: SageMakerAddress;
  readonly pageSize: number;
  readonly files: S3Client;
  /** Another bucket, in which somebody else keeps a model. */
  bucket(name: string): S3Client;
  /** Success or refusal. Throws when there is no answer, or one that SageMaker does not give. */
  ask<S extends z.ZodType>(call: SageMakerCall<S>): Promise<SageMakerAnswer<z.output<S>>>;
  /** The same where a refusal is a `UserError`. */
  need<S extends z.ZodType>(call: SageMakerCall<S>): Promise<z.output<S>>;
  /** A refusal in words for people. */
  errorOf(refusal: Refusal): Error;
}

export interface SageMakerCall<Schema extends z.ZodType = z.ZodType> {
  readonly operation: string;
  readonly input: object;
  /** What a success says. Unknown members are dropped. */
  readonly answer: Schema;
}

/** What an answer that tells nothing of interest holds. */
export const nothing = z.looseObject({});

export function sageMaker(
  address: SageMakerAddress,
  { patience = {}, pageSize = 100 }: SageMakerUse = {},
): SageMaker {
  const { url, proxy, s3 } = address;
  const line = { ...patientLine, ...patience, credentials: s3.credentials, proxy };
  const send = jsonCalls({ url, name: 'sagemaker', prefix: 'SageMaker', line });
  const ask: SageMaker['ask'] = async ({ operation, input, answer }) => {
    const said = await send(operation, input).catch((cause: unknown) => {
      throw unreachable(address, operation, cause);
    });
    if (said.status >= 300) return refusalOf(said, operation);
    const parsed = answer.safeParse(said.content);
    if (parsed.success) return { kind: 'done', value: parsed.data };
    throw foreign(address, refusalOf(said, operation));
  };
  return {
    address,
    pageSize,
    files: s3Client(s3, patience),
    bucket: (name) => s3Client(address.bucket(name), patience),
    ask,
    async need(call) {
      const answer = await ask(call);
      if (answer.kind === 'done') return answer.value;
      throw errorOf(address, answer);
    },
    errorOf: (refusal) => errorOf(address, refusal),
  };
}

function refusalOf({ status, code, message }: JsonAnswer, operation: string): Refusal {
  return { kind: 'refused', status, code, text: message, operation };
}
