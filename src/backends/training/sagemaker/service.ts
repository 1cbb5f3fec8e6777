import { z } from 'zod';
import type { UserError } from '../../../errors.ts';
import { type JsonAnswer, jsonCalls } from '../../aws/json-calls.ts';
import { type AwsLine, patientLine } from '../../s3/exchange.ts';
import type { TrainingAddress } from './address.ts';
import { errorOf, unreachable } from './refusal.ts';

/** A question to a service of AWS. */
interface Call<Schema extends z.ZodType> {
  readonly operation: string;
  readonly input: object;
  /** What a success says. Unknown members are dropped. */
  readonly answer: Schema;
}

export interface Refused {
  readonly kind: 'refused';
  readonly code: string | null;
  readonly message: string;
  /** In words for people. */
  readonly error: UserError;
}

export type Answer<T> = { readonly kind: 'done'; readonly value: T } | Refused;

/** Success or refusal; throws where no answer came, or one that the service does not give. */
export type Ask = <S extends z.ZodType>(call: Call<S>) => Promise<Answer<z.output<S>>>;

/** What an answer that tells nothing of interest holds. */
export const nothing = z.looseObject({});

export function askSageMaker(address: TrainingAddress, patience: Partial<AwsLine> = {}): Ask {
  const { api, credentials } = address;
  const line = { ...patientLine, ...patience, credentials, proxy: api.proxy };
  const send = jsonCalls({ url: api.url, name: 'sagemaker', prefix: 'SageMaker', line });
  return asking(address, { service: 'SageMaker', url: api.url, send });
}

export function askLogs(address: TrainingAddress, patience: Partial<AwsLine> = {}): Ask {
  const { logs, credentials } = address;
  const line = { ...patientLine, ...patience, credentials, proxy: logs.proxy };
  const send = jsonCalls({ url: logs.url, name: 'logs', prefix: 'Logs_20140328', line });
  return asking(address, { service: 'CloudWatch Logs', url: logs.url, send });
}

interface Line {
  readonly service: string;
  readonly url: string;
  readonly send: (operation: string, input: object) => Promise<JsonAnswer>;
}

function asking(address: TrainingAddress, { service, url, send }: Line): Ask {
  return async ({ operation, input, answer }) => {
    const asked = { service, url, operation };
    const said = await send(operation, input).catch((cause: unknown) => {
      throw unreachable(asked, cause);
    });
    const parsed = said.status < 300 ? answer.safeParse(said.content) : undefined;
    if (parsed?.success) return { kind: 'done', value: parsed.data };
    const { code, message } = said;
    return { kind: 'refused', code, message, error: errorOf(address, asked, said) };
  };
}

/** The value of a success; throws the refusal. */
export function need<T>(answer: Answer<T>): T {
  if (answer.kind === 'done') return answer.value;
  throw answer.error;
}
