import type { z } from 'zod';
import type { Environment } from '../../../ports/backend.ts';
import { httpClient } from '../../http/client.ts';
import type { HttpAnswer, HttpRequest } from '../../http/message.ts';
import type { Pace } from '../../http/pace.ts';
import { type Asked, errorOf, foreign } from './refusal.ts';
import { readToken } from './token.ts';

/** A call of the dashboard; the path begins with `/api/`. */
export interface RayCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  /** Left out: only a GET may be sent twice. */
  readonly repeatable?: boolean;
}

export interface RayServer {
  readonly title: string;
  /** Any answer but a refused login, after which a token from a file is read anew, once. */
  ask(call: RayCall): Promise<HttpAnswer>;
  /** What a success says; null: Ray has no such thing. Anything else throws. */
  find<S extends z.ZodType>(call: RayCall, shape: S): Promise<z.output<S> | null>;
  /** What an answer says that is a success of this shape; any other throws. */
  read<S extends z.ZodType>(call: RayCall, answer: HttpAnswer, shape: S): z.output<S>;
  /** The bytes of a file of the cluster as they come. */
  download(path: string): AsyncGenerator<Uint8Array>;
  /** The login, never to be shown; null: none. */
  secret(): string | null;
}

export interface RayUse {
  readonly url: string;
  readonly environment: Environment;
  readonly pace?: Pace | undefined;
}

export function rayServer({ url, environment, pace }: RayUse): RayServer {
  const title = `The Ray cluster at ${url}`;
  const client = httpClient({ name: title, codes: 'train', environment, ...(pace && { pace }) });
  let token = readToken(environment);
  const asked = ({ method, path }: RayCall): Asked => ({ title, token, call: `${method} ${path}` });
  const ask = async (call: RayCall): Promise<HttpAnswer> => {
    const answer = await client.send(requestOf(url, call, token.text));
    if (answer.status !== 401 && answer.status !== 403) return answer;
    const before = token.text;
    token = readToken(environment);
    if (token.text === before) throw errorOf(asked(call), answer);
    const again = await client.send(requestOf(url, call, token.text));
    if (again.status !== 401 && again.status !== 403) return again;
    throw errorOf(asked(call), again);
  };
  const read: RayServer['read'] = (call, answer, shape) => {
    if (answer.status >= 300) throw errorOf(asked(call), answer);
    const { data, success } = shape.safeParse(jsonOf(answer));
    if (success) return data;
    throw foreign(asked(call), answer);
  };
  return {
    title,
    ask,
    read,
    async find(call, shape) {
      const answer = await ask(call);
      return isAbsent(answer) ? null : read(call, answer, shape);
    },
    download(path) {
      const call = { method: 'GET', path } as const;
      const { url: at, headers = {} } = requestOf(url, call, token.text);
      return client.download({
        url: at,
        headers,
        refusal: (answer) => errorOf(asked(call), answer),
      });
    },
    secret: () => token.text,
  };
}

/** Ray refuses what looks like a browser's: nothing is added that it does not need. */
function requestOf(url: string, call: RayCall, token: string | null): HttpRequest {
  const { method, path, body, repeatable } = call;
  return {
    method,
    url: `${url}${path}`,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    ...(repeatable !== undefined && { repeatable }),
  };
}

/** Ray's own words: whatever stands before it answers 404, too. */
function isAbsent({ status, text }: HttpAnswer): boolean {
  return status === 404 && /\bdoes not exist\b/.test(text);
}

function jsonOf({ text }: HttpAnswer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
