import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import type { HttpClient } from '../../http/client.ts';

/** Gives the token of a request; one that ends soon is had anew. */
export interface Login {
  /** In words, for people whose login is refused. */
  readonly name: string;
  token(): Promise<string>;
}

/** As Databricks' own clients do it: a token, then a secret, then the identity of a job on GitHub. */
export function readLogin(url: string, client: HttpClient, environment: Environment): Login {
  const token = environment('DATABRICKS_TOKEN');
  if (token) return { name: 'the token in DATABRICKS_TOKEN', token: async () => token };
  const id = environment('DATABRICKS_CLIENT_ID');
  const secret = environment('DATABRICKS_CLIENT_SECRET');
  if (id && secret) {
    const pair = Buffer.from(`${id}:${secret}`, 'utf8').toString('base64');
    const headers = { authorization: `Basic ${pair}` };
    const form = { grant_type: 'client_credentials', scope: 'all-apis' };
    const name = 'the secret in DATABRICKS_CLIENT_SECRET';
    return { name, token: kept(() => exchange(url, client, { form, headers })) };
  }
  const asked = environment('ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = environment('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  if (id && asked && bearer) {
    const audience = environment('DATABRICKS_TOKEN_AUDIENCE') || `${url}/oidc/v1/token`;
    const name = 'the identity of this job on GitHub';
    const subject = () => identity(client, { asked, bearer, audience });
    return { name, token: kept(async () => exchange(url, client, federated(id, await subject()))) };
  }
  throw nobody(id !== undefined && id !== '');
}

interface Exchange {
  readonly form: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

function federated(id: string, subject: string): Exchange {
  return {
    form: {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      subject_token: subject,
      client_id: id,
      scope: 'all-apis',
    },
  };
}

interface Token {
  readonly text: string;
  /** Seconds. */
  readonly lasts: number;
}

const granted = z.object({ access_token: z.string().min(1), expires_in: z.number().default(3600) });

async function exchange(
  url: string,
  client: HttpClient,
  { form, headers = {} }: Exchange,
): Promise<Token> {
  const answer = await client.send({
    method: 'POST',
    url: `${url}/oidc/v1/token`,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    repeatable: true,
  });
  const { data } = granted.safeParse(jsonOf(answer.text));
  if (answer.status < 300 && data) return { text: data.access_token, lasts: data.expires_in };
  throw new UserError('registry-login', {
    what: `The workspace at ${url} gives no token.`,
    why: `It answered ${answer.status} to POST /oidc/v1/token${errorIn(answer.text)}.`,
    next: 'Check DATABRICKS_CLIENT_ID, its secret or its federation policy, and DATABRICKS_HOST.',
  });
}

const stated = z.object({ value: z.string().min(1) });

async function identity(
  client: HttpClient,
  { asked, bearer, audience }: Readonly<Record<'asked' | 'bearer' | 'audience', string>>,
): Promise<string> {
  const url = `${asked}&audience=${encodeURIComponent(audience)}`;
  const headers = { authorization: `Bearer ${bearer}` };
  const answer = await client.send({ method: 'GET', url, headers });
  const { data } = stated.safeParse(jsonOf(answer.text));
  if (answer.status < 300 && data) return data.value;
  throw new UserError('registry-login', {
    what: 'GitHub does not state the identity of this job.',
    why: `It answered ${answer.status}.`,
    next: 'Give the job the permission id-token: write.',
  });
}

/** A minute before its end a token is had anew; whoever asks meanwhile waits for the same one. */
function kept(grant: () => Promise<Token>): () => Promise<string> {
  let known: Promise<Token> | undefined;
  let until = 0;
  return async () => {
    if (!known || Date.now() > until) {
      until = Number.POSITIVE_INFINITY;
      known = grant();
      known.then(
        ({ lasts }) => {
          until = Date.now() + (lasts - 60) * 1000;
        },
        () => {
          known = undefined;
        },
      );
    }
    return (await known).text;
  };
}

const failed = z.object({ error: z.string().regex(/^\w{1,60}$/) });

/** Only the name of the error: its description may hold what was sent. */
function errorIn(text: string): string {
  const { data } = failed.safeParse(jsonOf(text));
  return data ? ` ${data.error}` : '';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nobody(hasId: boolean): UserError {
  return new UserError('registry-login', {
    what: 'There is no login for Databricks.',
    why: hasId
      ? 'DATABRICKS_CLIENT_ID is set, but neither its secret nor the permission id-token: write.'
      : 'DATABRICKS_TOKEN and DATABRICKS_CLIENT_ID are not set.',
    next: 'Set DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID with DATABRICKS_CLIENT_SECRET or with the permission id-token: write.',
  });
}
