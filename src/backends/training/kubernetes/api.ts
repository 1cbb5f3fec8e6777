import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { HttpClient } from '../../http/client.ts';
import type { HttpAnswer, HttpRequest } from '../../http/message.ts';
import type { KubeAccount } from './account.ts';
import { errorOf, notThis, type Refusal } from './refusal.ts';
import { type KubeUse, type Session, sessionsOf } from './session.ts';

export interface KubeCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Such as `/api/v1/namespaces/ml/pods`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: object;
  readonly repeatable?: boolean;
}

export interface Done<Value> {
  readonly kind: 'done';
  readonly value: Value;
  /** What the server has to say although it did it. */
  readonly warnings: readonly string[];
}

/** Of an answer nothing is read but that it is one. */
export const anything = z.looseObject({});

/** Speaks with one API server as one account. */
export interface KubeApi {
  /** The beginning of a sentence. */
  readonly title: string;
  /** As whom, for messages. */
  readonly login: string;
  /** Success or refusal. Throws when there is no answer, or one that no API server gives: of another shape. */
  ask<S extends z.ZodType>(call: KubeCall, shape: S): Promise<Done<z.output<S>> | Refusal>;
  /** The same where a refusal is thrown. */
  need<S extends z.ZodType>(call: KubeCall, shape: S): Promise<z.output<S>>;
  /** The bytes of a GET, at most so many; a refusal as it is. */
  bytes(call: KubeCall, most: number): Promise<Uint8Array | Refusal>;
  errorOf(refusal: Refusal): UserError;
}

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

  const ask: KubeApi['ask'] = async (call, shape) => {
    const answer = await answered(call, async ({ client, token }) => {
      const got = await client.send(requestOf(account, call, token));
      return got.status < 300 ? { done: got } : got;
    });
    if ('kind' in answer) return answer;
    const { done } = answer;
    const value = jsonOf(done.text);
    if (value === undefined) throw foreign(call, 'is no JSON');
    const parsed = shape.safeParse(value);
    if (!parsed.success) {
      const place = parsed.error.issues[0]?.path.join('.');
      throw foreign(call, `lacks what every such answer has${place ? `: ${place}` : ''}`);
    }
    return { kind: 'done', value: parsed.data, warnings: warningsIn(done) };
  };

  return {
    title,
    login,
    ask,
    async need(call, shape) {
      const answer = await ask(call, shape);
      if (answer.kind === 'refused') throw problem(answer);
      return answer.value;
    },
    bytes: (call, most) =>
      answered(call, ({ client, token }) => bytesOf(client, requestOf(account, call, token), most)),
    errorOf: problem,
  };
}

function isAnswer(value: object): value is HttpAnswer {
  return 'kind' in value && value.kind === 'answer';
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

/** The texts of `Warning: 299 - "…"`, of which an answer may have several. */
function warningsIn(answer: HttpAnswer): readonly string[] {
  const quoted = (answer.header('warning') ?? '').matchAll(/\b299 \S+ "((?:[^"\\]|\\.)*)"/g);
  return [...quoted].map(([, text = '']) => text.replace(/\\(.)/g, '$1'));
}

const cause = z.object({ field: z.string().default(''), message: z.string().default('') });

const statusObject = z.object({
  kind: z.literal('Status'),
  reason: z.string().max(100).default('Unknown'),
  message: z.string().default(''),
  details: z
    .object({ causes: z.array(cause).default([]) })
    .nullish()
    .catch(null),
});

/** What is no `Status` of Kubernetes has no reason, and its words are not passed on. */
function refusalOf(answer: HttpAnswer, call: KubeCall, token: string | undefined): Refusal {
  const { data } = statusObject.safeParse(jsonOf(answer.text));
  const hidden = (text: string) => (token ? text.replaceAll(token, '…') : text);
  // With other statuses they are parts of one reason, which only the message tells whole.
  const causes = (answer.status === 422 && data?.details?.causes) || [];
  return {
    kind: 'refused',
    status: answer.status,
    reason: data?.reason ?? null,
    message: hidden(data?.message ?? ''),
    causes: causes.map(({ field, message }) => hidden(field ? `${field}: ${message}` : message)),
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
