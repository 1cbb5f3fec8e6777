import { chmodSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { UserError } from '../../../../src/errors.ts';
import {
  container,
  created,
  engineAnswering,
  exited,
  handle,
  job,
  open,
  problemOf,
  waiting,
} from '../../../support/answering-engine.ts';
import { temporaryFolder } from '../../../support/folder.ts';

test.each([
  ['1.41', 'v1.41'],
  ['1.44', 'v1.44'],
  ['1.51', 'v1.51'],
  ['1.99', 'v1.51'],
])(
  'an engine of the version %s is asked in %s, once for all, and never through a proxy',
  async (version, path) => {
    const { socket, asked } = await engineAnswering({ '/json': container('mine') }, version);
    const cluster = open(socket);
    await Promise.all([cluster.status(handle), cluster.status(handle)]);
    expect(asked.map(({ line }) => line)).toEqual([
      'GET /_ping',
      `GET /${path}/containers/the-id/json`,
      `GET /${path}/containers/the-id/json`,
    ]);
  },
);

test.each(['1.40', '2.0', ''])('an engine of the version "%s" is refused', async (version) => {
  const { socket } = await engineAnswering({}, version);
  expect(await problemOf(open(socket).status(handle))).toMatchObject({
    code: 'train-engine-version',
    why: expect.stringContaining('1.41 is needed'),
  });
});

test.each([
  [409, `Conflict. The container name "/x" is already in use by container "its-id".`],
  [500, 'the container name "x" is already in use by its-id: that name is already in use'],
])(
  'a name in use, which is the answer %i, is fine where the container there is this one',
  async (status, message) => {
    const { socket, asked } = await engineAnswering({
      '/containers/create': { status, body: { message } },
      '/contender-7-1-0a1b2c3d/json': [container('mine'), container('of another')],
      '/its-id/json': container('mine', waiting),
      '/its-id/start': { status: 304 },
    });
    expect(await open(socket).submit(job)).toBe('its-id');
    expect(asked.at(-1)?.line).toBe('POST /v1.44/containers/its-id/start');
    expect(await problemOf(open(socket).submit(job))).toMatchObject({ code: 'train-name-taken' });
  },
);

test.each([
  'could not select device driver "" with capabilities: [[gpu]]',
  'CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=0',
])(
  'where cards cannot be handed in (%s) the toolkit is named, and nothing is left behind',
  async (message) => {
    const { socket, asked } = await engineAnswering({
      '/containers/create': created,
      '/the-id/json': container('mine', waiting),
      '/the-id/start': { status: 500, body: { message } },
      '/containers/the-id': { status: 204 },
    });
    expect(await problemOf(open(socket).submit({ ...job, gpus: 1 }))).toMatchObject({
      code: 'train-not-started',
      next: expect.stringContaining('NVIDIA Container Toolkit'),
    });
    expect(asked.at(-1)?.line).toBe('DELETE /v1.44/containers/the-id?force=1&v=1');
  },
);

test.each([
  [{ SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless'] }, '0:0'],
  [{ Rootless: true }, '0:0'],
  [{ SecurityOptions: null }, /^\d+:\d+$/],
])('on an engine %j files are ours as the user %s', async (facts, user) => {
  const { socket, asked } = await engineAnswering({
    '/info': { body: { NCPU: 4, MemTotal: 2 ** 33, OSType: 'linux', ...facts } },
    '/containers/create': created,
    '/the-id/json': container('mine', waiting),
    '/the-id/start': { status: 204 },
  });
  const mount = { source: temporaryFolder(), target: '/there' };
  await open(socket).submit({ ...job, mount });
  const [body = ''] = asked.filter(({ line }) => line.includes('/create')).map((one) => one.body);
  expect(JSON.parse(body).User).toEqual(
    typeof user === 'string' ? user : expect.stringMatching(user),
  );
});

test('an image is fetched when it is missing, by its tag alone, and not looked for again', async () => {
  const { socket, asked } = await engineAnswering({
    '/images/python%3A3.12/json': { status: 404, body: { message: 'no' } },
    '/images/create': { body: '{"status":"Pulling"}\n{"status":"Downloaded"}\n' },
  });
  await open(socket).check(job);
  expect(asked.at(-1)?.line).toBe('POST /v1.44/images/create?fromImage=python&tag=3.12');
});

test.each([
  [404, { message: 'pull access denied for nope, repository does not exist' }],
  [
    200,
    '{"status":"Pulling"}\n{"errorDetail":{"message":"x"},"error":"pull access denied for nope"}\n',
  ],
])('an image that cannot be fetched, told with %i, is a finding', async (status, body) => {
  const { socket } = await engineAnswering({ '/images/create': { status, body } });
  expect(await problemOf(open(socket).check(job))).toMatchObject({
    code: 'train-image-missing',
    why: expect.stringContaining('pull access denied for nope'),
  });
});

test('Docker has no secrets, which is said with all else that cannot be given', async () => {
  const { socket } = await engineAnswering({});
  const error = await open(socket)
    .check({ ...job, image: null, secrets: { TOKEN: 'key' }, cpus: 5, memoryGib: 9 })
    .catch((thrown: UserError) => thrown);
  expect((error as UserError).problems.map(({ what }) => what.replace(/^.*sock /, ''))).toEqual([
    'needs to know which image to run.',
    'cannot give 5 processors.',
    'cannot give 9 GiB of memory.',
    'has no store of secrets.',
  ]);
});

test.each([
  ['cpus', { cpus: 4 }],
  ['memoryGib', { memoryGib: 8 }],
])('exactly all that there is of %s is given', async (_, wishes) => {
  const { socket } = await engineAnswering({ '/json': { body: { Id: 'x' } } });
  await open(socket).check({ ...job, ...wishes });
});

test.each([
  [403, 'train-forbidden'],
  [400, 'train-not-this'],
  [404, 'train-not-this'],
  [409, 'train-not-this'],
])('an answer %i of somebody in between is told without its page', async (status, code) => {
  const page = { status, body: '<html>secret=1</html>' };
  const { socket } = await engineAnswering({ '/json': page });
  const problem = await problemOf(open(socket).status(handle));
  expect(problem).toMatchObject({ code, why: expect.stringContaining(String(status)) });
  expect(JSON.stringify(problem)).not.toContain('secret');
});

test('what the kernel ended for want of memory is named where the engine names it', async () => {
  const State = { ...exited, ExitCode: 137, OOMKilled: true };
  const { socket } = await engineAnswering({ '/json': container('mine', State) });
  expect(await open(socket).status(handle)).toEqual({
    kind: 'ended',
    end: { kind: 'out-of-memory' },
  });
});

test('who may not use the socket is told so at once, and nobody waits for it', async () => {
  const { socket } = await engineAnswering({});
  chmodSync(socket, 0);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    expect(await problemOf(open(socket).status(handle))).toMatchObject({
      code: 'train-forbidden',
      next: expect.stringContaining('group of the socket'),
    });
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});

test('an engine that is not there cannot be reached, at its socket', async () => {
  const cluster = open('/no/such/engine.sock');
  expect(await problemOf(cluster.status(handle))).toMatchObject({
    code: 'train-unreachable',
    what: 'Docker at unix:///no/such/engine.sock cannot be reached at /no/such/engine.sock.',
  });
});
