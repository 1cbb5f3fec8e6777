import { z } from 'zod';
import type { Environment } from '../../ports/backend.ts';
import { type HttpClient, httpClient } from '../http/client.ts';
import type { FileBody, HttpAnswer, HttpRequest } from '../http/message.ts';
import type { Pace } from '../http/pace.ts';
import type { MlflowAddress } from './address.ts';
import { errorOf, foreign, type Refusal } from './refusal.ts';

/** A call below `/api/2.0/`. */
export interface MlflowCall<Schema extends z.ZodType = z.ZodType> {
  readonly method: HttpRequest['method'];
  /** Such as `mlflow/runs/get`; a file's segments are encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  /** An object is sent as JSON. */
  readonly body?: object | FileBody;
  /** What a success says. Unknown members are dropped. */
  readonly answer: Schema;
  readonly repeatable?: boolean;
}

export type MlflowAnswer<T> = { readonly kind: 'done'; readonly value: T } | Refusal;

export interface MlflowServer {
  readonly address: MlflowAddress;
  /** How many entries of a list are asked for at once. */
  readonly pageSize: number;
  /** Success or refusal. Throws when there is no answer, or one that no MLflow server gives. */
  ask<S extends z.ZodType>(call: MlflowCall<S>): Promise<MlflowAnswer<z.output<S>>>;
  /** The same where a refusal is a `UserError`. */
  need<S extends z.ZodType>(call: MlflowCall<S>): Promise<z.output<S>>;
  download(path: string): AsyncGenerator<Uint8Array>;
  /** A request to the storage behind it, by an address that it gave; the login stays here. */
  elsewhere(request: HttpRequest): Promise<HttpAnswer>;
  /** The first number of its version; null: it does not say. */
  major(): Promise<number | null>;
  /** The same server, whose calls are given up at the signal. */
  within(signal: AbortSignal | undefined): MlflowServer;
  /** A refusal in words for people. */
  errorOf(refusal: Refusal): Error;
}

export interface MlflowUse {
  /** Beginning of the codes of errors. */
  readonly codes: 'registry' | 'tracking';
  readonly environment: Environment;
  readonly pace?: Pace | undefined;
  readonly pageSize?: number | undefined;
}

/** What an answer without content holds. */
export const nothing = z.looseObject({});

export function mlflowServer(address: MlflowAddress, use: MlflowUse): MlflowServer {
  const { codes, environment, pace } = use;
  const name = 'The MLflow server';
  const { trust } = address;
  const client = httpClient({ name, codes, environment, trust, ...(pace && { pace }) });
  return serverOf(address, client, use);
}

function serverOf(
  address: MlflowAddress,
  client: HttpClient,
  { codes, pageSize = 200 }: Pick<MlflowUse, 'codes' | 'pageSize'>,
): MlflowServer {
  const known = { address, codes };
  const server: MlflowServer = {
    address,
    pageSize,
    async ask(call) {
      const answer = await client.send(requestOf(address, call));
      if (answer.status >= 300) return refusalOf(answer, call);
      // An upload is answered with nothing at all; a read never is.
      const isSilent = answer.text === '' && call.method !== 'GET';
      const parsed = call.answer.safeParse(isSilent ? {} : jsonOf(answer));
      if (parsed.success) return { kind: 'done', value: parsed.data };
      throw foreign(known, { ...refusalOf(answer, call), code: null });
    },
    async need(call) {
      const answer = await server.ask(call);
      if (answer.kind === 'done') return answer.value;
      throw errorOf(known, answer);
    },
    download(path) {
      const call = { method: 'GET', path, answer: nothing } as const;
      const { url, headers } = requestOf(address, call);
      const refusal = (answer: HttpAnswer) => errorOf(known, refusalOf(answer, call));
      return client.download({ url, ...(headers && { headers }), refusal });
    },
    elsewhere: (request) => client.send(request),
    async major() {
      const { url, authorization } = address;
      const headers = { ...(authorization && { authorization }) };
      const { status, text } = await client.send({ method: 'GET', url: `${url}/version`, headers });
      const digits = status === 200 ? /^(\d+)\.\d/.exec(text)?.[1] : undefined;
      return digits === undefined ? null : Number(digits);
    },
    within: (signal) => {
      const send: HttpClient['send'] = (request) => client.send({ ...request, signal });
      return serverOf(address, { ...client, send }, { codes, pageSize });
    },
    errorOf: (refusal) => errorOf(known, refusal),
  };
  return server;
}

/** A GET carries a query; every other verb, DELETE too, JSON. */
function requestOf({ url, authorization }: MlflowAddress, call: MlflowCall): HttpRequest {
  const { method, path, query = {}, body, repeatable } = call;
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) parameters.append(name, String(value));
  const search = parameters.size > 0 ? `?${parameters}` : '';
  const isJson = body !== undefined && !isFile(body);
  return {
    method,
    url: `${url}/api/2.0/${path}${search}`,
    headers: {
      ...(authorization && { authorization }),
      ...(isJson && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isFile(body) ? body : JSON.stringify(body) }),
    ...(repeatable !== undefined && { repeatable }),
  };
}

function isFile(body: object): body is FileBody {
  return 'open' in body;
}

const refused = z.object({ error_code: z.string().max(100), message: z.string().default('') });

/** What is no JSON, or other JSON than MLflow's, has no code. */
function refusalOf(answer: HttpAnswer, { method, path }: MlflowCall): Refusal {
  const { data } = refused.safeParse(jsonOf(answer));
  const { status, text } = answer;
  const code = data?.error_code ?? null;
  return { kind: 'refused', status, code, text: data?.message ?? text, call: `${method} ${path}` };
}

function jsonOf({ text }: HttpAnswer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
