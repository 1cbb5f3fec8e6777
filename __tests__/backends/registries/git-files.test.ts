import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { gitRegistry } from '../../../src/backends/registries/git/registry.ts';
import { digestOfFiles } from '../../../src/inputs/digest.ts';
import { readModelFiles } from '../../../src/inputs/model-folder.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { serveGit } from '../../support/git-http.ts';
import { registerModel, writeTree } from '../../support/git-model.ts';
import { artifactOf, environment, workplace } from '../../support/git-repository.ts';
import { candidate, file } from '../../support/registry-contract.ts';

const failing = (code: string) => ({ problems: [{ code }] });
const md5 = (bytes: string) => createHash('md5').update(bytes).digest('hex');

/** A repository whose `model` is in DVC, as DVC 3 leaves it, and the folder that it was pushed to. */
function withDvc(text = 'weights') {
  const store = join(temporaryFolder(), 'store');
  const list = `[{"md5": "${md5(text)}", "relpath": "weights.bin"}]`;
  for (const [name, content] of [
    [md5(text), text],
    [`${md5(list)}.dir`, list],
  ] as const) {
    writeTree(store, { [`files/md5/${name.slice(0, 2)}/${name.slice(2)}`]: Buffer.from(content) });
  }
  const place = workplace({
    ...artifactOf('wine'),
    '.dvc/config': `[core]\n    remote = far\n['remote "far"']\n    url = ${store}\n`,
    '.gitignore': '/model\n',
    'model.dvc': `outs:\n- md5: ${md5(list)}.dir\n  size: ${text.length}\n  nfiles: 1\n  hash: md5\n  path: model\n`,
    'model/weights.bin': text,
  });
  return { store, place };
}

test.each([
  ['was changed', (path: string) => writeFileSync(path, 'weighty'), 'digest-mismatch'],
  ['was cut', (path: string) => writeFileSync(path, 'weig'), 'digest-mismatch'],
  ['is gone', (path: string) => rmSync(path), 'model-file-missing'],
])('an object that %s shows, be it a file or the list of a folder', async (_, damage, code) => {
  for (const isWanted of [isList, (name: string) => !isList(name)]) {
    const { place, store } = withDvc();
    const registry = await gitRegistry.open(`git:${place.origin}`, environment);
    const version = await registerModel(place, registry);
    const path = filesBelow(store).find(isWanted) ?? '';
    chmodSync(path, 0o644);
    damage(path);
    const read = async () => digestOfFiles(await registry.files(version, 'model'));
    await expect(read()).rejects.toMatchObject(failing(code));
  }
});

test.each([
  [
    'of DVC 2',
    'outs:\n- md5: 9e107d9d372bb6826bd81d3542a419d6\n  path: model\n',
    'model-file-refused',
  ],
  ['without a hash', 'outs:\n- path: model\n', 'model-file-refused'],
  ['that is no YAML', 'outs: [', 'model-file-refused'],
  [
    'that nobody pushed',
    'outs:\n- md5: 9e107d9d372bb6826bd81d3542a419d6\n  hash: md5\n  path: model\n',
    'model-file-missing',
  ],
  [
    'to another remote',
    'outs:\n- md5: 9e107d9d372bb6826bd81d3542a419d6\n  hash: md5\n  path: model\n  remote: near\n',
    'dvc-remote-missing',
  ],
])('a pointer %s is refused', async (_, text, code) => {
  const { place } = withDvc();
  place.write({ 'model.dvc': text });
  const commit = place.commit('damaged');
  const registry = await gitRegistry.open(`git:${place.origin}`, environment);
  await expect(registry.register({ ...candidate(), commit })).rejects.toMatchObject(failing(code));
});

test('a model in a folder of its own has its dvc.yaml there', async () => {
  const place = workplace({
    'models/rf/dvc.yaml': 'artifacts: {churn: {path: out/w.bin}}\n',
    'models/rf/out/w.bin': 'weights',
  });
  const commit = place.git('rev-parse', 'HEAD');
  const one = candidate({ model: 'models/rf:churn', files: [file('w.bin', 'weights')] });
  const registry = await gitRegistry.open(`git:${place.origin}`, environment);
  const { version } = await registry.register({ ...one, commit });
  expect(version).toMatchObject({
    model: 'models/rf:churn',
    version: 'v0.0.1',
    digest: one.digest,
  });
  expect(place.git('-C', place.origin, 'tag', '--list')).toBe('models/rf=churn@v0.0.1');
  expect(await registry.find('models/rf:churn', { kind: 'digest', digest: one.digest })).toEqual(
    version,
  );
});

test('the older artifacts.yaml is read where dvc.yaml says nothing', async () => {
  const place = workplace({
    'artifacts.yaml': 'wine:\n  path: w.bin\n  type: model\n',
    'w.bin': 'weights',
  });
  const commit = place.git('rev-parse', 'HEAD');
  const registry = await gitRegistry.open(`git:${place.origin}`, environment);
  const one = candidate({ files: [file('w.bin', 'weights')] });
  expect((await registry.register({ ...one, commit })).version.version).toBe('v0.0.1');
});

test('a remote of another kind is named', async () => {
  const { place } = withDvc();
  place.write({
    '.dvc/config': `[core]\n    remote = far\n['remote "far"']\n    url = gs://bucket/x\n`,
  });
  const commit = place.commit('moved');
  const registry = await gitRegistry.open(`git:${place.origin}`, environment);
  await expect(registry.register({ ...candidate(), commit })).rejects.toThrow(/gs:\/\//);
});

const isList = (name: string) => name.endsWith('.dir');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

test('a large file of Git LFS is had from its server, and is held to its SHA-256', async () => {
  const bytes = Buffer.from('weights of many bytes');
  const oid = createHash('sha256').update(bytes).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`;
  const place = workplace({ ...artifactOf('wine'), 'model/w.bin': pointer, 'model/a.txt': 'a' });
  const commit = place.git('rev-parse', 'HEAD');
  const lfs = new Map([[oid, bytes]]);
  const url = await serveGit(place.origin, { lfs });
  place.write({ 'model/w.bin': bytes.toString() });
  const { digest } = await digestOfFiles(await readModelFiles(join(place.clone, 'model')));
  const registry = await gitRegistry.open(`git:${url}`, environment);
  const { version } = await registry.register({ ...candidate(), digest, commit });
  expect(version.digest).toBe(digest);
  const read = async () => digestOfFiles(await registry.files(version, 'model'));
  lfs.set(oid, Buffer.from('weights of many byteS'));
  await expect(read()).rejects.toMatchObject(failing('digest-mismatch'));
  lfs.delete(oid);
  await expect(read()).rejects.toThrow(/404 Object does not exist/);
  const stored = join(place.origin, 'lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  const local = await gitRegistry.open(`git:${place.origin}`, environment);
  await expect(local.files(version, 'model')).rejects.toMatchObject(failing('model-file-missing'));
  writeTree(dirname(stored), { [oid]: bytes });
  expect((await digestOfFiles(await local.files(version, 'model'))).digest).toBe(digest);
});

test('a file of 300 MB streams through', async () => {
  const place = workplace();
  const bytes = Buffer.alloc(300 * 2 ** 20, 'x');
  writeTree(join(place.clone, 'model'), { 'big.bin': bytes });
  place.git('config', 'core.compression', '0');
  place.commit('big');
  const registry = await gitRegistry.open(`git:${place.origin}`, environment);
  const before = process.memoryUsage().rss;
  const version = await registerModel(place, registry);
  const [file] = await registry.files(version, 'model');
  expect(file?.size).toBe(bytes.length);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 2 ** 20);
});
