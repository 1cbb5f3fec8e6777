import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileRegistry } from '../../../src/backends/registries/file/registry.ts';
import { temporaryFolder } from '../../support/folder.ts';
import {
  candidate,
  contents,
  file,
  move,
  registryContract,
} from '../../support/registry-contract.ts';
import { makeReadOnly, testWithDisk } from '../../support/small-disk.ts';

const open = (path: string) => fileRegistry.open(`file:${path}`, () => undefined);
const fresh = () => join(temporaryFolder(), 'registry');
const champion = { kind: 'alias', alias: 'champion' } as const;

describe('the contract', () => {
  registryContract(async () => {
    const path = fresh();
    return () => open(path);
  });
});

/** A registry with two versions, the first of them champion. */
async function filled() {
  const path = fresh();
  const registry = await open(path);
  await registry.register(candidate());
  await registry.register(candidate({ runId: 'run-2', contents: 'better' }));
  await registry.moveAlias(move('none', '1'));
  return { path, registry };
}

/** Every file below a folder with its content. */
function snapshot(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'base64')]),
  );
}

const failing = (code: string) => ({ problems: [{ code }] });

test('content stands under its SHA-256, once, and nobody may write to it', async () => {
  const { path, registry } = await filled();
  await registry.register(candidate({ runId: 'run-3' }));
  const objects = readdirSync(join(path, 'objects'), { recursive: true, withFileTypes: true });
  const files = objects.filter((entry) => entry.isFile());
  expect(files).toHaveLength(2);
  for (const { parentPath, name } of files) {
    expect(statSync(join(parentPath, name)).mode & 0o777).toBe(0o444);
  }
  expect(readdirSync(join(path, 'models/wine/versions')).sort()).toEqual([
    '1.json',
    '2.json',
    '3.json',
  ]);
});

test('nothing is left over beside what was written', async () => {
  const { path } = await filled();
  expect(Object.keys(snapshot(path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a registry that does not exist is missing for all who read, and made by register', async () => {
  const path = fresh();
  const registry = await open(path);
  await expect(registry.find('wine', champion)).rejects.toMatchObject(failing('registry-missing'));
  await expect(registry.moveAlias(move('none', '1'))).rejects.toMatchObject(
    failing('registry-missing'),
  );
  expect(existsSync(path)).toBe(false);
  await registry.register(candidate());
  expect(await registry.find('wine', champion)).toBeUndefined();
});

test('a file in place of the registry is no registry, and stays as it is', async () => {
  const path = fresh();
  writeFileSync(path, 'mine');
  const registry = await open(path);
  await expect(registry.find('wine', champion)).rejects.toMatchObject(failing('registry-missing'));
  await expect(registry.register(candidate())).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test.each([
  ['a version', 'models/wine/versions/2.json', { kind: 'version', version: '2' }],
  ['an alias', 'models/wine/aliases/champion/1.json', champion],
] as const)(
  '%s cut in half is an error with its path, never skipped',
  async (_, name, reference) => {
    const { path, registry } = await filled();
    await registry.moveAlias(move('1', '2'));
    rmSync(join(path, 'models/wine/aliases/champion/2.json'));
    const damaged = join(path, name);
    const text = readFileSync(damaged, 'utf8');
    chmodSync(damaged, 0o644);
    writeFileSync(damaged, text.slice(0, text.length / 2));
    await expect(registry.find('wine', reference)).rejects.toMatchObject({
      problems: [{ code: 'registry-broken', file: damaged }],
    });
    await expect(registry.moveAlias(move('1', '2'))).rejects.toMatchObject(
      failing('registry-broken'),
    );
  },
);

test('a record under the number of another version is broken', async () => {
  const { path, registry } = await filled();
  const versions = join(path, 'models/wine/versions');
  writeFileSync(join(versions, '3.json'), readFileSync(join(versions, '1.json')));
  await expect(registry.find('wine', { kind: 'version', version: '3' })).rejects.toMatchObject(
    failing('registry-broken'),
  );
});

test('an alias set to "none" by hand is broken, and no first model', async () => {
  const { path, registry } = await filled();
  const record = { version: 'none', from: '1', ledgerEntry: '', movedAt: '2026-03-20T12:00:00Z' };
  writeFileSync(join(path, 'models/wine/aliases/champion/2.json'), JSON.stringify(record));
  await expect(registry.find('wine', champion)).rejects.toMatchObject(failing('registry-broken'));
});

test('half a character is no name, and a foreign folder harms nobody', async () => {
  const { path, registry } = await filled();
  await expect(registry.find('\ud800', champion)).rejects.toMatchObject(failing('name-refused'));
  mkdirSync(join(path, 'models/100%'));
  expect((await registry.find('wine', champion))?.version).toBe('1');
});

test('an empty record is as broken as half of one', async () => {
  const { path, registry } = await filled();
  writeFileSync(join(path, 'models/wine/aliases/champion/2.json'), '');
  await expect(registry.find('wine', champion)).rejects.toMatchObject(failing('registry-broken'));
});

test('a champion whose version was deleted is missing, never a first model', async () => {
  const { path, registry } = await filled();
  rmSync(join(path, 'models/wine/versions/1.json'));
  await expect(registry.find('wine', champion)).rejects.toMatchObject(failing('version-missing'));
});

test('bytes that were changed on disk are not registered again under their old digest', async () => {
  const { path, registry } = await filled();
  const object = Object.keys(snapshot(join(path, 'objects')))[0] ?? '';
  chmodSync(object, 0o644);
  writeFileSync(object, 'changed');
  const all = [candidate(), candidate({ runId: 'run-2', contents: 'better' })];
  const results = await Promise.allSettled(all.map((one) => registry.register(one)));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  await expect(
    registry.register(candidate({ runId: 'run-9', contents: 'changed' })),
  ).resolves.toBeDefined();
});

test('a lost object is an error with its path', async () => {
  const { path, registry } = await filled();
  const version = await registry.find('wine', champion);
  rmSync(join(path, 'objects'), { recursive: true });
  const files = version ? await registry.files(version, 'model') : [];
  await expect(contents(files)).rejects.toMatchObject(failing('registry-unreadable'));
});

test('what a killed process left behind is ignored, and cleared away after a day', async () => {
  const { path, registry } = await filled();
  const versions = join(path, 'models/wine/versions');
  const [old, young] = [join(versions, '.old.tmp'), join(versions, '.young.tmp')];
  for (const leftover of [old, young]) writeFileSync(leftover, '{"half');
  utimesSync(old, new Date(), new Date(Date.now() - 25 * 60 * 60 * 1000));
  const { version } = await registry.register(candidate({ runId: 'run-3' }));
  expect(version.version).toBe('3');
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});

test.each([
  ['a/b', 'a%2Fb'],
  ['..', '%2E%2E'],
  ['.hidden', '%2Ehidden'],
  ['naïve wine 🍷', 'na%C3%AFve%20wine%20%F0%9F%8D%B7'],
  ['what*ever?', 'what%2Aever%3F'],
])('the model %j stands in the folder %s and nowhere else', async (model, folder) => {
  const path = fresh();
  const registry = await open(path);
  const { version } = await registry.register(candidate({ model }));
  expect(readdirSync(join(path, 'models'))).toEqual([folder]);
  expect(await registry.find(model, { kind: 'version', version: '1' })).toEqual(version);
});

test.each([
  ['a model that differs only in case', { model: 'Wine' }],
  ['a name longer than a folder name may be', { model: 'ü'.repeat(40) }],
  ['no name', { model: '' }],
])('%s is refused', async (_, differs) => {
  const { registry } = await filled();
  await expect(registry.register(candidate(differs))).rejects.toMatchObject(
    failing('name-refused'),
  );
});

test('an alias that differs only in case is refused', async () => {
  const { registry } = await filled();
  const wrong = { ...move('none', '1'), alias: 'Champion' };
  await expect(registry.moveAlias(wrong)).rejects.toMatchObject(failing('name-refused'));
});

test('a folder where nothing can be written leaves everything as it was', async () => {
  const { path, registry } = await filled();
  const aliases = join(path, 'models/wine/aliases');
  writeFileSync(join(aliases, 'challenger'), 'a file where a folder should be');
  const before = snapshot(path);
  const blocked = { ...move('none', '1'), alias: 'challenger' };
  await expect(registry.moveAlias(blocked)).rejects.toThrow();
  expect(snapshot(path)).toEqual(before);
  expect((await registry.find('wine', champion))?.version).toBe('1');
});

testWithDisk(64, 'a full disk leaves everything as it was', async (disk) => {
  const path = join(disk, 'registry');
  const registry = await open(path);
  await registry.register(candidate());
  await registry.moveAlias(move('none', '1'));
  const before = snapshot(path);
  const large = candidate({ runId: 'run-2', contents: 'x'.repeat(256 * 1024) });
  await expect(registry.register(large)).rejects.toMatchObject(failing('registry-unwritable'));
  expect(snapshot(path)).toEqual(before);
  expect((await registry.find('wine', champion))?.version).toBe('1');
});

testWithDisk(64, 'a read-only disk can be read and stays as it was', async (disk) => {
  const path = join(disk, 'registry');
  const registry = await open(path);
  await registry.register(candidate());
  await registry.moveAlias(move('none', '1'));
  const before = snapshot(path);
  makeReadOnly(disk);
  const unwritable = failing('registry-unwritable');
  const other = candidate({ runId: 'run-2' });
  await expect(registry.register(other)).rejects.toMatchObject(unwritable);
  const challenger = { ...move('none', '1'), alias: 'challenger' };
  await expect(registry.moveAlias(challenger)).rejects.toMatchObject(unwritable);
  expect(snapshot(path)).toEqual(before);
  expect((await registry.find('wine', champion))?.version).toBe('1');
});

test('a model larger than what is kept in memory goes in and out in pieces', async () => {
  const { registry } = await filled();
  const chunk = Buffer.alloc(1024 * 1024, 7);
  const large = { path: 'weights.bin', size: 64 * chunk.length, open: () => chunks(chunk, 64) };
  const beside = { ...candidate({ runId: 'run-3' }), evidence: [large, file('note', 'x')] };
  const before = process.memoryUsage().rss;
  const { version } = await registry.register(beside);
  expect(process.memoryUsage().rss - before).toBeLessThan(48 * chunk.length);
  const [stored] = await registry.files(version, 'evidence');
  expect(stored?.size).toBe(large.size);
});

async function* chunks(chunk: Uint8Array, count: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield chunk;
}

test('the ledger of the registry stands inside it', async () => {
  const path = fresh();
  mkdirSync(path);
  expect((await open(path)).ledger).toBe(`file:${join(path, 'ledger.jsonl')}`);
});
