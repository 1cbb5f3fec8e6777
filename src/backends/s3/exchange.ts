import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import type { AwsCredentials } from './settings.ts';

/** One request to a service of AWS; the body can be opened anew for each try. */
export interface AwsRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD';
  readonly url: string;
  readonly service: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
}

export interface RequestBody {
  readonly size: number;
  /** SHA-256 in hex, which the service holds the bytes to. */
  readonly sha256: string;
  open(): Uint8Array | Readable;
}

/** How to reach the service, and when to give up. */
export interface AwsLine {
  readonly credentials: AwsCredentials;
  readonly proxy: string | undefined;
  /** Milliseconds in which nothing comes or goes, after which a connection is given up. */
  readonly idleMs: number;
  /** Milliseconds to wait before each further try. */
  readonly retryMs: readonly number[];
}

export const patientLine = { idleMs: 60_000, retryMs: [1000, 2000, 4000] } as const;

const nothingSent = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What a service answers for a while and then no more. */
const transient: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Sends; tries again where the connection fails or the service is overwhelmed. The caller reads the body. */
export async function sendAws(
  request: AwsRequest,
  line: AwsLine,
  signal?: AbortSignal,
): Promise<IncomingMessage> {
  for (let tries = 0; ; tries += 1) {
    const pause = line.retryMs[tries];
    try {
      const answer = await sendOnce(request, line, signal);
      if (pause === undefined || !transient.has(answer.statusCode ?? 0)) return answer;
      answer.destroy();
    } catch (error) {
      signal?.throwIfAborted();
      if (pause === undefined) throw error;
    }
    await rest(pause ?? 0, signal);
  }
}

async function sendOnce(
  { method, url, service, headers, body }: AwsRequest,
  { credentials, proxy, idleMs }: AwsLine,
  signal?: AbortSignal,
): Promise<IncomingMessage> {
  const signed = await new AwsV4Signer({
    method,
    url,
    service,
    headers: { ...headers, 'X-Amz-Content-Sha256': body?.sha256 ?? nothingSent },
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: credentials.secretAccessKey,
    region: credentials.region,
    ...(credentials.sessionToken && { sessionToken: credentials.sessionToken }),
  }).sign();
  const target = signed.url;
  return new Promise((done, fail) => {
    const client = target.protocol === 'https:' ? https : http;
    const sent = client.request(target, {
      method,
      headers: { ...Object.fromEntries(signed.headers), 'content-length': String(body?.size ?? 0) },
      agent: agentFor(target.protocol, proxy),
      timeout: idleMs,
      ...(signal && { signal }),
    });
    sent.on('response', done);
    sent.on('error', fail);
    sent.on('timeout', () => sent.destroy(new Error(`nothing came for ${idleMs / 1000} s`)));
    write(sent, body?.open());
  });
}

function write(sent: http.ClientRequest, content: Uint8Array | Readable | undefined): void {
  if (content === undefined || content instanceof Uint8Array) {
    sent.end(content);
    return;
  }
  content.on('error', (error) => sent.destroy(error));
  sent.on('close', () => content.destroy());
  content.pipe(sent);
}

const agents = new Map<string, http.Agent>();

/** Connections are kept for the next request; idle ones keep nobody alive. */
function agentFor(protocol: string, proxy: string | undefined): http.Agent {
  const name = `${protocol} ${proxy ?? ''}`;
  const known = agents.get(name);
  if (known) return known;
  const options = {
    keepAlive: true,
    ...(proxy && { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }),
  };
  const agent = protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
  agents.set(name, agent);
  return agent;
}

function rest(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        fail(signal.reason);
      },
      { once: true },
    );
  });
}

/** The text of an answer, which must not be longer than `most` bytes. */
export async function textOf(answer: IncomingMessage, most = 2 ** 23): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer) {
    bytes += piece.length;
    if (bytes > most) throw new Error(`the answer is longer than ${most} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
