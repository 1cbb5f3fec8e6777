import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { httpClient } from '../../../src/backends/http/client.ts';
import { UserError } from '../../../src/errors.ts';
import { temporaryFolder } from '../../support/folder.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server of ours; its address, and the requests that reached it. */
async function serving(answer: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(
    () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const pace = { answerMs: 2000, idleMs: 2000, pauseMs: 1 };

function client(variables: Readonly<Record<string, string>> = {}) {
  const environment = (name: string) => variables[name];
  return httpClient({ name: 'The store', codes: 'store', environment, pace });
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString('utf8');
}

const refusal = ({ status }: { readonly status: number }) => new Error(`status ${status}`);
const headers = { authorization: 'Bearer secret' };

test('a file that lies elsewhere is fetched there, without the login', async () => {
  const elsewhere = await serving((_, response) => response.end('the file'));
  const { url, requests } = await serving((_, response) => {
    response.writeHead(302, { location: `${elsewhere.url}/file?signature=x` }).end();
  });
  expect(await textOf(client().download({ url, headers, refusal }))).toBe('the file');
  expect(requests[0]?.headers.authorization).toBe('Bearer secret');
  expect(elsewhere.requests[0]?.headers.authorization).toBeUndefined();
});

test.each(['Authorization', 'X-Api-Key', 'cookie'])(
  'a login in the header %s does not go along to another server either, while the range does',
  async (name) => {
    const elsewhere = await serving((_, response) => response.end('the file'));
    const { url } = await serving((_, response) => {
      response.writeHead(302, { location: elsewhere.url }).end();
    });
    const given = { [name]: 'secret', Range: 'bytes=0-' };
    await textOf(client().download({ url, headers: given, refusal }));
    expect(JSON.stringify(elsewhere.requests[0]?.rawHeaders)).not.toContain('secret');
    expect(elsewhere.requests[0]?.headers.range).toBe('bytes=0-');
  },
);

test('the login goes along where a server leads to itself', async () => {
  const { url, requests } = await serving((request, response) => {
    if (request.url === '/here') response.writeHead(307, { location: '/there' }).end();
    else response.end('ok');
  });
  const answer = await client().send({ method: 'GET', url: `${url}/here`, headers });
  expect(answer).toMatchObject({ status: 200, text: 'ok' });
  expect(requests.map((one) => one.headers.authorization)).toEqual([
    'Bearer secret',
    'Bearer secret',
  ]);
});

test('a circle of redirections ends, and a write is never led away', async () => {
  const { url, requests } = await serving((_, response) => {
    response.writeHead(308, { location: '/' }).end();
  });
  expect(await client().send({ method: 'GET', url })).toMatchObject({ status: 308 });
  expect(requests).toHaveLength(6);
  expect(await client().send({ method: 'POST', url, body: '{}' })).toMatchObject({ status: 308 });
  expect(requests).toHaveLength(7);
});

test('a file is sent again from its beginning when the connection broke', async () => {
  const bodies: string[] = [];
  let opened = 0;
  const { url } = await serving(async (request, response) => {
    if (bodies.push(await textOf(request)) === 1) response.destroy();
    else response.end();
  });
  const open = async function* () {
    opened += 1;
    yield Buffer.from('the ');
    yield Buffer.from('file');
  };
  const body = { size: 8, open };
  const sent = await client().send({ method: 'PUT', url, body, repeatable: true });
  expect(sent.status).toBe(200);
  expect({ bodies, opened }).toEqual({ bodies: ['the file', 'the file'], opened: 2 });
});

test.each([
  ['POST', 1],
  ['PATCH', 1],
  ['DELETE', 1],
  ['GET', 4],
  ['HEAD', 4],
] as const)('%s on a server that is always busy is sent %d times', async (method, times) => {
  const { url, requests } = await serving((_, response) => response.writeHead(503).end());
  expect(await client().send({ method, url })).toMatchObject({ status: 503 });
  expect(requests).toHaveLength(times);
});

test.each([
  ['500 after a read', 'GET', 500, 4],
  ['500 after a write that may be repeated', 'PUT', 500, 1],
  ['429 after a write that may be repeated', 'PUT', 429, 4],
  ['400', 'GET', 400, 1],
  ['501', 'GET', 501, 1],
] as const)('%s', async (...[, method, status, times]) => {
  const { url, requests } = await serving((_, response) => response.writeHead(status).end());
  await client().send({ method, url, ...(method === 'PUT' && { repeatable: true }) });
  expect(requests).toHaveLength(times);
});

test('a server that asks for more than a minute is not waited for', async () => {
  const { url, requests } = await serving((_, response) => {
    response.writeHead(429, { 'retry-after': '61' }).end();
  });
  expect(await client().send({ method: 'GET', url })).toMatchObject({ status: 429 });
  expect(requests).toHaveLength(1);
});

const longAgo = new Date(0).toUTCString();

test.each(['0', '-5', '1.5', '', 'soon', longAgo])(
  'a server that asks for the time "%s" is not asked again at once',
  async (time) => {
    const times: number[] = [];
    const { url } = await serving((_, response) => {
      times.push(performance.now());
      response.writeHead(429, { 'retry-after': time }).end();
    });
    const slower = { ...pace, pauseMs: 40 };
    const { send } = httpClient({
      name: 'x',
      codes: 'x',
      environment: () => undefined,
      pace: slower,
    });
    await send({ method: 'GET', url });
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(pauses).toHaveLength(3);
    for (const pause of pauses) expect(pause).toBeGreaterThan(15);
  },
);

test('a server that names the second to come back at is obeyed, also by a date far away', async () => {
  const { url, requests } = await serving((_, response) => {
    response
      .writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() })
      .end();
  });
  expect(await client().send({ method: 'GET', url })).toMatchObject({ status: 503 });
  expect(requests).toHaveLength(1);
});

test('what is given up while it waits for another try has the error of the service', async () => {
  const { url } = await serving((_, response) =>
    response.writeHead(503, { 'retry-after': '30' }).end(),
  );
  const sending = client().send({ method: 'GET', url, signal: AbortSignal.timeout(50) });
  await expect(sending).rejects.toMatchObject({ problems: [{ code: 'store-unreachable' }] });
});

test('a file that says why it cannot be read is believed, and not sent again', async () => {
  const { url } = await serving((request) => request.resume());
  let opened = 0;
  const open = async function* () {
    opened += 1;
    yield Buffer.from('a');
    throw new UserError('file-unreadable', { what: 'It is gone.', why: '', next: '' });
  };
  const sending = client().send({ method: 'PUT', url, body: { size: 9, open }, repeatable: true });
  await expect(sending).rejects.toMatchObject({ problems: [{ code: 'file-unreadable' }] });
  expect(opened).toBe(1);
});

test.each([
  ['from its beginning', 206, { 'content-range': 'bytes 0-7/8' }, 'abcdefgh'],
  ['a little earlier', 206, { 'content-range': 'bytes 2-7/8' }, 'cdefgh'],
  ['to its end already', 416, { 'content-range': 'bytes */4' }, ''],
] as const)(
  'a server that continues a file %s is understood',
  async (...[title, status, headers, rest]) => {
    const { url } = await serving((request, response) => {
      if (request.headers.range) response.writeHead(status, headers).end(rest);
      else response.write('abcd', () => response.destroy());
    });
    const whole = await textOf(client().download({ url, refusal }));
    expect(whole).toBe(title === 'to its end already' ? 'abcd' : 'abcdefgh');
  },
);

test('a download that breaks off goes on at its place, also where ranges are unknown', async () => {
  for (const knowsRanges of [true, false]) {
    const { url, requests } = await serving((request, response) => {
      const from = knowsRanges
        ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
        : 0;
      const rest = 'abcdefgh'.slice(from);
      response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length });
      if (requests.length < 3) response.write(rest.slice(0, 3), () => response.destroy());
      else response.end(rest);
    });
    const whole = await textOf(client().download({ url, refusal }));
    expect(whole).toBe('abcdefgh');
  }
});

test('a place is free again after a download that nobody read to its end', async () => {
  const { url } = await serving((_, response) => response.end('x'.repeat(1_000_000)));
  const { download } = client();
  for (let round = 0; round < 9; round += 1) {
    for await (const _ of download({ url, refusal })) break;
  }
  expect(await textOf(download({ url, refusal }))).toHaveLength(1_000_000);
});

test('what was given up is not tried again', async () => {
  const { url, requests } = await serving(() => undefined);
  const sending = client().send({ method: 'GET', url, signal: AbortSignal.timeout(50) });
  await expect(sending).rejects.toMatchObject({ problems: [{ code: 'store-unreachable' }] });
  expect(requests).toHaveLength(1);
});

test('the way goes through the proxy of the environment, but not to hosts that are exempt', async () => {
  const { url } = await serving((_, response) => response.end('direct'));
  const proxy = { http_proxy: 'http://127.0.0.1:9' };
  await expect(client(proxy).send({ method: 'GET', url })).rejects.toMatchObject({
    problems: [{ code: 'store-unreachable' }],
  });
  const exempt = { ...proxy, no_proxy: '127.0.0.1' };
  expect(await client(exempt).send({ method: 'GET', url })).toMatchObject({ text: 'direct' });
});

test('plain HTTP is handed to the proxy to pass on, with its login and without a tunnel', async () => {
  const proxy = await serving((request, response) => response.end(`passed on: ${request.url}`));
  const http_proxy = proxy.url.replace('//', '//ada:s%40cret@');
  const url = 'http://mlflow.example.org:5000/api?x=1';
  const answer = await client({ http_proxy }).send({ method: 'GET', url });
  expect(answer).toMatchObject({ status: 200, text: `passed on: ${url}` });
  expect(proxy.requests[0]?.headers).toMatchObject({
    host: 'mlflow.example.org:5000',
    'proxy-authorization': `Basic ${btoa('ada:s@cret')}`,
  });
});

test.each(['::1', '[::1]', 'localhost, ::1', '[::1]:9'])(
  'an address of numbers (IPv6) is exempt as "%s"',
  async (no_proxy) => {
    // Nobody listens on either port: what is refused tells which way was gone.
    const sending = client({ http_proxy: 'http://127.0.0.1:7', no_proxy }).send({
      method: 'GET',
      url: 'http://[::1]:9/',
    });
    await expect(sending).rejects.toThrow('::1:9');
  },
);

test('a service at a Unix socket is reached there, whatever proxy there is', async () => {
  const socketPath = join(temporaryFolder(), 'service.sock');
  const server = createServer((_, response) => response.end('here'));
  await new Promise<void>((listening) => server.listen(socketPath, listening));
  closing.push(() => new Promise((closed) => server.close(() => closed())));
  const environment = (name: string) => (name === 'HTTP_PROXY' ? 'http://127.0.0.1:1' : undefined);
  const service = { name: 'The engine', codes: 'train', environment, pace, trust: { socketPath } };
  const { text } = await httpClient(service).send({ method: 'GET', url: 'http://localhost/x' });
  expect(text).toBe('here');
});

test('a Unix socket that is not there is named', async () => {
  const environment = () => undefined;
  const trust = { socketPath: '/no/such/service.sock' };
  const service = { name: 'The engine', codes: 'train', environment, pace, trust };
  const asked = httpClient(service).send({ method: 'GET', url: 'http://localhost/x' });
  await expect(asked).rejects.toThrow('The engine cannot be reached at /no/such/service.sock.');
});
