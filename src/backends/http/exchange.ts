import { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { UserError } from '../../errors.ts';
import { type HttpAnswer, type HttpRequest, isRead, type Lost } from './message.ts';

/** An answer whose body is still on its way. */
export type Arriving = Dispatcher.ResponseData;

/** What a service may say in one answer: a list has pages, and a file is downloaded. */
const longestText = 64 * 1024 * 1024;
const mostHops = 5;
const redirects = [301, 302, 303, 307, 308];

/** What another server may know: any other header may be a login, whatever its name. */
const passedOn = ['accept', 'range'];

/**
 * Sends a request, and follows where a read is led to: files may lie elsewhere, which is none of the
 * login's business. A write is never led away.
 */
export async function exchange(
  asked: HttpRequest,
  dispatcherFor: (url: string) => Dispatcher,
): Promise<Arriving> {
  let current = asked;
  for (let hop = 0; ; hop += 1) {
    const { url, method, headers = {}, body, signal } = current;
    const isFile = typeof body === 'object';
    const answer = await request(url, {
      method,
      headers: { ...headers, ...(isFile && { 'content-length': String(body.size) }) },
      body: isFile ? Readable.from(body.open()) : (body ?? null),
      signal: signal ?? null,
      dispatcher: dispatcherFor(url),
    });
    const { location } = answer.headers;
    const leads = isRead(current) && redirects.includes(answer.statusCode) && hop < mostHops;
    if (!leads || typeof location !== 'string') return answer;
    await answer.body.dump();
    current = redirected(current, new URL(location, url));
  }
}

function redirected(asked: HttpRequest, to: URL): HttpRequest {
  const from = new URL(asked.url);
  if (from.protocol === 'https:' && to.protocol !== 'https:') {
    throw new Error(`it leads from https to ${to.origin}`);
  }
  if (from.origin === to.origin) return { ...asked, url: to.href };
  const headers = Object.entries(asked.headers ?? {}).filter(([name]) => {
    return passedOn.includes(name.toLowerCase());
  });
  return { ...asked, url: to.href, headers: Object.fromEntries(headers) };
}

/** The answer with its whole body; one that breaks off throws. */
export async function whole(arriving: Arriving): Promise<HttpAnswer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of arriving.body) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > longestText) throw new Error(`its answer is longer than ${longestText} bytes`);
  }
  return {
    kind: 'answer',
    status: arriving.statusCode,
    header: (name) => joined(arriving.headers[name]),
    text: Buffer.concat(chunks).toString('utf8'),
  };
}

/** Several headers of one name are one list. */
function joined(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'object' ? header.join(', ') : header;
}

/** A connection that was lost. What a file of ours says of itself is no matter of the connection. */
export function lost(cause: unknown): Lost {
  if (cause instanceof UserError) throw cause;
  return { kind: 'lost', reason: reasonOf(cause), cause };
}

/** Several addresses of one host fail as one error without words of its own. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  return error.message || error.name;
}
