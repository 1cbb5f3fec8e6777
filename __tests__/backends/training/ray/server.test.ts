import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { rayServer } from '../../../../src/backends/training/ray/server.ts';

let close: () => void = () => undefined;
afterEach(() => close());

/** Something that answers everything alike, and keeps the headers that it got. */
async function answering(status: number, body: string) {
  const got: IncomingHttpHeaders[] = [];
  const server = createServer((request, answer) => {
    got.push(request.headers);
    answer.writeHead(status).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  close = () => server.close().closeAllConnections();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = (name: string) => (name === 'RAY_AUTH_TOKEN' ? 'swordfish-1' : undefined);
  const pace = { answerMs: 2_000, idleMs: 2_000, pauseMs: 1 };
  return { got, url, server: rayServer({ url, environment, pace }) };
}

const call = { method: 'POST', path: '/api/jobs/', body: {} } as const;

test('a POST has nothing by which Ray would take it for a browser', async () => {
  const { got, server } = await answering(200, '{}');
  await server.ask(call);
  expect(Object.keys(got[0] ?? {}).sort()).toEqual([
    'authorization',
    'connection',
    'content-length',
    'content-type',
    'host',
  ]);
});

test.each([
  [
    400,
    'Traceback\n  File "x"\nTypeError: no\n\n',
    'train-refused',
    'to POST /api/jobs/: "TypeError: no"',
  ],
  [405, 'Method Not Allowed for browser traffic.', 'train-refused', 'a request of a browser'],
  [404, '<html>nothing here</html>', 'train-not-this', 'with a page in HTML'],
  [429, 'slow down', 'train-unreachable', '"slow down"'],
  [500, 'for swordfish-1', 'train-unreachable', '"for …"'],
  [503, '<!doctype html><p>away', 'train-unreachable', 'with a page in HTML'],
])('%i %j is %s', async (...[status, body, code, words]) => {
  const { server } = await answering(status, body);
  const error = await server.find(call, z.object({})).catch((thrown) => thrown);
  expect(error.problems).toMatchObject([{ code }]);
  expect(error.message).toContain(words);
  expect(error.message).not.toContain('swordfish');
});

test.each(['<html>Sign in</html>', '[]', '{'])(
  'a success that says %j is not of Ray',
  async (body) => {
    const { server } = await answering(200, body);
    const asked = server.find({ method: 'GET', path: '/api/version' }, z.object({ a: z.string() }));
    await expect(asked).rejects.toMatchObject({ problems: [{ code: 'train-not-this' }] });
  },
);

const look = { method: 'GET', path: '/api/jobs/x' } as const;

test('404 in the words of Ray is a job that is not there', async () => {
  const { server } = await answering(404, 'Job x does not exist');
  expect(await server.find(look, z.object({}))).toBeNull();
});

test.each(['404 page not found', 'default backend - 404', '<html>404</html>', ''])(
  '404 in other words (%j) is of a gateway that has lost its way, and says nothing of a job',
  async (body) => {
    const { server } = await answering(404, body);
    await expect(server.find(look, z.object({}))).rejects.toMatchObject({
      problems: [{ code: 'train-unreachable' }],
    });
  },
);

test('a connection that is lost is train-unreachable', async () => {
  const { server } = await answering(200, '{}');
  close();
  await expect(server.ask(call)).rejects.toMatchObject({
    problems: [{ code: 'train-unreachable' }],
  });
});
