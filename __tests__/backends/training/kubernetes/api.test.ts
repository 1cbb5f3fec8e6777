import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import {
  anything,
  type KubeApi,
  kubeApi,
} from '../../../../src/backends/training/kubernetes/api.ts';
import { UserError } from '../../../../src/errors.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
}

let answers: Answer[] = [];
let asked: {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}[] = [];
let url = '';
let tokens: string[] = [];

const server = createServer(async (from, to) => {
  const body = Buffer.concat(await from.toArray()).toString('utf8');
  asked.push({ line: `${from.method} ${from.url}`, headers: from.headers, body });
  const { status, body: text } = answers.shift() ?? { status: 500, body: '' };
  to.writeHead(status).end(text);
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  answers = [];
  asked = [];
  tokens = ['first-token', 'second-token', 'third-token'];
});

function api(isRenewable = false, expiresAt?: number): KubeApi {
  const read = async () => ({ token: tokens.shift() ?? '', ...(expiresAt && { expiresAt }) });
  const login = { name: 'the user "ci"', isRenewable, read };
  const pace = { answerMs: 2_000, idleMs: 2_000, pauseMs: 1 };
  return kubeApi({ server: url, namespace: 'a', login }, { environment: () => undefined, pace });
}

const refusal = (code: number, reason: string, message: string) => {
  return {
    status: code,
    body: JSON.stringify({ kind: 'Status', status: 'Failure', code, reason, message }),
  };
};

async function problemOf(work: Promise<unknown>) {
  const error = await work.then(() => undefined).catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error.problems[0] : undefined;
}

const get = { method: 'GET', path: '/api/v1/namespaces/a/pods' } as const;

test('a request carries its token and none of the headers by which a browser is known', async () => {
  answers = [{ status: 200, body: '{"a": 1}' }];
  const body = { b: 2 };
  await api().ask(
    { method: 'POST', path: '/apis/x', query: { fieldValidation: 'Strict' }, body },
    anything,
  );
  const [first] = asked;
  expect(first?.line).toBe('POST /apis/x?fieldValidation=Strict');
  expect(first?.headers).toMatchObject({
    authorization: 'Bearer first-token',
    'content-type': 'application/json',
  });
  expect(
    Object.keys(first?.headers ?? {}).filter((name) => /^(sec-|origin|referer)/.test(name)),
  ).toEqual([]);
  expect(first?.body).toBe('{"b":2}');
});

test('a patch and a deletion carry their bodies', async () => {
  answers = [
    { status: 200, body: '{}' },
    { status: 200, body: '{}' },
  ];
  const client = api();
  await client.ask({ method: 'PATCH', path: '/a', body: { b: 1 } }, anything);
  await client.ask({ method: 'DELETE', path: '/a', body: { c: 1 } }, anything);
  expect(asked.map(({ headers, body }) => [headers['content-type'], body])).toEqual([
    ['application/merge-patch+json', '{"b":1}'],
    ['application/json', '{"c":1}'],
  ]);
});

test.each([
  ['a page', { status: 200, body: '<html>log in</html>' }, 'train-not-this'],
  ['other JSON', { status: 200, body: '{"pods": []}' }, 'train-not-this'],
  ['a page that forbids', { status: 403, body: '<html>s3cret</html>' }, 'train-not-this'],
  ['an unknown path', { status: 404, body: '404 page not found' }, 'train-not-this'],
  ['401', refusal(401, 'Unauthorized', 'Unauthorized'), 'train-login'],
  ['403', refusal(403, 'Forbidden', 'pods is forbidden'), 'train-forbidden'],
  ['a quota', refusal(403, 'Forbidden', 'exceeded quota: jobs'), 'train-refused'],
  ['409', refusal(409, 'Conflict', 'the object has been modified'), 'train-refused'],
  ['422', refusal(422, 'Invalid', 'spec.a: Required value'), 'train-refused'],
])('%s is told for what it is', async (_, answer, code) => {
  answers = [answer];
  const problem = await problemOf(api().need(get, z.object({ items: z.array(z.unknown()) })));
  expect(problem?.code).toBe(code);
  expect(JSON.stringify(problem)).not.toMatch(/s3cret|first-token/);
});

test.each([429, 500, 502, 503, 504])('after %i a later try may go well', async (status) => {
  answers = Array.from({ length: 4 }, () => refusal(status, 'Oops', 'etcdserver: leader changed'));
  const problem = await problemOf(api().need(get, z.unknown()));
  expect(problem?.code).toBe('train-unreachable');
  expect(problem?.why).toContain('etcdserver: leader changed');
});

test('words of the server that repeat the token are not passed on', async () => {
  answers = [refusal(403, 'Forbidden', 'token "first-token" may not')];
  expect((await problemOf(api().need(get, z.unknown())))?.why).toContain('token "…" may not');
});

test('a login that can be read anew is, after a 401, once', async () => {
  answers = [refusal(401, 'Unauthorized', ''), { status: 200, body: '{}' }];
  const client = api(true);
  expect(await client.ask(get, anything)).toEqual({ kind: 'done', value: {}, warnings: [] });
  answers = [refusal(401, 'Unauthorized', ''), refusal(401, 'Unauthorized', '')];
  expect(await client.ask(get, anything)).toMatchObject({ kind: 'refused', status: 401 });
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer first-token',
    'Bearer second-token',
    'Bearer second-token',
    'Bearer third-token',
  ]);
});

test('several calls that are refused at once have the login read anew once', async () => {
  answers = [
    ...Array.from({ length: 3 }, () => refusal(401, 'Unauthorized', 'Unauthorized')),
    ...Array.from({ length: 3 }, () => ({ status: 200, body: '{}' })),
  ];
  const kube = api(true);
  const done = await Promise.all([
    kube.ask(get, anything),
    kube.ask(get, anything),
    kube.ask(get, anything),
  ]);
  expect(done.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
  expect(tokens).toEqual(['third-token']);
});

test('a log is read with a renewed login as well, and its bytes are kept', async () => {
  answers = [refusal(401, 'Unauthorized', ''), { status: 200, body: 'log' }];
  expect(Buffer.from((await api(true).bytes(get, 100)) as Uint8Array).toString()).toBe('log');
  answers = [{ status: 200, body: '0123456789' }];
  expect(await api().bytes(get, 4)).toHaveLength(4);
  answers = [{ status: 204, body: '' }];
  expect(await api().bytes(get, 4)).toMatchObject({ kind: 'refused', status: 204 });
});

test('credentials that end within seconds are read anew before they are used', async () => {
  answers = [
    { status: 200, body: '{}' },
    { status: 200, body: '{}' },
  ];
  const client = api(true, Date.now() + 10_000);
  await client.ask(get, anything);
  await client.ask(get, anything);
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer second-token',
    'Bearer third-token',
  ]);
});

test('a server that is not there is unreachable, and a write is sent once', async () => {
  const login = { name: 'x', isRenewable: false, read: async () => ({}) };
  const pace = { answerMs: 1_000, idleMs: 1_000, pauseMs: 1 };
  const account = { server: 'http://127.0.0.1:1', namespace: 'a', login };
  const client = kubeApi(account, { environment: () => undefined, pace });
  expect((await problemOf(client.ask(get, anything)))?.code).toBe('train-unreachable');
  answers = [
    { status: 503, body: '' },
    { status: 201, body: '{}' },
  ];
  expect(await api().ask({ method: 'POST', path: '/a', body: {} }, anything)).toMatchObject({
    status: 503,
  });
  expect(asked).toHaveLength(1);
});
