import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { folderTransport } from '../../../../src/backends/training/remote/folder-transport.ts';
import type { TrainingJob } from '../../../../src/ports/training-backend.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { jobIn } from '../../../support/training-contract.ts';

const home = process.cwd();
let here = '';
let shared = '';

beforeEach(() => {
  here = temporaryFolder();
  shared = temporaryFolder();
  process.chdir(here);
});

afterEach(() => process.chdir(home));

function transport() {
  return folderTransport({ source: shared, target: '/seen' });
}

function job(files: Partial<TrainingJob['files']>): TrainingJob {
  const outputDirectory = join(here, 'out');
  return jobIn(here, 'true', { outputDirectory, files: { sources: [], results: [], ...files } });
}

/** The folder of a job there, once its files were brought. */
async function brought(given: TrainingJob): Promise<string> {
  await transport().bring(given);
  return join(shared, given.name, 'work');
}

test('files arrive with their modes and times, links that stay inside as links', async () => {
  mkdirSync('code');
  writeFileSync('code/run.sh', 'echo hi\n');
  chmodSync('code/run.sh', 0o750);
  utimesSync('code/run.sh', 1_000_000, 1_000_000);
  symlinkSync('run.sh', 'code/again');
  writeFileSync('not-asked-for', '');
  const work = await brought(job({ sources: ['code/run.sh', 'code/again'] }));
  expect(readFileSync(join(work, 'code/run.sh'), 'utf8')).toBe('echo hi\n');
  expect(statSync(join(work, 'code/run.sh'))).toMatchObject({ mtimeMs: 1_000_000_000 });
  expect(statSync(join(work, 'code/run.sh')).mode & 0o777).toBe(0o750);
  expect(readlinkSync(join(work, 'code/again'))).toBe('run.sh');
  expect(existsSync(join(work, 'not-asked-for'))).toBe(false);
  expect(statSync(join(work, '..')).mode & 0o777).toBe(0o700);
});

test('all that cannot travel is told at once', async () => {
  symlinkSync('/etc/passwd', 'out-of-here');
  const given = job({ sources: ['out-of-here', 'missing', '../above'] });
  await expect(brought(given)).rejects.toMatchObject({ problems: { length: 3 } });
});

test('what an earlier try has left of the same job is replaced', async () => {
  const given = job({});
  const work = await brought(given);
  writeFileSync(join(work, 'old'), '');
  await brought(given);
  expect(existsSync(join(work, 'old'))).toBe(false);
});

test('a link in place of the folder of the job is refused', async () => {
  const given = job({});
  symlinkSync(temporaryFolder(), join(shared, given.name));
  await expect(brought(given)).rejects.toThrow(/is a link/);
});

test('results take their places, and ours in the output folder stay', async () => {
  mkdirSync('model');
  writeFileSync('model/kept', 'ours\n');
  mkdirSync('out');
  writeFileSync('out/run-record.json', 'ours\n');
  const given = job({ results: ['model', 'missing'] });
  const work = await brought(given);
  mkdirSync(join(work, 'model/deep'), { recursive: true });
  writeFileSync(join(work, 'model/deep/weights'), 'new\n');
  writeFileSync(join(work, 'unpromised'), '');
  for (const name of ['metrics.json', 'run-record.json', 'train.log']) {
    writeFileSync(join(work, 'out', name), 'theirs\n');
  }
  await transport().fetch(given, given.name);
  expect(readFileSync('model/deep/weights', 'utf8')).toBe('new\n');
  expect(readFileSync('model/kept', 'utf8')).toBe('ours\n');
  expect(readFileSync('out/metrics.json', 'utf8')).toBe('theirs\n');
  expect(readFileSync('out/run-record.json', 'utf8')).toBe('ours\n');
  expect(['out/train.log', 'unpromised'].filter((path) => existsSync(path))).toEqual([]);
  expect(execFileSync('find', ['.', '-name', '.arriving*']).toString()).toBe('');
});

test.each<[string, (work: string) => void, RegExp]>([
  ['a link', (work) => symlinkSync('/etc/passwd', join(work, 'model/a')), /"model\/a".*a link/],
  ['a pipe', (work) => execFileSync('mkfifo', [join(work, 'model/b')]), /"model\/b".*a pipe/],
])('%s among the results is refused, and nothing is taken', async (_kind, make, why) => {
  const given = job({ results: ['model'] });
  const work = await brought(given);
  mkdirSync(join(work, 'model'));
  writeFileSync(join(work, 'model/good'), '');
  make(work);
  await expect(transport().fetch(given, given.name)).rejects.toThrow(why);
  expect(existsSync('model')).toBe(false);
});

test('a link above a result is refused', async () => {
  const given = job({ results: ['deep/model'] });
  const work = await brought(given);
  symlinkSync('/etc', join(work, 'deep'));
  await expect(transport().fetch(given, given.name)).rejects.toThrow(/"deep".*a link/);
});

test.each(['.git/hooks', '../above', '.', 'model/.git'])(
  'the result %s is refused',
  async (path) => {
    const given = job({ results: [path] });
    const work = await brought(given);
    mkdirSync(join(work, path), { recursive: true });
    writeFileSync(join(work, path, 'x'), '');
    await expect(transport().fetch(given, given.name)).rejects.toThrow(/Cannot bring/);
  },
);

test('a result cannot go through a link of ours that leads out', async () => {
  const outside = temporaryFolder();
  symlinkSync(outside, 'model');
  const given = job({ results: ['model'] });
  const work = await brought(given);
  mkdirSync(join(work, 'model'));
  writeFileSync(join(work, 'model/x'), '');
  await expect(transport().fetch(given, given.name)).rejects.toThrow(/leads out/);
  expect(existsSync(join(outside, 'x'))).toBe(false);
});

test('what a job that is over has left is removed, also where it closed a folder', async () => {
  const given = job({});
  const work = await brought(given);
  mkdirSync(join(work, 'closed/deep'), { recursive: true });
  chmodSync(join(work, 'closed'), 0o500);
  await transport().remove([given.name, 'contender-never-1-00000000']);
  expect(() => lstatSync(join(shared, given.name))).toThrow(/ENOENT/);
});
