import { UserError } from '../../../errors.ts';
import { kindOf, quote, type RefusalKind } from '../refusal-kinds.ts';
import type { SageMakerAddress } from './address.ts';

/** SageMaker did not do what it was asked. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  /** AWS's own code; null: the answer is none of SageMaker's. */
  readonly code: string | null;
  readonly text: string;
  readonly operation: string;
}

/**
 * Of packages SageMaker says "not found", "bad name" and "bad value" with one code, and only the words
 * differ. So nothing but "not found" rests on them, and every write is read back.
 */
export function isUnknown({ code, text }: Refusal): boolean {
  if (code === 'ResourceNotFound') return true;
  return code === 'ValidationException' && /does not exist|not found/i.test(text);
}

export function isConflict({ code }: Refusal): boolean {
  return code === 'ConflictException' || code === 'ResourceInUse';
}

const login =
  /^(?:Expired\w*|Incomplete\w*|InvalidClientTokenId|InvalidSignature\w*|MissingAuth\w*|RequestExpired|SignatureDoesNotMatch|Unrecognized\w*)$/;

/** The first that holds counts. */
const kinds: readonly RefusalKind<Refusal, SageMakerAddress>[] = [
  {
    code: 'login',
    holds: ({ status, code }) => status === 401 || login.test(code ?? ''),
    what: 'does not accept the credentials',
    next: ({ text }) =>
      /expired|not yet current/i.test(text)
        ? 'Get new credentials (aws-actions/configure-aws-credentials), and check the clock of this machine.'
        : 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
    isSilent: true,
  },
  {
    code: 'forbidden',
    holds: ({ status, code }) => status === 403 || /^AccessDenied/.test(code ?? ''),
    what: 'does not permit this',
    next: ({ operation }) =>
      /Artifact|Action|Association/.test(operation)
        ? `Allow these credentials sagemaker:${operation} on the lineage, or write ?lineage=none after the address.`
        : `Allow these credentials sagemaker:${operation} on the model package group and its packages.`,
  },
  {
    code: 'limit',
    holds: ({ code }) => code === 'ResourceLimitExceeded',
    what: 'has no room for more',
    next: 'Delete what is no longer needed, or ask AWS for a higher quota.',
  },
  {
    code: 'busy',
    holds: ({ status, code }) =>
      status === 429 || status === 503 || /Throttl|TooManyReq|LimitExceeded$/.test(code ?? ''),
    what: 'is busy',
    next: 'Run the job again later.',
  },
  {
    code: 'unreachable',
    holds: ({ status }) => status === 502 || status === 504,
    what: 'cannot be reached: something before it answers',
    next: 'Check the address and the proxy of this runner.',
  },
  {
    code: 'not-this',
    holds: ({ status, code }) => code === null && status < 500,
    what: 'does not answer as SageMaker',
    next: 'Correct AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL, or leave them out.',
  },
  {
    code: 'conflict',
    holds: isConflict,
    what: 'is changing the same package for somebody else',
    next: 'Run the job again.',
  },
];

/** A refusal in words for people, with AWS's code and status. */
export function errorOf(address: SageMakerAddress, refusal: Refusal): UserError {
  const { status, code, operation } = refusal;
  const kind = kindOf(kinds, refusal);
  const said = `It answered ${status}${code ? ` ${code}` : ''} to ${operation}`;
  return new UserError(`registry-${kind.code}`, {
    what: `SageMaker at ${address.url} ${kind.what}.`,
    why: `${said}${kind.isSilent ? '' : quoted(address, refusal)}.`,
    next: typeof kind.next === 'string' ? kind.next : kind.next(refusal, address),
  });
}

/** An answer that SageMaker does not give. */
export function foreign(address: SageMakerAddress, { status, operation }: Refusal): UserError {
  return new UserError('registry-not-this', {
    what: `${address.url} is not the API of SageMaker.`,
    why: `It answered ${status} to ${operation} with other content.`,
    next: 'Correct AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL, or leave them out.',
  });
}

export function unreachable(
  { url }: SageMakerAddress,
  operation: string,
  cause: unknown,
): UserError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new UserError(
    'registry-unreachable',
    {
      what: `SageMaker cannot be reached at ${url}.`,
      why: `The connection failed at ${operation}: ${code ?? message}.`,
      next: 'Check the region, and that this machine may reach it (HTTPS_PROXY, NO_PROXY).',
    },
    { cause },
  );
}

/** Their words: one line, short, and nothing in them that was a secret. */
function quoted({ s3 }: SageMakerAddress, { code, text }: Refusal): string {
  if (code === null) return '';
  const { accessKeyId, secretAccessKey, sessionToken } = s3.credentials;
  const secrets = [secretAccessKey, sessionToken, accessKeyId].filter((one) => one !== undefined);
  const safe = secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text);
  return quote(safe);
}
