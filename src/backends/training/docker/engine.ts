import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { type HttpClient, httpClient } from '../../http/client.ts';
import type { HttpAnswer, HttpRequest } from '../../http/message.ts';
import { type Pace, usualPace } from '../../http/pace.ts';
import { capital, type EngineAddress, type EngineKind } from './address.ts';

/**
 * A question to the engine; the path is that behind the version, such as `/containers/json?all=1`. Podman's own
 * API is below `/libpod/`.
 */
export interface EngineRequest extends Pick<HttpRequest, 'method' | 'repeatable' | 'signal'> {
  readonly path: string;
  readonly body?: object;
}

/** An engine's API, in the newest version that both of us know. */
export interface Engine {
  readonly kind: EngineKind;
  /** The beginning of a sentence: `Docker at unix:///var/run/docker.sock`. */
  readonly title: string;
  /** Any status is an answer. */
  send(request: EngineRequest): Promise<HttpAnswer>;
  /** The same with hours of patience: an image may have many gigabytes. */
  sendSlowly(request: EngineRequest): Promise<HttpAnswer>;
  /** A body as it comes; `refusal` is the error for any status but success. */
  stream(path: string, refusal: (answer: HttpAnswer) => Error): AsyncIterable<Uint8Array>;
}

/** 1.41 is that of Podman and of Docker 20.10; Docker 29 takes nothing older than 1.44. */
const oldestMinor = 41;
const newestMinor = 51;
/** Podman 5 knows it too. */
const libpodVersion = '4.0.0';
const slowPace: Pace = { ...usualPace, answerMs: 6 * 3_600_000, idleMs: 600_000 };

export function openEngine(address: EngineAddress, environment: Environment): Engine {
  const title = `${capital(address.kind)} at ${address.name}`;
  const service = { name: title, codes: 'train', environment, trust: address.trust };
  const client = httpClient(service);
  const patient = httpClient({ ...service, pace: slowPace });
  let known: Promise<string> | undefined;
  const base = () => {
    known ??= version(title, client, address.url);
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
  const ask = async (via: HttpClient, { path, body, ...request }: EngineRequest) => {
    const url = path.startsWith('/libpod/')
      ? `${address.url}/v${libpodVersion}${path}`
      : `${await base()}${path}`;
    if (body === undefined) return via.send({ ...request, url });
    const headers = { 'content-type': 'application/json' };
    return via.send({ ...request, url, headers, body: JSON.stringify(body) });
  };
  return {
    kind: address.kind,
    title,
    send: (request) => ask(client, request),
    sendSlowly: (request) => ask(patient, request),
    async *stream(path, refusal) {
      yield* client.download({ url: `${await base()}${path}`, refusal });
    },
  };
}

async function version(title: string, client: HttpClient, url: string): Promise<string> {
  const answer = await client.send({ method: 'GET', url: `${url}/_ping` }).catch(orForbidden);
  if (answer.status !== 200) throw refused(title, 'GET /_ping', answer);
  const [, minor = ''] = /^1\.(\d+)$/.exec(answer.header('api-version') ?? '') ?? [];
  if (Number(minor) >= oldestMinor) return `${url}/v1.${Math.min(Number(minor), newestMinor)}`;
  throw new UserError('train-engine-version', {
    what: `${title} cannot be used.`,
    why: `Its API has the version "${answer.header('api-version') ?? 'unknown'}", and 1.${oldestMinor} is needed.`,
    next: 'Install Docker 20.10 or newer, or Podman 4 or newer.',
  });
}

/** Who may not use the socket may not use it later either: that is no lost connection. */
function orForbidden(error: unknown): never {
  if (!(error instanceof UserError) || !/\b(EACCES|EPERM)\b/.test(error.message)) throw error;
  const [{ what = '', why = '' } = {}] = error.problems;
  const next =
    'Add the user that runs Contender to the group of the socket, or use the engine of that user.';
  throw new UserError('train-forbidden', { what, why, next }, { cause: error });
}

/** What was asked, and whom, for messages. */
export interface Question {
  /** The beginning of a sentence. */
  readonly title: string;
  /** Its method and its path. */
  readonly asked: string;
}

/** What an engine answers to a question. Throws for a refusal, and for what somebody else answers in its place. */
export function valueIn<S extends z.ZodType>(
  answer: HttpAnswer,
  shape: S,
  { title, asked }: Question,
): z.output<S> {
  if (answer.status >= 300) throw refused(title, asked, answer);
  const { data, error } = shape.safeParse(jsonOf(answer.text));
  if (error === undefined) return data;
  const place = error.issues[0]?.path.join('.');
  const lacking = `lacks what every such answer has${place ? `: ${place}` : ''}`;
  throw notThis(title, `Its answer to ${asked} ${lacking}.`);
}

function notThis(title: string, why: string): UserError {
  return new UserError('train-not-this', {
    what: `${title} does not speak like a container engine.`,
    why,
    next: 'Check the socket, or the address: a proxy or another service may answer in its place.',
  });
}

/** After these, which come from somebody in between, nobody knows what was done. */
const passing = [408, 429, 502, 503, 504];

export function isPassing({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return passing.includes(status);
}

/** Whether the engine itself says that there is none: a page of somebody in between says nothing of it. */
export function isMissing(answer: HttpAnswer): boolean {
  return answer.status === 404 && isOfEngine(answer);
}

/** Whether a refusal is in the words of an engine. */
export function isOfEngine(answer: HttpAnswer): boolean {
  return messageIn(answer) !== null;
}

/** An answer that nobody expected, in words; what was asked is its method and its path. */
export function refused(title: string, asked: string, answer: HttpAnswer): UserError {
  const { status } = answer;
  const why = `It answered ${status} to ${asked}: ${wordsOf(answer)}.`;
  if (isPassing(answer)) {
    const what = `${title} is busy, or cannot be reached through what stands before it.`;
    return new UserError('train-unreachable', { what, why, next: 'Run the job again later.' });
  }
  if (status === 401 || status === 403) {
    const next = 'Let the user, or the certificate, that Contender comes with use this engine.';
    return new UserError('train-forbidden', { what: `${title} does not permit this.`, why, next });
  }
  if (!isOfEngine(answer)) return notThis(title, why);
  const what = `${title} did not do what it was asked.`;
  const next = 'Look into the log of the engine; the same request by hand may tell more.';
  return new UserError('train-refused', { what, why, next });
}

const longestWords = 500;

/** The engine's own words, without a full stop; of a page of somebody in between only that it is one. */
export function wordsOf(answer: HttpAnswer): string {
  const said = messageIn(answer);
  if (said === null) return 'not in the words of a container engine';
  return said.trim().replace(/\.$/, '').slice(0, longestWords);
}

const refusal = z.object({ message: z.string() });

function messageIn({ text }: HttpAnswer): string | null {
  return refusal.safeParse(jsonOf(text)).data?.message ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
