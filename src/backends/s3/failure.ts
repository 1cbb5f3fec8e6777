import type { IncomingMessage } from 'node:http';
import { UserError } from '../../errors.ts';
import { textOf } from './exchange.ts';
import type { S3Settings } from './settings.ts';
import { textIn } from './xml.ts';

/** What S3 answered instead of doing it: its own code where it says one. */
export class S3Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Where the bucket is, when it is asked for in another region. */
  readonly region: string | undefined;

  constructor(status: number, code: string, region?: string) {
    super(`S3 answered ${status} ${code}`.trim());
    this.name = 'S3Refusal';
    this.status = status;
    this.code = code;
    this.region = region;
  }
}

export async function refusalOf(answer: IncomingMessage): Promise<S3Refusal> {
  const xml = await textOf(answer, 2 ** 16).catch(() => '');
  const code = textIn(xml, 'Code') ?? answer.statusMessage ?? '';
  const region = answer.headers['x-amz-bucket-region'];
  return new S3Refusal(
    answer.statusCode ?? 0,
    code.slice(0, 80),
    typeof region === 'string' ? region : undefined,
  );
}

/** In words of ours; addresses and codes are told, credentials and queries are not. */
export function s3Error(settings: S3Settings, cause: unknown): UserError {
  if (cause instanceof UserError) return cause;
  const place = `the bucket ${settings.bucket} at ${new URL(settings.base).host}`;
  if (cause instanceof S3Refusal) return refused(place, cause);
  return new UserError(
    's3-unreachable',
    {
      what: `Cannot reach ${place}.`,
      why: `The connection failed: ${reasonOf(cause)}.`,
      next: 'Check the address, the network and the proxy of this runner, then run the job again.',
    },
    { cause },
  );
}

function refused(place: string, cause: S3Refusal): UserError {
  return new UserError(
    's3-refused',
    { what: `Cannot use ${place}.`, why: `${cause.message}.`, next: nextOf(cause) },
    { cause },
  );
}

function nextOf({ status, code, region }: S3Refusal): string {
  if (region && [301, 307, 400].includes(status)) return `Set AWS_REGION to ${region}.`;
  if (code === 'NoSuchBucket') return 'Create the bucket, or correct the URI.';
  if (code === 'RequestTimeTooSkewed') return 'Set the clock of this runner.';
  if (status === 401 || status === 403) {
    return 'Allow these credentials s3:ListBucket on the bucket, and s3:GetObject, s3:PutObject, s3:DeleteObject and s3:AbortMultipartUpload below the prefix.';
  }
  return 'Look at the service, then run the job again.';
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return (cause as NodeJS.ErrnoException).code ?? cause.message;
}
