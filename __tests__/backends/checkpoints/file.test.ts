import { execFile, spawn } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { fileCheckpoints } from '../../../src/backends/checkpoints/file.ts';
import {
  calm,
  checkpointContract,
  fetched,
  listingContract,
  manifestOf,
  places,
  stagedCheckpoint,
} from '../../support/checkpoint-contract.ts';
import { branchKey, CheckpointProject, writeUnit } from '../../support/checkpoint-training.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { projectFolder } from '../../support/run-node.ts';
import { testWithDisk } from '../../support/small-disk.ts';

const opened = (root: string) => fileCheckpoints.open(`file:${root}`, () => undefined);

checkpointContract(async () => {
  const root = join(temporaryFolder(), 'not there yet', 'störe 🍷');
  return { open: () => opened(root), lists: 'all' };
});
listingContract(() => opened(join(temporaryFolder(), 'store')));

async function savedStore() {
  const root = temporaryFolder();
  const store = await opened(root);
  const { name, staged } = await stagedCheckpoint();
  await store.save(name, staged, calm);
  const home = join(root, name);
  return { root, store, name, home, file: join(home, 'files/step-1200/weights.bin') };
}

test('git leaves the folder alone', async () => {
  const { root } = await savedStore();
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('*\n');
});

test('a file that was cut off is refused', async () => {
  const { store, name, file } = await savedStore();
  truncateSync(file, 4);
  expect((await fetched(store, name)).refusal).toEqual({
    code: 'checkpoint-truncated',
    why: 'Its file "step-1200/weights.bin" has 4 bytes instead of 11.',
  });
});

test('a file whose bytes were changed is refused', async () => {
  const { store, name, file } = await savedStore();
  writeFileSync(file, 'The Weights');
  expect((await fetched(store, name)).refusal).toMatchObject({ code: 'checkpoint-digest' });
});

test.each(['file', 'folder'])('a link instead of a %s is refused', async (kind) => {
  const { store, name, home, file } = await savedStore();
  const linked = kind === 'file' ? file : join(home, 'files/step-1200');
  renameSync(linked, `${home}-elsewhere`);
  symlinkSync(`${home}-elsewhere`, linked);
  expect((await fetched(store, name)).refusal).toMatchObject({ code: 'checkpoint-link' });
});

test('a manifest that is a link is refused', async () => {
  const { store, name, home } = await savedStore();
  renameSync(join(home, 'checkpoint.json'), join(home, 'other.json'));
  symlinkSync('other.json', join(home, 'checkpoint.json'));
  expect(await store.manifest(name)).toMatchObject({ code: 'checkpoint-truncated' });
});

test('a manifest of more than 8 MiB is not read', async () => {
  const { store, name, home } = await savedStore();
  truncateSync(join(home, 'checkpoint.json'), 8 * 2 ** 20 + 1);
  expect(await store.manifest(name)).toMatchObject({ code: 'checkpoint-too-large' });
});

test('names that are none of ours are not listed, and not followed', async () => {
  const { root, store, name } = await savedStore();
  for (const other of ['.hidden.tmp', 'notes', '20261121t183105123z-1-x-ab.tmp']) {
    mkdirSync(join(root, places.key, other));
  }
  symlinkSync('/etc', join(root, places.key, '20991121t183105123z-1-x-abcd'));
  writeFileSync(join(root, 'README'), 'of the team');
  expect(await store.list(places.key)).toEqual([name]);
  expect(() => store.manifest('../../etc/passwd')).toThrow();
});

test('what a killed process left a day ago is removed by the next save', async () => {
  const { root, store } = await savedStore();
  const shelf = join(root, places.key);
  const [old, young] = ['.old.tmp', '.young.tmp'].map((name) => join(shelf, name));
  for (const left of [old, young]) mkdirSync(String(left));
  utimesSync(String(old), 0, (Date.now() - 25 * 3_600_000) / 1000);
  const { name, staged } = await stagedCheckpoint();
  await store.save(name, staged, calm);
  expect(readdirSync(shelf)).not.toContain('.old.tmp');
  expect(readdirSync(shelf)).toContain('.young.tmp');
});

test('a store that cannot be read is an error, and no empty store', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'store'), 'a file');
  const store = await opened(join(root, 'store'));
  await expect(store.list(places.key)).rejects.toThrow(/Cannot take .*ENOTDIR/);
  const { name, staged } = await stagedCheckpoint();
  await expect(store.save(name, staged, calm)).rejects.toThrow(/Cannot write .*ENOTDIR/);
});

testWithDisk(4096, 'a full disk keeps what it holds, and the copy is whole', async (disk) => {
  const store = await opened(disk);
  const first = await stagedCheckpoint({ files: { 'w.bin': new Uint8Array(2 * 2 ** 20) } });
  await store.save(first.name, first.staged, calm);
  const second = await stagedCheckpoint({
    files: { 'w.bin': new Uint8Array(3 * 2 ** 20) },
    step: 2,
  });
  await expect(store.save(second.name, second.staged, calm)).rejects.toThrow(
    /ENOSPC; the checkpoints before are unchanged/,
  );
  expect(await store.list(places.key)).toEqual([first.name]);
  expect((await fetched(store, first.name)).refusal).toBeUndefined();
  expect(readdirSync(join(disk, places.key))).toHaveLength(1);
  await store.remove(first.name);
  await store.save(second.name, second.staged, calm);
  expect((await fetched(store, second.name)).refusal).toBeUndefined();
});

/** Kills a real process so many milliseconds after it began to copy, or to save. */
async function killedWhile(word: 'staging' | 'saving', project: CheckpointProject, ms: number) {
  const script = join(projectFolder, '__tests__/support/checkpoint-saver.mjs');
  const words = ['--no-warnings', script, project.folder, project.storePath];
  const child = spawn(process.execPath, [...words, JSON.stringify(branchKey)]);
  const said: string[] = [];
  child.stderr.on('data', (data) => said.push(String(data)));
  child.stdout.on('data', (data) => {
    said.push(String(data));
    if (String(data).includes(word)) setTimeout(() => child.kill('SIGKILL'), ms);
  });
  await new Promise((done) => child.on('close', done));
  return said.join('');
}

test.each([
  ['staging', 0],
  ['staging', 5],
  ['staging', 40],
  ['saving', 0],
  ['saving', 2],
  ['saving', 5],
  ['saving', 20],
] as const)('killed while %s, after %i ms, a process leaves nothing half', async (word, ms) => {
  const project = new CheckpointProject();
  await project.attempt((path) => writeUnit(path, 'step-1', { 'w.bin': 'one' }));
  await project.begin();
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`part-${index}.bin`, new Uint8Array(100_000)]),
  );
  writeUnit(project.path, 'step-2', files);
  const said = await killedWhile(word, project, ms);
  expect(said).toContain(word);
  const store = await opened(project.storePath);
  const names = await store.list(places.key);
  expect(names.length).toBeGreaterThanOrEqual(1);
  for (const name of names) {
    const manifest = await manifestOf(store, name);
    expect((await fetched(store, name, manifest)).refusal).toBeUndefined();
  }
  const { resume, findings } = await project.begin({ attempt: 2 });
  expect(resume).toBe(join(project.path, names.length === 2 ? 'step-2' : 'step-1'));
  expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
  rmSync(project.folder, { recursive: true, force: true });
});

test('what the disk does not hold as it was written is no saved checkpoint', async () => {
  const store = await opened(temporaryFolder());
  const { name, staged } = await stagedCheckpoint();
  const files = staged.manifest.files.map((file) => ({ ...file, size: file.size + 1 }));
  const manifest = { ...staged.manifest, files };
  await expect(store.save(name, { ...staged, manifest }, calm)).rejects.toMatchObject({
    problems: [{ code: 'checkpoint-not-kept' }],
  });
});

test('every byte and name is on disk before a checkpoint gets the name by which it is found', async () => {
  const project = new CheckpointProject();
  await project.begin();
  writeUnit(project.path, 'step-2', { 'w.bin': 'weights', 'deep/o.bin': 'state' });
  const calls = join(temporaryFolder(), 'calls');
  const support = join(projectFolder, '__tests__/support');
  await promisify(execFile)(
    process.execPath,
    [
      ...['--no-warnings', '--import', join(support, 'disk-calls.mjs')],
      ...[join(support, 'checkpoint-saver.mjs'), project.folder, project.storePath],
      JSON.stringify(branchKey),
    ],
    { env: { ...process.env, CONTENDER_CALLS: calls } },
  );
  const all = readFileSync(calls, 'utf8').trim().split('\n');
  const home = `${project.storePath}/${(await (await opened(project.storePath)).list(places.key))[0]}`;
  const appears = all.indexOf(`rename ${home}`);
  expect(appears).toBeGreaterThan(0);
  const synced = (calls: readonly string[], end: string) =>
    calls.some((call) => call.startsWith('sync ') && call.endsWith(end));
  const before = all.slice(0, appears);
  const inside = ['/files/step-2/w.bin', '/files/step-2/deep/o.bin', '/checkpoint.json'];
  const folders = ['/files/step-2/deep', '/files/step-2', '/files', '.tmp'];
  expect([...inside, ...folders].filter((end) => !synced(before, end))).toEqual([]);
  expect(synced(all.slice(appears), places.key.slice(0, -1))).toBe(true);
});
