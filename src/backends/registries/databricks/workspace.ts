import { z } from 'zod';
import type { Environment } from '../../../ports/backend.ts';
import { type HttpClient, httpClient } from '../../http/client.ts';
import type { FileBody, HttpAnswer, HttpRequest } from '../../http/message.ts';
import type { Pace } from '../../http/pace.ts';
import type { DatabricksAddress } from './address.ts';
import { type Login, readLogin } from './login.ts';
import { errorOf, foreign, type Refusal } from './refusal.ts';

/** A call of the workspace's API. */
export interface DatabricksCall<Schema extends z.ZodType = z.ZodType> {
  readonly method: HttpRequest['method'];
  /** Such as `/api/2.1/unity-catalog/models/…`; its segments are encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** An object is sent as JSON. */
  readonly body?: object | FileBody;
  /** What a success says. Unknown members are dropped. */
  readonly answer: Schema;
  readonly repeatable?: boolean;
}

export type DatabricksAnswer<T> = { readonly kind: 'done'; readonly value: T } | Refusal;

export interface Workspace {
  readonly address: DatabricksAddress;
  readonly environment: Environment;
  /** How many entries of a list are asked for at once; 0: as many as it likes. */
  readonly pageSize: number;
  /** Success or refusal. Throws when there is no answer, or one that Databricks does not give. */
  ask<S extends z.ZodType>(call: DatabricksCall<S>): Promise<DatabricksAnswer<z.output<S>>>;
  /** The same where a refusal is a `UserError`. */
  need<S extends z.ZodType>(call: DatabricksCall<S>): Promise<z.output<S>>;
  download(path: string): AsyncGenerator<Uint8Array>;
  /** A refusal in words for people. */
  errorOf(refusal: Refusal): Error;
}

/** Shorter waits and smaller pages, for tests. */
export interface DatabricksUse {
  readonly pace?: Pace;
  readonly pageSize?: number;
}

/** What an answer that tells nothing of interest holds. */
export const nothing = z.looseObject({});

export function workspace(
  address: DatabricksAddress,
  environment: Environment,
  { pace, pageSize = 0 }: DatabricksUse = {},
): Workspace {
  const name = 'The Databricks workspace';
  const client = httpClient({ name, codes: 'registry', environment, ...(pace && { pace }) });
  const login = readLogin(address.url, client, environment);
  const ask: Workspace['ask'] = async (call) => {
    const token = await login.token();
    const answer = await client.send(requestOf(address, call, token));
    const refusal = refusalOf(answer, call, token);
    if (answer.status >= 300) return refusal;
    const isSilent = answer.text === '' && call.method !== 'GET';
    const parsed = call.answer.safeParse(isSilent ? {} : jsonOf(answer.text));
    if (parsed.success) return { kind: 'done', value: parsed.data };
    throw foreign(address, refusal);
  };
  const inWords = (refusal: Refusal) => errorOf({ address, login: login.name }, refusal);
  return {
    address,
    environment,
    pageSize,
    ask,
    async need(call) {
      const answer = await ask(call);
      if (answer.kind === 'done') return answer.value;
      throw inWords(answer);
    },
    download: (path) => download({ address, client, login, inWords }, path),
    errorOf: inWords,
  };
}

interface Downloading {
  readonly address: DatabricksAddress;
  readonly client: HttpClient;
  readonly login: Login;
  readonly inWords: (refusal: Refusal) => Error;
}

async function* download(
  { address, client, login, inWords }: Downloading,
  path: string,
): AsyncGenerator<Uint8Array> {
  const call = { method: 'GET', path, answer: nothing } as const;
  const token = await login.token();
  const { url, headers } = requestOf(address, call, token);
  const refusal = (answer: HttpAnswer) => inWords(refusalOf(answer, call, token));
  yield* client.download({ url, ...(headers && { headers }), refusal });
}

function requestOf({ url }: DatabricksAddress, call: DatabricksCall, token: string): HttpRequest {
  const { method, path, query = {}, body, repeatable } = call;
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) parameters.append(name, String(value));
  const search = parameters.size > 0 ? `?${parameters}` : '';
  const isFile = body !== undefined && 'open' in body;
  const type = isFile ? 'application/octet-stream' : 'application/json';
  return {
    method,
    url: `${url}${path}${search}`,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
    ...(repeatable !== undefined && { repeatable }),
  };
}

/** Newer calls name their errors, older ones number them. */
const refused = z.object({
  error_code: z.union([z.string(), z.number()]).transform(String),
  message: z.string().default(''),
});

function refusalOf(
  { status, text }: HttpAnswer,
  { method, path }: DatabricksCall,
  token: string,
): Refusal {
  const { data } = refused.safeParse(jsonOf(text));
  const said = (data?.message ?? '').replaceAll(token, '…');
  return {
    kind: 'refused',
    status,
    code: data?.error_code ?? null,
    text: said,
    call: `${method} ${path}`,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
