import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import type { RunRecord } from '../../src/domain/training/run-record.ts';
import { UserError } from '../../src/errors.ts';
import { sha256 } from '../../src/inputs/digest.ts';
import { readReproducible } from '../../src/inputs/reproduction.ts';
import { temporaryFolder } from '../support/folder.ts';
import { trained } from '../support/outcomes.ts';

let folder: string;
beforeEach(() => {
  folder = join(temporaryFolder(), 'contender-output');
  mkdirSync(folder);
});

const sample = trained.result as RunRecord;
const good: RunRecord = {
  ...sample,
  code: { sha: 'a'.repeat(40), headSha: 'b'.repeat(40), mergeBase: null, dirty: false },
  modelFiles: { path: 'out/model', digest: 'sha256:aa', bytes: 1 },
  predictions: null,
  metricsFile: null,
};

function written(differs: Partial<RunRecord> = {}): string {
  const path = join(folder, 'run-record.json');
  writeFileSync(path, JSON.stringify({ ...good, ...differs }));
  return path;
}

async function whyNot(differs: Partial<RunRecord>): Promise<string> {
  const error = await readReproducible(written(differs)).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('It was not refused.');
  expect(new Set(error.problems.map(({ code }) => code))).toEqual(new Set(['not-reproducible']));
  return error.problems.map(({ why }) => why).join('\n');
}

test('a good record is read with the commit that was checked out, not the one that was pushed', async () => {
  const { commit, patch, packages } = await readReproducible(written());
  expect({ commit, patch, packages }).toEqual({
    commit: 'a'.repeat(40),
    patch: null,
    packages: null,
  });
});

const { code } = good;
const log = (path: string) => ({ log: { ...good.log, path } });
const model = (path: string) => ({ modelFiles: { path, digest: 'sha256:aa', bytes: 1 } });

test.each<[string, Partial<RunRecord>, string]>([
  ['failed', { end: { kind: 'failed', exitCode: 1 } }, 'ended as "failed"'],
  ['cancelled', { end: { kind: 'cancelled' } }, 'ended as "cancelled"'],
  ['without all files', { end: { kind: 'incomplete' } }, 'ended as "incomplete"'],
  ['without a commit', { code: { ...code, sha: null } }, 'names no commit'],
  ['with a short commit', { code: { ...code, sha: 'abc1234' } }, 'no 40 or 64 hexadecimal'],
  ['with a branch', { code: { ...code, sha: 'main' } }, 'no 40 or 64 hexadecimal'],
  ['with an option', { code: { ...code, sha: '--upload-pack=x' } }, 'no 40 or 64 hexadecimal'],
  ['of changes that are lost', { code: { ...code, dirty: true } }, 'nobody kept how'],
  ['without a command', { command: ' ' }, 'names no command'],
  ['with a command that hides itself', { command: 'rm x\u001b[2K' }, 'control characters'],
  ['with a command that goes back', { command: 'rm x\rls' }, 'control characters'],
  ['with a command that turns around', { command: 'x \u202e y' }, 'control characters'],
  ['with a command that turns its letters', { command: 'x \u200f y' }, 'control characters'],
  ['with a large seed', { seed: 2 ** 31 }, 'larger than 2147483647'],
  ['of nothing', { modelFiles: null, metrics: {} }, 'nothing could be compared'],
  ['with an absolute path', model('/etc/model'), 'leads out of the folder'],
  ["with Windows' absolute path", model('C:\\model'), 'leads out of the folder'],
  ['with a path upwards', model('out/../../model'), 'leads out of the folder'],
  ['with a path upwards, backwards', model('out\\..\\..\\model'), 'leads out of the folder'],
])('a record %s is refused', async (_, differs, why) => {
  expect(await whyNot(differs)).toContain(why);
});

test('a command of several lines with tabs is shown as it is', async () => {
  const { record } = await readReproducible(written({ command: 'make data\n\tpython train.py' }));
  expect(record.command).toContain('\n\t');
});

test('the largest seed, and a commit of SHA-256, are good', async () => {
  const sha = 'c'.repeat(64);
  const path = written({ seed: 2 ** 31 - 1, code: { ...code, sha } });
  expect((await readReproducible(path)).commit).toBe(sha);
});

test('all reasons are told together', async () => {
  const why = await whyNot({ end: { kind: 'cancelled' }, seed: 2 ** 32, ...model('../x') });
  expect(why.split('\n')).toHaveLength(3);
});

test('what is no record is refused by its line, and one of more than 20 MiB unread', async () => {
  const path = written();
  writeFileSync(path, '{"schema": "contender/run@1"}');
  await expect(readReproducible(path)).rejects.toThrow('"id" is missing');
  truncateSync(path, 20 * 1024 * 1024 + 1);
  await expect(readReproducible(path)).rejects.toThrow('no run record is larger');
  rmSync(path);
  await expect(readReproducible(path)).rejects.toThrow('There is no such file');
});

test.each([
  ['contender-output/train.log', 'contender-output'],
  ['build/out/train.log', 'build/out'],
  ['/home/runner/work/wine/wine/contender-output/train.log', 'contender-output'],
  ['D:\\a\\wine\\out\\train.log', 'out'],
  ['train.log', 'contender-output'],
  ['../out/train.log', 'out'],
  ['/train.log', 'contender-output'],
  ['a/../../x y/train.log', 'contender-output'],
])('with its log at %s its output folder is %s', async (path, expected) => {
  expect((await readReproducible(written(log(path)))).outputDirectory).toBe(expected);
});

const patch = 'diff --git a/x b/x\n';
const digest = `sha256:${sha256(patch)}`;
const changed = (path: string, stated = digest) => {
  return { code: { ...code, dirty: true, changes: { path, digest: stated } } };
};

test.each([
  'contender-output/uncommitted.patch',
  '/gone/uncommitted.patch',
  '..\\uncommitted.patch',
])('the patch is read from beside the record, wherever it was: %s', async (path) => {
  writeFileSync(join(folder, 'uncommitted.patch'), patch);
  const read = await readReproducible(written(changed(path)));
  expect(Buffer.from(read.patch ?? []).toString()).toBe(patch);
});

test('a patch that is gone, changed or too large is refused', async () => {
  const name = 'uncommitted.patch';
  expect(await whyNot(changed(name))).toContain('is not beside the record');
  writeFileSync(join(folder, name), `${patch} `);
  expect(await whyNot(changed(name))).toContain('is not beside the record');
  const large = Buffer.alloc(10 * 1024 * 1024 + 1);
  writeFileSync(join(folder, name), large);
  expect(await whyNot(changed(name, `sha256:${sha256(large)}`))).toContain('is not beside');
});

test('a patch is not looked for above the folder of the record', async () => {
  writeFileSync(join(folder, '../uncommitted.patch'), patch);
  expect(await whyNot(changed('../uncommitted.patch'))).toContain('is not beside the record');
});

test('the list of packages is read where it is the one of the run', async () => {
  const list = 'numpy==2.1.0\npandas==2.2.0\n';
  const packages = {
    path: 'contender-output/python-packages.txt',
    digest: `sha256:${sha256(list)}`,
    tool: 'pip' as const,
    count: 2,
  };
  const environment = { ...good.environment, packages };
  writeFileSync(join(folder, 'python-packages.txt'), list);
  const read = await readReproducible(written({ environment }));
  expect(read.packages).toEqual(['numpy==2.1.0', 'pandas==2.2.0']);
  writeFileSync(join(folder, 'python-packages.txt'), 'other\n');
  expect((await readReproducible(written({ environment }))).packages).toBeNull();
});
