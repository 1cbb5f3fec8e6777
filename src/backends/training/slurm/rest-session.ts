import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { type HttpClient, httpClient } from '../../http/client.ts';
import { asked } from './rest-refusal.ts';
import { type ApiVersion, versionIn } from './rest-shapes.ts';
import { type Token, tokenSource } from './token.ts';

export interface RestAddress {
  readonly url: string;
  readonly user: string | undefined;
  readonly tokenFile: string | undefined;
}

type Method = 'GET' | 'POST' | 'DELETE';

/** How one slurmrestd is spoken with. */
export interface RestSession {
  readonly title: string;
  user(): string;
  version(): Promise<ApiVersion>;
  /** `path` begins with the part of the API, such as `slurm/` or `slurmdb/`; the version is put after it. */
  ask(method: Method, path: string, body?: object): Promise<ReturnType<typeof asked>>;
}

export function restSession(address: RestAddress, environment: Environment): RestSession {
  const { url } = address;
  const title = `The Slurm at ${url}`;
  const client = httpClient({ name: title, codes: 'train', environment });
  const readToken = tokenSource(environment, address.tokenFile);
  let known: ApiVersion | undefined;
  const version = async () => {
    known ??= await versionOf(client, { title, address, token: readToken() });
    return known;
  };
  return {
    title,
    user: () => userOf(readToken(), address),
    version,
    async ask(method, path, body) {
      const [part = '', ...rest] = path.split('/');
      const call = `/${part}/v0.0.${await version()}/${rest.join('/')}`;
      const token = readToken();
      const headers = { ...headersOf(token, address), 'content-type': 'application/json' };
      const answer = await client.send({
        method,
        url: `${url}${call}`,
        headers,
        ...(body && { body: JSON.stringify(body) }),
        // A job that is not there is a 500 too: who asks tries again, and knows for how long.
        repeatable: false,
      });
      return asked({ title, call: `${method} ${call}`, token }, answer);
    },
  };
}

interface Described {
  readonly title: string;
  readonly address: RestAddress;
  readonly token: Token;
}

/** It is told to everybody, whatever the token. */
async function versionOf(
  client: HttpClient,
  { title, address, token }: Described,
): Promise<ApiVersion> {
  const call = { title, call: 'GET /openapi/v3', token };
  const headers = headersOf(token, address);
  const answer = await client.send({ method: 'GET', url: `${address.url}/openapi/v3`, headers });
  const version = versionIn(asked(call, answer).data);
  if (version !== null) return version;
  throw new UserError('train-not-this', {
    what: `${title} speaks no version of the REST API that is known here.`,
    why: 'Its /openapi/v3 lists no /slurm/v0.0.38/job/submit, and no later one.',
    next: 'Give the address of a slurmrestd of Slurm 22.05 or later, started with its slurmctld plugin.',
  });
}

function headersOf(token: Token, address: RestAddress): Readonly<Record<string, string>> {
  return {
    accept: 'application/json',
    'x-slurm-user-name': userOf(token, address),
    'x-slurm-user-token': token.text,
  };
}

function userOf({ user: told }: Token, { url, user = told ?? undefined }: RestAddress): string {
  if (user !== undefined) return user;
  throw new UserError('train-login', {
    what: `Nobody says as which user to submit at ${url}.`,
    why: 'The token does not tell it.',
    next: 'Add user=<name> to the address.',
  });
}
