import { UserError } from '../../../errors.ts';
import { kindOf, quote, type RefusalKind } from '../refusal-kinds.ts';
import type { DatabricksAddress } from './address.ts';

/** Databricks did not do what it was asked. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  /** Databricks' own code, a name or a number; null: the answer is none of its API. */
  readonly code: string | null;
  readonly text: string;
  readonly call: string;
}

interface Asked {
  readonly address: DatabricksAddress;
  /** In words. */
  readonly login: string;
}

/** Not there, where all that it lies in is there. */
export function isUnknown({ status, code }: Refusal): boolean {
  if (status !== 404 || code === null) return false;
  return !/CATALOG|SCHEMA|METASTORE|ENDPOINT|FEATURE/.test(code);
}

/** The first that holds counts. */
const kinds: readonly RefusalKind<Refusal, Asked>[] = [
  {
    code: 'login',
    holds: ({ status }) => status === 401,
    what: 'does not accept the login',
    isSilent: true,
    next: (_, { login }) => `It came with ${login}. Renew it, and check DATABRICKS_HOST.`,
  },
  {
    code: 'forbidden',
    holds: ({ status, code }) => status === 403 || code === 'PERMISSION_DENIED',
    what: 'does not permit this',
    next: 'Give this identity USE CATALOG, USE SCHEMA and EXECUTE, to promote the ownership of the model, and READ VOLUME and WRITE VOLUME for evidence.',
  },
  {
    code: 'busy',
    holds: ({ status, code }) =>
      status === 429 || status === 503 || code === 'REQUEST_LIMIT_EXCEEDED',
    what: 'is busy',
    next: 'Run the job again later.',
  },
  {
    code: 'unreachable',
    holds: ({ status }) => status === 502 || status === 504,
    what: 'cannot be reached: something before it answers',
    next: 'Check DATABRICKS_HOST and the proxy of this runner.',
  },
  {
    code: 'not-this',
    holds: ({ status, code }) => code === null && status < 500,
    what: 'does not answer as the API of Databricks',
    next: 'Set DATABRICKS_HOST to the address of a workspace that has Unity Catalog.',
  },
];

/** A refusal in words for people, with Databricks' code and the status. */
export function errorOf(asked: Asked, refusal: Refusal): UserError {
  const { status, code, call, text } = refusal;
  const kind = kindOf(kinds, refusal);
  const said = code === null || kind.isSilent ? '' : quote(text);
  return new UserError(`registry-${kind.code}`, {
    what: `The Databricks workspace at ${asked.address.url} ${kind.what}.`,
    why: `It answered ${status}${code === null ? '' : ` ${code}`} to ${call}${said}.`,
    next: typeof kind.next === 'string' ? kind.next : kind.next(refusal, asked),
  });
}

/** An answer that Databricks does not give. */
export function foreign({ url }: DatabricksAddress, { status, call }: Refusal): UserError {
  return new UserError('registry-not-this', {
    what: `${url} does not answer as the API of Databricks.`,
    why: `It answered ${status} to ${call} with other content.`,
    next: 'Set DATABRICKS_HOST to the address of a workspace that has Unity Catalog.',
  });
}
