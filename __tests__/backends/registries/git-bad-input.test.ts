import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test } from '@jest/globals';
import { gitRegistry } from '../../../src/backends/registries/git/registry.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { serveGit } from '../../support/git-http.ts';
import {
  artifactOf,
  committing,
  environment,
  gitEnvironment,
  type Workplace,
  workplace,
} from '../../support/git-repository.ts';
import { candidate, contents, file, move } from '../../support/registry-contract.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const champion = { kind: 'alias', alias: 'champion' } as const;
const failing = (code: string) => ({ problems: [{ code }] });
const open = (uri: string) => gitRegistry.open(uri, environment);

/** Two versions, the first of them champion. */
async function filled() {
  const place = workplace();
  const plain = await open(`git:${place.origin}`);
  const registry = committing(place)(plain);
  await registry.register(candidate());
  await registry.register(candidate({ runId: 'run-2', contents: 'better' }));
  await registry.moveAlias(move('none', 'v0.0.1'));
  return { place, registry, plain };
}

const inOrigin = (place: Workplace, ...words: readonly string[]) =>
  place.git('-C', place.origin, ...words);
const tagsOf = (place: Workplace) => inOrigin(place, 'tag', '--list').split('\n').sort();
const later = Date.parse('2026-03-20T12:00:00Z') / 1000 + 500;

test('the working directory leads to its remote, and one without a remote is itself the registry', async () => {
  const { place } = await filled();
  process.chdir(place.clone);
  expect((await open('git:')).uri).toBe(`git:${place.origin}`);
  expect(await (await open('git:')).find('wine', champion)).toMatchObject({ version: 'v0.0.1' });
  place.git('fetch', '--quiet', '--tags');
  place.git('remote', 'remove', 'origin');
  const alone = await open('git:');
  expect(alone.uri).toBe('git:.');
  expect(await alone.moveAlias(move('v0.0.1', 'v0.0.2'))).toEqual({ kind: 'moved' });
  expect(await alone.find('wine', champion)).toMatchObject({ version: 'v0.0.2' });
  expect(place.git('tag', '--list', 'wine#*').split('\n')).toHaveLength(3);
});

test('a tag that somebody wrote for other bytes is no registration of ours', async () => {
  const { place, plain } = await filled();
  const { digest } = candidate({ contents: 'third' });
  const words = `by hand\n\nContender-Digest: ${digest}\nContender-Run: run-3\n`;
  inOrigin(place, 'tag', '--annotate', '-m', words, 'wine@v0.0.9', 'wine@v0.0.2^{commit}');
  const third = candidate({ runId: 'run-3', contents: 'third' });
  await expect(plain.register(third)).rejects.toMatchObject(failing('digest-mismatch'));
});

test('a tag on the very commit that names other bytes than are there is no registration of ours', async () => {
  const { place, registry, plain } = await filled();
  const third = candidate({ runId: 'run-3', contents: 'third' });
  const { version } = await registry.register(third);
  const commit = inOrigin(place, 'rev-parse', `wine@${version.version}^{commit}`).trim();
  const { digest } = candidate({ contents: 'better' });
  const words = `by hand\n\nContender-Digest: ${digest}\nContender-Run: run-3\n`;
  const tag = `wine@${version.version}`;
  inOrigin(place, 'tag', '--force', '--annotate', '-m', words, tag, commit);
  await expect(plain.register({ ...third, commit })).rejects.toMatchObject(
    failing('digest-mismatch'),
  );
});

test('whoever comes later reads from elsewhere what another run registered', async () => {
  const place = workplace();
  inOrigin(place, 'config', 'uploadpack.allowFilter', 'true');
  const uri = `git:file://${place.origin}`;
  const evidence = [file('run-record.json', '{}')];
  const around = committing(place);
  const { version } = await around(await open(uri)).register(candidate({ evidence }));
  await (await open(uri)).moveAlias(move('none', version.version));
  const later = await open(uri);
  expect(await later.find('wine', champion)).toEqual(version);
  expect(await contents(await later.files(version, 'model'))).toEqual({ 'model.json': 'weights' });
  expect(await contents(await later.files(version, 'evidence'))).toEqual({
    'run-record.json': '{}',
  });
});

test('several remotes of which none is origin are not guessed from', async () => {
  const { place } = await filled();
  process.chdir(place.clone);
  place.git('remote', 'rename', 'origin', 'upstream');
  await expect(open('git:')).rejects.toThrow(/no remote "origin".*upstream/s);
});

test.each([
  ['git:', 'the working directory'],
  ['git:nowhere', 'nowhere'],
])('without a repository %s says so', async (uri, place) => {
  process.chdir(temporaryFolder());
  await expect(open(uri)).rejects.toMatchObject({
    problems: [{ code: 'registry-missing', what: `There is no git repository at ${place}.` }],
  });
});

test.each([
  'git:ext::sh -c touch% pwned',
  'git:--upload-pack=touch pwned',
  'git:ftp://example.org/x',
  'git:a\nb',
])('%j is no address', async (uri) => {
  await expect(open(uri)).rejects.toMatchObject(failing('uri-refused'));
});

test('a shallow clone and a detached HEAD change nothing', async () => {
  const { place } = await filled();
  const shallow = join(temporaryFolder(), 'shallow');
  const words = ['clone', '--quiet', '--depth=1', `file://${place.origin}`, shallow];
  execFileSync('git', words, { env: gitEnvironment });
  execFileSync('git', ['checkout', '--quiet', '--detach'], { cwd: shallow, env: gitEnvironment });
  process.chdir(shallow);
  const registry = await open('git:');
  expect(await registry.moveAlias(move('v0.0.1', 'v0.0.2'))).toEqual({ kind: 'moved' });
  expect(await registry.find('wine', champion)).toMatchObject({ version: 'v0.0.2' });
});

test('a remote that refuses the tags says why, and nothing has moved', async () => {
  const { place, plain } = await filled();
  const hook = join(place.origin, 'hooks/pre-receive');
  mkdirSync(join(place.origin, 'hooks'), { recursive: true });
  writeFileSync(hook, '#!/bin/sh\necho "tags are protected" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  await expect(plain.moveAlias(move('v0.0.1', 'v0.0.2'))).rejects.toMatchObject({
    problems: [{ code: 'registry-forbidden', why: expect.stringContaining('tags are protected') }],
  });
  expect(tagsOf(place)).toEqual(['wine#champion#1', 'wine@v0.0.1', 'wine@v0.0.2']);
});

test('a server without atomic pushes is refused at once, and nothing is written', async () => {
  const place = workplace();
  inOrigin(place, 'config', 'receive.advertiseAtomic', 'false');
  const registry = committing(place)(await open(`git:file://${place.origin}`));
  await expect(registry.register(candidate())).rejects.toMatchObject(
    failing('registry-unsupported'),
  );
  expect(tagsOf(place)).toEqual(['']);
});

test.each(['../x', '/etc/x', '.git/x', 'a/.GIT/x', 'a//b', 'a/../b', 'a\nb'])(
  'evidence called %j is refused, and never left out in silence',
  async (path) => {
    const place = workplace();
    const registry = committing(place)(await open(`git:${place.origin}`));
    const attempt = registry.register(candidate({ evidence: [file(path, '{}')] }));
    await expect(attempt).rejects.toMatchObject({
      problems: [{ code: expect.stringMatching(/refused/) }],
    });
    expect(tagsOf(place)).toEqual(['']);
  },
);

test('two files of evidence with one name are refused', async () => {
  const place = workplace();
  const registry = committing(place)(await open(`git:${place.origin}`));
  const evidence = [file('a.json', '1'), file('a.json', '2')];
  await expect(registry.register(candidate({ evidence }))).rejects.toMatchObject(
    failing('path-refused'),
  );
});

test('hooks and monitors of the working directory do not run', async () => {
  const { place } = await filled();
  process.chdir(place.clone);
  for (const name of ['pre-push', 'reference-transaction', 'post-checkout']) {
    const hook = join(place.clone, '.git/hooks', name);
    mkdirSync(join(place.clone, '.git/hooks'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\ntouch ran-a-hook\nexit 1\n');
    chmodSync(hook, 0o755);
  }
  const registry = await open('git:');
  expect(await registry.moveAlias(move('v0.0.1', 'v0.0.2'))).toEqual({ kind: 'moved' });
  expect(place.git('status', '--porcelain', '--ignored')).not.toContain('ran-a-hook');
});

test('only annotated tags count, and the name of another kind is still taken', async () => {
  const { place, plain } = await filled();
  inOrigin(place, 'tag', 'wine#champion#2', 'wine@v0.0.2^{commit}');
  inOrigin(place, 'tag', 'wine@v9.0.0', 'wine@v0.0.2^{commit}');
  expect(await plain.find('wine', champion)).toMatchObject({ version: 'v0.0.1' });
  expect(await plain.find('wine', { kind: 'version', version: 'v9.0.0' })).toBeUndefined();
  expect(await plain.moveAlias(move('v0.0.1', 'v0.0.2'))).toEqual({ kind: 'moved' });
  expect(tagsOf(place)).toContain('wine#champion!#3');
});

test.each([
  '../x',
  'a..b',
  'a\nb',
  'a b',
  '-a',
  'a/',
  'x.lock',
  '.=a',
  'a=b',
  '',
  'é',
  'a'.repeat(151),
])('the name %j is refused before git is asked', async (name) => {
  const plain = await open(`git:${workplace().origin}`);
  await expect(plain.find(name, champion)).rejects.toMatchObject(failing('name-refused'));
  const alias = { kind: 'alias', alias: name } as const;
  await expect(plain.find('wine', alias)).rejects.toMatchObject(failing('name-refused'));
});

test('the tag of the version is gone: the champion is missing, and never a first model', async () => {
  const { place, plain } = await filled();
  inOrigin(place, 'tag', '--delete', 'wine@v0.0.1');
  await expect(plain.find('wine', champion)).rejects.toMatchObject(failing('version-missing'));
  await expect(plain.moveAlias(move('none', 'v0.0.2'))).rejects.toMatchObject(
    failing('version-missing'),
  );
});

test('a tag that was rewritten to other bytes shows by their digest', async () => {
  const { place, plain } = await filled();
  const message = inOrigin(place, 'tag', '--list', '--format=%(contents)', 'wine@v0.0.1');
  const words = ['tag', '--force', '--annotate', '--message', message, 'wine@v0.0.1'];
  inOrigin(place, ...words, 'wine@v0.0.2^{commit}');
  const found = await plain.find('wine', { kind: 'version', version: 'v0.0.1' });
  expect(found?.digest).toBe(candidate().digest);
  if (found) {
    expect(await contents(await plain.files(found, 'model'))).toEqual({ 'model.json': 'better' });
  }
});

test('two assignments of one second have no winner, and the error names both', async () => {
  const { place, plain } = await filled();
  for (const [tag, version] of [
    ['wine#champion', 'v0.0.1'],
    ['wine#champion#7', 'v0.0.2'],
  ] as const) {
    const words = ['tag', '--annotate', '--message', 'by hand', tag, `wine@${version}^{commit}`];
    place.gitAt(later, '-C', place.origin, ...words);
  }
  await expect(plain.find('wine', champion)).rejects.toMatchObject(failing('alias-ambiguous'));
});

test('an assignment by hand between the read and the push is a conflict', async () => {
  const { place, plain } = await filled();
  const hook = join(place.origin, 'hooks/pre-receive');
  mkdirSync(join(place.origin, 'hooks'), { recursive: true });
  // By hand, a day later by its clock, under a name that nobody competes for.
  writeFileSync(
    hook,
    `#!/bin/sh
unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
GIT_COMMITTER_NAME=Eve GIT_COMMITTER_EMAIL=eve@example.org GIT_COMMITTER_DATE='${later} +0000' git tag -a -m x 'wine#champion#77' 'wine@v0.0.1^{commit}'
`,
  );
  chmodSync(hook, 0o755);
  expect(await plain.moveAlias(move('v0.0.1', 'v0.0.2'))).toEqual({
    kind: 'conflict',
    current: 'v0.0.1',
  });
});

test.each([-86_400, 86_400])('a clock that is %d s off reorders nothing', async (off) => {
  const { plain } = await filled();
  const movedAt = new Date(Date.parse('2026-03-20T12:00:00Z') + off * 1000).toISOString();
  const wrong = { ...move('v0.0.1', 'v0.0.2'), movedAt };
  expect(await plain.moveAlias(wrong)).toEqual({ kind: 'moved' });
  expect(await plain.moveAlias(move('v0.0.2', 'v0.0.1'))).toEqual({ kind: 'moved' });
  expect(await plain.find('wine', champion)).toMatchObject({ version: 'v0.0.1' });
});

test('of a hundred moves at once exactly one wins, and the others name it', async () => {
  const { place, plain } = await filled();
  const results = await Promise.all(
    Array.from({ length: 100 }, () => plain.moveAlias(move('v0.0.1', 'v0.0.2'))),
  );
  expect(results.filter(({ kind }) => kind === 'moved')).toHaveLength(1);
  const lost = results.filter(({ kind }) => kind !== 'moved');
  expect(lost).toEqual(Array.from({ length: 99 }, () => ({ kind: 'conflict', current: 'v0.0.2' })));
  expect(tagsOf(place)).toHaveLength(5);
  inOrigin(place, 'fsck', '--strict', '--no-progress');
});

test('a stage that the list of the repository leaves out is refused', async () => {
  const place = workplace({ ...artifactOf('wine'), '.gto': 'stages: [dev, prod]\n' });
  const registry = committing(place)(await open(`git:${place.origin}`));
  await registry.register(candidate());
  await expect(registry.moveAlias(move('none', 'v0.0.1'))).rejects.toThrow(/dev, prod/);
});

test.each([
  ['is not committed', {}, 'model-not-committed'],
  ['is in no artifact', { 'dvc.yaml': '', 'model/model.json': 'weights' }, 'artifact-unknown'],
  [
    'has another line end',
    { ...artifactOf('wine'), 'model/model.json': 'weights\r\n' },
    'digest-mismatch',
  ],
  ['is outside of the repository', artifactOf('wine', '../model'), 'path-refused'],
  ['lies where no YAML says', { 'dvc.yaml': 'artifacts: [' }, 'registry-broken'],
])('a model that %s is not registered', async (_, files, code) => {
  const place = workplace({ ...artifactOf('wine'), ...files });
  process.chdir(place.clone);
  const registry = await open(`git:${place.origin}`);
  await expect(registry.register(candidate())).rejects.toMatchObject(failing(code));
  expect(tagsOf(place)).toEqual(['']);
});

test('a commit that was not pushed has no model to register', async () => {
  const place = workplace();
  place.write({ 'model/model.json': 'weights' });
  place.git('add', '--all');
  place.git('commit', '--quiet', '--message', 'not pushed');
  process.chdir(place.clone);
  const registry = await open('git:');
  await expect(registry.register(candidate())).rejects.toMatchObject(
    failing('model-not-committed'),
  );
  place.git('push', '--quiet', 'origin', 'HEAD:main');
  expect((await registry.register(candidate())).version.version).toBe('v0.0.1');
});

test('a submodule and a link are no files of a model', async () => {
  const place = workplace({ ...artifactOf('wine'), 'model/model.json': 'weights' });
  const link = execFileSync('git', ['hash-object', '-w', '--stdin'], {
    cwd: place.clone,
    env: gitEnvironment,
    input: '/etc/passwd',
    encoding: 'utf8',
  }).trim();
  for (const entry of [
    `120000,${link},model/link`,
    `160000,${place.git('rev-parse', 'HEAD')},model/sub`,
  ]) {
    place.git('read-tree', 'HEAD');
    place.git('update-index', '--add', '--cacheinfo', entry);
    place.git('commit', '--quiet', '--message', entry);
    place.git('push', '--quiet', 'origin', 'HEAD:main');
    const commit = place.git('rev-parse', 'HEAD');
    const registry = await open(`git:${place.origin}`);
    await expect(registry.register({ ...candidate(), commit })).rejects.toMatchObject(
      failing('model-file-refused'),
    );
    place.git('reset', '--quiet', '--hard', 'HEAD~1');
    place.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
  }
});

test('evidence that was taken away is missing, and none is none', async () => {
  const { place, registry, plain } = await filled();
  const evidence = [file('run-record.json', '{}'), file('outcomes/compare.json', '{"ü": 1}')];
  const { version } = await registry.register(candidate({ runId: 'run-3', evidence }));
  expect(await contents(await plain.files(version, 'evidence'))).toEqual({
    'run-record.json': '{}',
    'outcomes/compare.json': '{"ü": 1}',
  });
  const first = await plain.find('wine', { kind: 'version', version: '0.0.1' });
  if (first) expect(await plain.files(first, 'evidence')).toEqual([]);
  const [ref = ''] = inOrigin(place, 'for-each-ref', '--format=%(refname)', 'refs/contender').split(
    '\n',
  );
  expect(ref).toMatch(/^refs\/contender\/wine\/v0\.0\.3\/[0-9a-f]{12}$/);
  inOrigin(place, 'update-ref', '-d', ref);
  inOrigin(place, 'gc', '--quiet', '--prune=now');
  await expect(plain.files(version, 'evidence')).rejects.toMatchObject(failing('registry-broken'));
});

test('a login reaches the server, and no message', async () => {
  const { place } = await filled();
  const url = await serveGit(place.origin, { login: 'x-access-token:s3cr3t-token' });
  const seen = (name: string) =>
    name === 'CONTENDER_GIT_TOKEN' ? 's3cr3t-token' : environment(name);
  const registry = await gitRegistry.open(`git:${url}`, seen);
  expect(await registry.find('wine', champion)).toMatchObject({ version: 'v0.0.1' });
  expect(await registry.moveAlias(move('v0.0.1', 'v0.0.2'))).toEqual({ kind: 'moved' });
  const inside = url.replace('//', '//x-access-token:s3cr3t-token@');
  const known = await open(`git:${inside}`);
  expect(known.uri).toBe(`git:${url}`);
  expect(await known.find('wine', champion)).toMatchObject({ version: 'v0.0.2' });
  const wrong = await open(`git:${url.replace('//', '//ada:wr0ng-token@')}`);
  const error = await wrong.find('wine', champion).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject(failing('registry-login'));
  expect(String(error)).not.toMatch(/wr0ng/);
});

test.each([
  'https://ada:pass/word@example.org/x',
  'https://ada:pass#word@example.org/x',
  'https://ada:1#pass-word@example.org/x',
  'https://ada:pass?word@example.org/x',
  'ftp://ada:pass/word@example.org/x',
  'ada:pass-word@example.org/x',
  'https://',
])('the address %s is refused, and its login not repeated', async (address) => {
  const opening = open(`git:${address}`);
  await expect(opening).rejects.toMatchObject(failing('uri-refused'));
  await expect(opening).rejects.not.toThrow(/pass|word/);
});

test('an address of numbers (IPv6) is one', async () => {
  const registry = await open('git:http://[::1]:9/x');
  expect(registry.uri).toBe('git:http://[::1]:9/x');
  await expect(registry.find('wine', champion)).rejects.toMatchObject(
    failing('registry-unreachable'),
  );
});

test('an address where nothing is is unreachable', async () => {
  const registry = await open('git:http://127.0.0.1:9/x.git');
  await expect(registry.find('wine', champion)).rejects.toMatchObject(
    failing('registry-unreachable'),
  );
});

test('of a push that happened, and whose answer was lost, is known that it happened', async () => {
  const { place } = await filled();
  const url = await serveGit(place.origin, { losesAnswers: true });
  const registry = await open(`git:${url}`);
  expect(await registry.moveAlias(move('v0.0.1', 'v0.0.2'))).toEqual({ kind: 'moved' });
  expect(tagsOf(place)).toHaveLength(5);
});

test.each([
  [401, 'registry-login'],
  [403, 'registry-forbidden'],
  [404, 'registry-missing'],
  [429, 'registry-unreachable'],
  [500, 'registry-unreachable'],
  [200, 'registry-not-this'],
])('a server that answers %d and HTML is a typed error', async (status, code) => {
  const server = createServer((_, response) => response.writeHead(status).end('<html>no</html>'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const address = `git:http://ada:s3cr3t@127.0.0.1:${port}/x.git`;
  const registry = await open(address);
  const error = await registry.find('wine', champion).catch((thrown: unknown) => thrown);
  server.close();
  expect(error).toMatchObject(failing(code));
  expect(JSON.stringify(error)).not.toContain('s3cr3t');
});

test('a run names a commit that is none', async () => {
  const place = workplace({ ...artifactOf('wine'), 'model/model.json': 'weights' });
  const registry = await open(`git:file://${place.origin}`);
  for (const commit of ['--upload-pack=touch x', 'main:refs/heads/x', 'f'.repeat(40)]) {
    process.chdir(temporaryFolder());
    await expect(registry.register({ ...candidate(), commit })).rejects.toMatchObject(
      failing('model-not-committed'),
    );
  }
});

test('one registry answers several questions at once', async () => {
  const { place } = await filled();
  const registry = await open(`git:file://${place.origin}`);
  const found = await Promise.all(Array.from({ length: 8 }, () => registry.find('wine', champion)));
  expect(new Set(found.map((version) => version?.version))).toEqual(new Set(['v0.0.1']));
});
