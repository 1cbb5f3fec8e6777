import { UserError } from '../../../errors.ts';
import type { JsonAnswer } from '../../aws/json-calls.ts';
import { withoutSignatures } from '../remote/store-presign.ts';
import type { TrainingAddress } from './address.ts';

/** What was asked of which service. */
interface Asked {
  /** `SageMaker` or `CloudWatch Logs`. */
  readonly service: string;
  readonly url: string;
  readonly operation: string;
}

/** A kind of refusal: our code, what it means, and the way out. The first that holds counts. */
interface Kind {
  readonly code: string;
  readonly holds: (answer: JsonAnswer) => boolean;
  readonly what: string;
  readonly next: string | ((asked: Asked) => string);
  /** Its words would hold what was signed, and with it the token. */
  readonly isSilent?: boolean;
}

const login =
  /^(?:Expired\w*|Incomplete\w*|InvalidClientTokenId|InvalidSignature\w*|MissingAuth\w*|RequestExpired|SignatureDoesNotMatch|Unrecognized\w*)$/;
const busy = /Throttl|TooManyReq|RequestLimitExceeded|ServiceUnavailable/;

const kinds: readonly Kind[] = [
  {
    code: 'login',
    holds: ({ status, code }) => status === 401 || login.test(code ?? ''),
    what: 'does not accept the credentials',
    next: 'Get new ones that live as long as the training (role-duration-seconds of aws-actions/configure-aws-credentials), check the clock of this machine, and run the job again: a job that lives is adopted.',
    isSilent: true,
  },
  {
    code: 'forbidden',
    holds: ({ status, code }) => status === 403 || /^AccessDenied/.test(code ?? ''),
    what: 'does not permit this',
    next: ({ service, operation }) =>
      `Allow these credentials ${service === 'SageMaker' ? 'sagemaker' : 'logs'}:${operation}, and for CreateTrainingJob also iam:PassRole on the role and sagemaker:AddTags.`,
  },
  {
    code: 'limit',
    holds: ({ code }) => code === 'ResourceLimitExceeded',
    what: 'gives this account no such machine, or no more of them',
    next: 'Ask AWS for a higher quota ("for training job usage" of this instance type), or name another instance.',
  },
  {
    code: 'unreachable',
    holds: ({ status, code }) => status === 429 || status >= 500 || busy.test(code ?? ''),
    what: 'is busy or failed, or something before it answers',
    next: 'Run the job again later: a job that lives is adopted.',
  },
  {
    code: 'not-this',
    holds: ({ code }) => code === null,
    what: 'does not answer as a service of AWS',
    next: 'Correct the option "endpoint" or the AWS_ENDPOINT_URL variables, or leave them out.',
  },
];

const other: Omit<Kind, 'holds'> = {
  code: 'refused',
  what: 'refused',
  next: 'Correct what it names.',
};

/** A refusal in words for people, with AWS's code and status. */
export function errorOf(address: TrainingAddress, asked: Asked, answer: JsonAnswer): UserError {
  const { status, code } = answer;
  const kind = kinds.find(({ holds }) => holds(answer)) ?? other;
  const said = `It answered ${status}${code ? ` ${code}` : ''} to ${asked.operation}`;
  return new UserError(`train-${kind.code}`, {
    what: `${asked.service} at ${asked.url} ${kind.what}.`,
    why: `${said}${kind.isSilent ? '' : quoted(address, answer)}.`,
    next: typeof kind.next === 'string' ? kind.next : kind.next(asked),
  });
}

export function unreachable({ service, url, operation }: Asked, cause: unknown): UserError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new UserError(
    'train-unreachable',
    {
      what: `${service} cannot be reached at ${url}.`,
      why: `The connection failed at ${operation}: ${code ?? message}.`,
      next: 'Check the region, and that this machine may reach it (HTTPS_PROXY, NO_PROXY).',
    },
    { cause },
  );
}

/** Their words: one line, short, and nothing in them that was a secret. */
function quoted({ credentials }: TrainingAddress, { code, message }: JsonAnswer): string {
  if (code === null) return '';
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const secrets = [secretAccessKey, sessionToken, accessKeyId].filter((one) => one !== undefined);
  const safe = secrets.reduce((left, secret) => left.replaceAll(secret, '…'), message);
  const line = withoutSignatures(safe).replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `: "${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}
