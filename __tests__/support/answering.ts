import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

export interface Answer {
  readonly status?: number;
  /** What is no text or bytes is sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** The connection is cut after so many bytes of the body. */
  readonly cutAfter?: number;
}

/** By the end of `<METHOD> <path>`; several are given in turn, the last one from then on. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[]>>;

export interface Asked {
  /** `<METHOD> <path with its query>`. */
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server of ours that lives as long as a test, at a socket or at a port of this machine. */
export async function answering(answers: Answers, otherwise: Answer, socket?: string) {
  const asked: Asked[] = [];
  const turns = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString('utf8');
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    const line = `${request.method} ${request.url?.replace(/\?.*/, '')}`;
    const key = Object.keys(answers).find((end) => line.endsWith(end)) ?? '';
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    const given = [answers[key] ?? otherwise].flat();
    give(given[Math.min(turn, given.length - 1)] ?? otherwise, response);
  });
  await new Promise<void>((listening) => {
    if (socket === undefined) server.listen(0, '127.0.0.1', listening);
    else server.listen(socket, listening);
  });
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const at = server.address();
  const url = typeof at === 'object' ? `http://127.0.0.1:${(at as AddressInfo).port}` : '';
  return { url, asked };
}

function give(answer: Answer, response: ServerResponse): void {
  const { status = 200, body = '', headers = {}, cutAfter } = answer;
  const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  const whole = Buffer.from(text);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (cutAfter === undefined) {
    response.end(whole);
    return;
  }
  response.setHeader('content-length', whole.byteLength);
  response.write(whole.subarray(0, cutAfter), () => response.destroy());
}
