import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { archiveName } from '../../../../src/backends/engines/duckdb/package/download.ts';
import {
  installedFolder,
  isInstalled,
} from '../../../../src/backends/engines/duckdb/package/install.ts';
import { archiveOf } from '../../../../src/backends/engines/duckdb/package/npm-registry.ts';
import {
  packagesFor,
  platformName,
} from '../../../../src/backends/engines/duckdb/package/pinned.ts';
import { proxyFor } from '../../../../src/backends/proxy.ts';
import { UserError } from '../../../../src/errors.ts';

const archives = '.cache/duckdb-archives';
const pinned = packagesFor(platformName());

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let cache: string;
let registry: Server;
let requests: { url: string; authorization: string | undefined }[];
let answer: Answer;

beforeAll(() => {
  mkdirSync(archives, { recursive: true });
  for (const { name, version } of pinned) {
    if (existsSync(join(archives, archiveName({ name, version, integrity: '' })))) continue;
    execFileSync('npm', ['pack', '--silent', `${name}@${version}`, '--pack-destination', archives]);
  }
}, 120_000);

beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), 'engine-'));
  requests = [];
  answer = serveArchive;
  registry = createServer((request, response) => {
    requests.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
});

afterEach(() => {
  registry.closeAllConnections();
  registry.close();
  rmSync(cache, { recursive: true, force: true });
});

/** `/@duckdb/node-api/-/node-api-1.5.5-r.5.tgz` → the archive that npm itself packed. */
function serveArchive(request: IncomingMessage, response: ServerResponse): void {
  const known = pinned.find(({ name }) => request.url?.startsWith(`/${name}/-/`));
  if (known) response.end(readFileSync(join(archives, archiveName(known))));
  else response.writeHead(404).end();
}

function address(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function environment(extra: Record<string, string> = {}) {
  const variables: Record<string, string> = {
    RUNNER_TOOL_CACHE: cache,
    npm_config_registry: address(registry),
    npm_config_userconfig: join(cache, 'npmrc'),
    ...extra,
  };
  return (name: string) => variables[name];
}

async function problemOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error ?? new Error('It did not fail.');
  return error.problems[0];
}

test('an archive that npm serves becomes an engine that answers', async () => {
  const folder = await installedFolder(environment());
  const script = `
    import { createRequire } from 'node:module';
    const { DuckDBInstance } = createRequire(${JSON.stringify(`${folder}/`)})('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    console.log((await connection.runAndReadAll('SELECT 6 * 7')).getRows()[0][0]);`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(output.trim()).toBe('42');
  expect(requests).toHaveLength(pinned.length);
});

test('whether the engine is there is told without fetching it', async () => {
  expect(await isInstalled(environment())).toBe(false);
  expect(requests).toEqual([]);
  await installedFolder(environment());
  expect(await isInstalled(environment())).toBe(true);
});

test('a second start fetches nothing', async () => {
  await installedFolder(environment());
  requests = [];
  await installedFolder(environment());
  expect(requests).toEqual([]);
});

test('an archive with other content is refused and leaves nothing behind', async () => {
  answer = (_request, response) => response.end('not what was pinned');
  const problem = await problemOf(installedFolder(environment()));
  expect(problem).toMatchObject({ code: 'engine-integrity' });
  expect(problem?.why).toContain('expected is sha512-');
  expect(readdirSync(cache)).toEqual([]);
});

test('a registry that answers 500 twice is asked again', async () => {
  let refusals = 2;
  answer = (request, response) => {
    refusals -= 1;
    if (refusals >= 0) response.writeHead(500).end();
    else serveArchive(request, response);
  };
  expect(existsSync(await installedFolder(environment()))).toBe(true);
});

test('a registry that lacks the package is asked once, and the error names the place for the file', async () => {
  answer = (_request, response) => response.writeHead(404).end();
  const problem = await problemOf(installedFolder(environment()));
  expect(problem).toMatchObject({ code: 'engine-unreachable', why: 'the registry answered 404.' });
  expect(problem?.next).toContain(join(cache, 'contender', 'archives'));
  expect(requests).toHaveLength(1);
});

test('offline, archives put in place by hand are enough', async () => {
  const byHand = join(cache, 'contender', 'archives');
  cpSync(archives, byHand, { recursive: true });
  const closed = environment({ npm_config_registry: 'http://127.0.0.1:9/' });
  expect(existsSync(await installedFolder(closed))).toBe(true);
  expect(requests).toEqual([]);
});

test('offline, a damaged archive put in place by hand is refused by name', async () => {
  const byHand = join(cache, 'contender', 'archives');
  mkdirSync(byHand, { recursive: true });
  writeFileSync(
    join(byHand, archiveName(pinned[0] ?? { name: '', version: '', integrity: '' })),
    'cut',
  );
  const problem = await problemOf(installedFolder(environment()));
  expect(problem).toMatchObject({ code: 'engine-integrity' });
  expect(problem?.why).toContain(byHand);
});

test('two jobs that fetch at the same moment both get the one folder', async () => {
  const script = join(cache, 'job.mjs');
  const source = new URL(
    '../../../../src/backends/engines/duckdb/package/install.ts',
    import.meta.url,
  );
  writeFileSync(
    script,
    `import { installedFolder } from ${JSON.stringify(source.href)};
     process.send(await installedFolder((name) => process.env[name]));`,
  );
  const env = {
    PATH: process.env.PATH,
    RUNNER_TOOL_CACHE: cache,
    npm_config_registry: address(registry),
    npm_config_userconfig: join(cache, 'npmrc'),
  };
  const jobs = [1, 2].map(() => fork(script, { env, execArgv: ['--no-warnings'] }));
  const folders = await Promise.all(jobs.map(async (job) => (await once(job, 'message'))[0]));
  await Promise.all(jobs.map((job) => job.exitCode ?? once(job, 'exit')));
  expect(folders[0]).toBe(folders[1]);
  expect(readdirSync(join(cache, 'contender'))).toHaveLength(1);
});

test('a proxy of the environment is used', async () => {
  const tunnels: string[] = [];
  const proxy = createServer().listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const [host = '', port] = (request.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
  });
  await installedFolder(environment({ http_proxy: address(proxy) }));
  proxy.closeAllConnections();
  proxy.close();
  expect(tunnels.length).toBeGreaterThan(0);
});

test('the token of the registry is sent to that registry only', async () => {
  const npmrc = join(cache, 'npmrc');
  const host = address(registry).slice('http:'.length);
  writeFileSync(npmrc, `${host}:_authToken=\${TOKEN}\n//elsewhere.example/:_authToken=other\n`);
  const [first] = pinned;
  if (!first) throw new Error('Nothing is pinned.');
  const known = await archiveOf(first, environment({ TOKEN: 'secret' }));
  expect(known.authorization).toBe('Bearer secret');
  const foreign = { npm_config_registry: 'https://foreign.example/npm' };
  const other = await archiveOf(first, environment({ TOKEN: 'secret', ...foreign }));
  expect(other).toEqual({
    url: 'https://foreign.example/npm/@duckdb/node-api/-/node-api-1.5.5-r.5.tgz',
    authorization: undefined,
  });
});

test('a login inside the registry’s address is sent as a header and never shown', async () => {
  const [first] = pinned;
  if (!first) throw new Error('Nothing is pinned.');
  const given = { npm_config_registry: 'https://me:p%40ss@npm.example/' };
  expect(await archiveOf(first, environment(given))).toEqual({
    url: 'https://npm.example/@duckdb/node-api/-/node-api-1.5.5-r.5.tgz',
    authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}`,
  });
});

test.each([
  ['https://npm.example/x', { https_proxy: 'http://proxy:1' }, 'http://proxy:1'],
  ['https://npm.example/x', { HTTPS_PROXY: 'proxy:1' }, 'http://proxy:1'],
  ['https://npm.example/x', { http_proxy: 'http://proxy:1' }, undefined],
  ['https://npm.example/x', { https_proxy: 'http://proxy:1', no_proxy: '*' }, undefined],
  ['https://npm.example/x', { https_proxy: 'http://proxy:1', no_proxy: 'a,.example' }, undefined],
  ['https://npm.example/x', { https_proxy: 'http://proxy:1', NO_PROXY: 'npm.example' }, undefined],
  [
    'https://npm.example/x',
    { https_proxy: 'http://p:1', no_proxy: 'npm.example:80' },
    'http://p:1',
  ],
  ['https://npm.example/x', { https_proxy: 'http://p:1', no_proxy: 'pm.example' }, 'http://p:1'],
])('to %s with %j the way leads over %s', (url, given: Record<string, string>, proxy) => {
  expect(proxyFor(url, (name) => given[name])).toBe(proxy);
});

test('a cache folder that cannot be written is named, with the way out', async () => {
  const file = join(cache, 'file');
  writeFileSync(file, '');
  const problem = await problemOf(installedFolder(environment({ RUNNER_TOOL_CACHE: file })));
  expect(problem).toMatchObject({ code: 'engine-unwritable' });
});

test('a platform without an engine is named together with those that have one', () => {
  expect(() => packagesFor('sunos-sparc')).toThrow(/does not exist for sunos-sparc.*linux-x64/);
});

test('every platform that DuckDB publishes is pinned at one version with its SHA-512', () => {
  const pins = JSON.parse(readFileSync('src/backends/engines/duckdb/package/pinned.json', 'utf8'));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(pins).toHaveLength(11);
  for (const { name, version, integrity } of pins) {
    expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version, integrity });
  }
});
