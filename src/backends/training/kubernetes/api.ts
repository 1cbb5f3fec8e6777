import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { type HttpClient, httpClient } from '../../http/client.ts';
import type { HttpAnswer, HttpRequest } from '../../http/message.ts';
import type { Pace } from '../../http/pace.ts';
import type { Credentials, KubeAccount } from './account.ts';
import { errorOf, notThis, type Refusal } from './refusal.ts';

export interface KubeCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Such as `/api/v1/namespaces/ml/pods`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
  readonly repeatable?: boolean;
}

export interface Done {
  readonly kind: 'done';
  readonly value: unknown;
}

/** Speaks with one API server as one account. */
export interface KubeApi {
  /** The beginning of a sentence. */
  readonly title: string;
  /** As whom, for messages. */
  readonly login: string;
  /** Success or refusal. Throws when there is no answer, or one that no API server gives. */
  ask(call: KubeCall): Promise<Done | Refusal>;
  /** The same where a refusal is thrown, and what was answered has a shape. */
  need<S extends z.ZodType>(call: KubeCall, shape: S): Promise<z.output<S>>;
  /** The bytes of a GET, at most so many; a refusal as it is. */
  bytes(call: KubeCall, most: number): Promise<Uint8Array | Refusal>;
  errorOf(refusal: Refusal): UserError;
}

export interface KubeUse {
  readonly environment: Environment;
  readonly pace?: Pace | undefined;
}

/** Credentials that end within this time are read anew. */
const aheadMs = 30_000;

export function kubeApi(account: KubeAccount, use: KubeUse): KubeApi {
  const title = `The Kubernetes cluster at ${account.server}`;
  const login = account.login.name;
  const sessions = sessionsOf(account, use);
  const problem = (refusal: Refusal) => errorOf({ title, login }, refusal);
  const foreign = (call: KubeCall, what: string) => {
    const { code, ...rest } = notThis(title, `Its answer to ${nameOf(call)} ${what}.`);
    return new UserError(code, rest);
  };

  /** What a call brought, or its refusal; a login that the server no longer takes is renewed once. */
  const answered = async <T extends object>(
    call: KubeCall,
    send: (session: Session) => Promise<T | HttpAnswer>,
  ): Promise<T | Refusal> => {
    let session = await sessions.current();
    let answer = await send(session);
    if (isAnswer(answer) && answer.status === 401 && account.login.isRenewable) {
      session = await sessions.renew(session);
      answer = await send(session);
    }
    return isAnswer(answer) ? refusalOf(answer, call, session.token) : answer;
  };

  const ask: KubeApi['ask'] = async (call) => {
    const answer = await answered(call, async ({ client, token }) => {
      const got = await client.send(requestOf(account, call, token));
      return got.status < 300 ? { text: got.text } : got;
    });
    if ('kind' in answer) return answer;
    const value = jsonOf(answer.text);
    if (typeof value === 'object' && value !== null) return { kind: 'done', value };
    throw foreign(call, 'is no JSON');
  };

  return {
    title,
    login,
    ask,
    async need(call, shape) {
      const answer = await ask(call);
      if (answer.kind === 'refused') throw problem(answer);
      const parsed = shape.safeParse(answer.value);
      if (parsed.success) return parsed.data;
      throw foreign(call, 'lacks what every such answer has');
    },
    bytes: (call, most) =>
      answered(call, ({ client, token }) => bytesOf(client, requestOf(account, call, token), most)),
    errorOf: problem,
  };
}

function isAnswer(value: object): value is HttpAnswer {
  return 'kind' in value && value.kind === 'answer';
}

/** A client with the credentials that it sends. */
interface Session {
  readonly client: HttpClient;
  readonly token: string | undefined;
  readonly credentials: Credentials;
}

/** The certificate is part of the connection: with another one the connections are others. */
function sessionsOf(account: KubeAccount, { environment, pace }: KubeUse) {
  let session: Promise<Session> | undefined;
  const open = async (): Promise<Session> => {
    const credentials = await account.login.read();
    const { cert, key, token } = credentials;
    const { ca } = account;
    const client = httpClient({
      name: 'The Kubernetes API server',
      codes: 'train',
      environment: throughProxy(account.proxy, environment),
      trust: { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) },
      ...(pace && { pace }),
    });
    return { client, token, credentials };
  };
  const start = () => {
    const opening = open();
    session = opening;
    opening.catch(() => {
      if (session === opening) session = undefined;
    });
    return opening;
  };
  /** Of several calls that find the same login stale one renews it. */
  const renew = async (stale: Session) => {
    const known = session;
    if (known && (await known) !== stale) return known;
    return session && session !== known ? session : start();
  };
  return {
    renew,
    async current() {
      const known = await (session ?? start());
      const { expiresAt = Number.POSITIVE_INFINITY } = known.credentials;
      return expiresAt - aheadMs < Date.now() ? renew(known) : known;
    },
  };
}

/** A kubeconfig's own proxy outranks the environment's. */
function throughProxy(proxy: string | undefined, environment: Environment): Environment {
  if (proxy === undefined) return environment;
  return (name) => {
    if (/^no_proxy$/i.test(name)) return undefined;
    return /^https?_proxy$/i.test(name) ? proxy : environment(name);
  };
}

const mergePatch = 'application/merge-patch+json';

function requestOf(
  { server }: KubeAccount,
  call: KubeCall,
  token: string | undefined,
): HttpRequest {
  const { method, path, query = {}, body, repeatable } = call;
  const search = new URLSearchParams(query);
  return {
    method,
    url: `${server}${path}${search.size > 0 ? `?${search}` : ''}`,
    headers: {
      accept: 'application/json, */*',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': method === 'PATCH' ? mergePatch : 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    ...(repeatable !== undefined && { repeatable }),
  };
}

async function bytesOf(
  client: HttpClient,
  { url, headers = {} }: HttpRequest,
  most: number,
): Promise<Uint8Array | HttpAnswer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of client.download({ url, headers, refusal: refused })) {
      chunks.push(chunk);
      length += chunk.byteLength;
      if (length >= most) break;
    }
  } catch (error) {
    if (error instanceof NoBytes) return error.answer;
    throw error;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

/** An answer that is no success, on its way out of a download. */
class NoBytes extends Error {
  readonly answer: HttpAnswer;

  constructor(answer: HttpAnswer) {
    super(String(answer.status));
    this.answer = answer;
  }
}

function refused(answer: HttpAnswer): Error {
  return new NoBytes(answer);
}

const statusObject = z.object({
  kind: z.literal('Status'),
  reason: z.string().max(100).default('Unknown'),
  message: z.string().default(''),
});

/** What is no `Status` of Kubernetes has no reason, and its words are not passed on. */
function refusalOf(answer: HttpAnswer, call: KubeCall, token: string | undefined): Refusal {
  const { data } = statusObject.safeParse(jsonOf(answer.text));
  const message = data?.message ?? '';
  return {
    kind: 'refused',
    status: answer.status,
    reason: data?.reason ?? null,
    message: token ? message.replaceAll(token, '…') : message,
    call: nameOf(call),
  };
}

function nameOf({ method, path }: KubeCall): string {
  return `${method} ${path}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
