import { expect, test } from '@jest/globals';
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

const here = 'GET /v1.44/containers/the-id/json';
const logs = 'GET /v1.44/containers/the-id/logs';
const running = { ...exited, Status: 'running' };
const wrong = { body: { hello: 'world' } };

test.each([
  ['the container', here, 'GET /containers/…/json', 'Id'],
  ['the machine', '/info', 'GET /info', 'NCPU'],
  ['an image', '/images/python%3A3.12/json', 'GET /images/…/json', 'Id'],
  ['the list of containers', '/containers/json', 'GET /containers/json', ''],
  ['a new container', '/containers/create', 'POST /containers/create', 'Id'],
])('an answer of another shape is told in words: %s', async (...row) => {
  const [what, key, asked, place] = row;
  const { socket } = await engineAnswering({ [key]: wrong });
  const cluster = open(socket);
  const asking: Record<string, () => Promise<unknown>> = {
    'the container': () => cluster.status(handle),
    'the list of containers': () => cluster.find([job.name], job.configuration),
    'a new container': () => cluster.submit(job),
  };
  expect(await problemOf((asking[what] ?? (() => cluster.check(job)))())).toEqual({
    code: 'train-not-this',
    what: `Docker at unix://${socket} does not speak like a container engine.`,
    why: `Its answer to ${asked} lacks what every such answer has${place && `: ${place}`}.`,
    next: expect.stringContaining('Check the socket'),
  });
});

test('a page with the status 200 is no container', async () => {
  const { socket } = await engineAnswering({ [here]: { body: '<html>log in</html>' } });
  expect(await problemOf(open(socket).status(handle))).toMatchObject({ code: 'train-not-this' });
});

test.each([
  ['the machine has no secret', { '/secrets/KEY/json': 404 }, 'check'],
  ['there is no image', { '/images/python%3A3.12/json': 404 }, 'check'],
  ['an image cannot be fetched', { '/images/create': 404 }, 'check'],
  ['a container cannot be made', { '/containers/create': 400 }, 'submit'],
  ['there is no log', { [logs]: 404 }, 'log'],
  ['a container was removed', { '/containers/the-id': 404 }, 'remove'],
] as const)('a page of somebody in between is no word of the engine that %s', async (...row) => {
  const [, statuses, work] = row;
  const page = (status: number) => ({ status, body: '<html>404</html>' });
  const pages = Object.entries(statuses).map(([path, status]) => [path, page(status)]);
  const answers = { '/secrets/KEY/json': { body: {} }, ...Object.fromEntries(pages) };
  const { socket } = await engineAnswering(answers);
  const cluster = open(socket, {}, 'podman');
  const working = {
    check: () => cluster.check({ ...job, secrets: { TOKEN: 'KEY' } }),
    submit: () => cluster.submit(job),
    log: () => cluster.log(handle, ''),
    remove: () => cluster.remove(handle),
  };
  expect(await problemOf(working[work]())).toMatchObject({
    code: 'train-not-this',
    why: expect.stringContaining('not in the words of a container engine'),
  });
});

test.each([408, 429, 502, 503, 504])(
  'after %i, the word of somebody in between, a later try may go well',
  async (status) => {
    // Nobody waits for three tries: the server asks for more patience than there is.
    const headers = { 'retry-after': '100' };
    const page = { status, body: '<html>busy</html>', headers };
    const { socket } = await engineAnswering({ [here]: page, '/containers/create': page });
    expect(await problemOf(open(socket).status(handle))).toMatchObject({
      code: 'train-unreachable',
    });
    expect(await problemOf(open(socket).submit(job))).toMatchObject({ code: 'train-unreachable' });
  },
);

test('a start that somebody in between has not passed on is no refused one: it is asked for again', async () => {
  const { socket, asked } = await engineAnswering({
    '/containers/create': created,
    '/the-id/json': container('mine', waiting),
    '/the-id/start': [{ status: 503, body: '<html>busy</html>' }, { status: 204 }],
  });
  expect(await open(socket).submit(job)).toBe('the-id');
  expect(asked.filter(({ line }) => line.startsWith('DELETE'))).toEqual([]);
});

test('a container that is not there any more is lost', async () => {
  const gone = { status: 404, body: { message: 'No such container: the-id' } };
  const { socket } = await engineAnswering({ [here]: gone });
  expect(await open(socket).status(handle)).toEqual({
    kind: 'ended',
    end: { kind: 'lost', why: expect.stringContaining('somebody has removed it') },
  });
});

test.each([
  ['stops', 5_000, 'POST /v1.44/containers/the-id/stop?t=5', 304],
  ['kills', 0, 'POST /v1.44/containers/the-id/kill?signal=KILL', 409],
])('who %s what has ended meanwhile (%i ms of grace) is done', async (...row) => {
  const [, grace, line, status] = row;
  const { socket, asked } = await engineAnswering({
    [line.replace(/\?.*/, '')]: { status, body: { message: 'is not running' } },
    [here]: container('mine'),
  });
  await open(socket).cancel(handle, grace);
  expect(asked.map((one) => one.line)).toEqual(['GET /_ping', line, here]);
});

test('a stop that the engine refuses while the container runs is told', async () => {
  const { socket } = await engineAnswering({
    '/the-id/stop': { status: 500, body: { message: 'cannot stop container' } },
    [here]: container('mine', running),
  });
  expect(await problemOf(open(socket).cancel(handle, 5_000))).toMatchObject({
    code: 'train-refused',
    why: 'It answered 500 to POST /containers/…/stop: cannot stop container.',
  });
});

test.each([
  'exec: "sh": executable file not found in $PATH: unknown',
  'error during connect: open /bin/sh: permission denied',
])(
  'a start that is refused (%s) rejects the job, though the state says `created`, 0',
  async (said) => {
    const { socket, asked } = await engineAnswering({
      '/containers/create': created,
      '/the-id/json': container('mine', waiting),
      '/the-id/start': { status: 500, body: { message: said } },
      '/containers/the-id': { status: 204 },
    });
    expect(await problemOf(open(socket).submit(job))).toMatchObject({
      code: 'train-not-started',
      why: `It says: ${said}.`,
      next: expect.stringContaining('needs a POSIX `sh`'),
    });
    expect(asked.at(-1)?.line).toBe('DELETE /v1.44/containers/the-id?force=1&v=1');
  },
);

test('the script is the first process: no init of the engine is asked for, which not every one has', async () => {
  const { socket, asked } = await engineAnswering({
    '/containers/create': created,
    '/the-id/json': container('mine', running),
  });
  await open(socket).submit({ ...job, memoryGib: 4 });
  const { body = '' } = asked.find(({ line }) => line.includes('/create')) ?? {};
  const { HostConfig } = JSON.parse(body);
  expect(HostConfig).not.toHaveProperty('Init');
  // Its state and its log stay until they were read.
  expect(HostConfig).toMatchObject({ AutoRemove: false, ShmSize: 2 ** 31 });
});

test.each([404, 409])(
  'the log of a container that is gone, or about to be (%i), is empty',
  async (status) => {
    const { socket } = await engineAnswering({ [logs]: { status, body: { message: 'removed' } } });
    const from = '1800000000:3';
    expect(await open(socket).log(handle, from)).toEqual({ bytes: new Uint8Array(), next: from });
  },
);

test('the log is asked for with its times, from the second on that was read last', async () => {
  const { socket, asked } = await engineAnswering({ [logs]: { body: '' } });
  await open(socket).log(handle, '1800000000:3');
  expect(asked.at(-1)?.line).toBe(`${logs}?stdout=1&stderr=1&timestamps=1&since=1800000000`);
});

test('an image is told by the digest by which a registry serves it, and looked up by id', async () => {
  const digest = `sha256:${'d'.repeat(64)}`;
  const { socket, asked } = await engineAnswering({
    [here]: container('mine'),
    '/images/sha256%3A1/json': { body: { Id: 'sha256:1', RepoDigests: [`python@${digest}`] } },
  });
  expect(await open(socket).container(handle)).toEqual({
    id: 'its-id',
    image: 'python:3.12',
    digest,
    imageId: 'sha256:1',
  });
  expect(asked.at(-1)?.line).toBe('GET /v1.44/images/sha256%3A1/json');
});

test('an image by its digest is fetched by it, without a tag', async () => {
  const image = `ghcr.io/team/train@sha256:${'d'.repeat(64)}`;
  const { socket, asked } = await engineAnswering({ '/images/create': { body: '' } });
  await open(socket).check({ ...job, image });
  const { searchParams } = new URL(asked.at(-1)?.line.split(' ')[1] ?? '', 'http://engine');
  expect(Object.fromEntries(searchParams)).toEqual({ fromImage: image });
});

test('of the containers of one configuration the one with a name of this job that lives is adopted', async () => {
  const label = (name: string, Id: string) => ({
    Id,
    Labels: { 'contender.run': name, 'contender.mark': `mark of ${Id}` },
  });
  const { socket, asked } = await engineAnswering({
    '/containers/json': {
      body: [label(job.name, 'ended'), label('another', 'other'), label(job.name, 'lives')],
    },
    '/ended/json': container('mine'),
    '/lives/json': container('mine', running),
  });
  expect(await open(socket).find([job.name], job.configuration)).toEqual({
    name: job.name,
    mark: 'mark of lives',
    id: 'lives',
  });
  const filters = JSON.stringify({ label: [`contender.configuration=${job.configuration}`] });
  expect(asked[1]?.line).toBe(
    `GET /v1.44/containers/json?${new URLSearchParams({ all: '1', filters })}`,
  );
  expect(asked.map(({ line }) => line).join()).not.toContain('/other/');
});

test('a folder with a colon in its path cannot be handed in, and nothing is made', async () => {
  const { socket, asked } = await engineAnswering({});
  const mount = { source: `${temporaryFolder()}/a:b`, target: '/there' };
  expect(await problemOf(open(socket).check({ ...job, mount }))).toMatchObject({
    code: 'train-demand',
    why: 'The engine takes a colon for the end of the path.',
  });
  expect(asked.map(({ line }) => line).join()).not.toContain('POST');
});
