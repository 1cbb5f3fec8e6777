import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { outputFolder } from '../../../src/backends/files/output-folder.ts';
import type { Open } from '../../../src/commands/command.ts';
import { heard, keepSurroundings } from '../../../src/commands/training/surroundings.ts';
import type { Surroundings } from '../../../src/domain/training/environment.ts';
import { sha256 } from '../../../src/inputs/digest.ts';
import { environmentSchema } from '../../../src/inputs/training-environment.ts';
import { temporaryFolder } from '../../support/folder.ts';

const machine = {
  os: 'linux 6.1',
  arch: 'x64',
  cpus: 2,
  memoryBytes: 1e9,
  node: null,
  python: '3.12.1',
};
const nothing: Surroundings = { machine, packages: null, container: null, deterministic: {} };
const lockFiles = { 'uv.lock': 'sha256:aa' };

async function keptIn(folder: string, found: Surroundings) {
  const open = { output: outputFolder(folder) } as unknown as Open;
  const environment = await keepSurroundings(found, { lockFiles }, open);
  // What is written must be what is read.
  expect(environmentSchema.parse(JSON.parse(JSON.stringify(environment)))).toEqual(environment);
  return environment;
}

test('what was not found is not in the record, and no list of an earlier run stays', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'python-packages.txt'), 'old==1\n');
  expect(await keptIn(folder, nothing)).toEqual({ ...machine, lockFiles });
  expect(existsSync(join(folder, 'python-packages.txt'))).toBe(false);
});

test('a Python that takes its time is waited for, but not once the training was cancelled', async () => {
  const slow = new Promise<Surroundings>((resolve) => {
    setTimeout(() => resolve(nothing), 1_000);
  });
  expect(await heard(slow, { kind: 'cancelled' })).toBeNull();
  expect(await heard(slow, { kind: 'preempted' })).toBeNull();
  expect(await heard(slow, { kind: 'succeeded' })).toBe(nothing);
  expect(await heard(slow, { kind: 'cancelled' })).toBe(nothing);
});

test('packages go to a file, a line each, and their digest and count to the record', async () => {
  const folder = temporaryFolder();
  const packages = { tool: 'pip', lines: ['numpy==2.1.0', 'pandas==2.2.0'] } as const;
  const path = join(folder, 'python-packages.txt');
  expect(await keptIn(folder, { ...nothing, packages })).toEqual({
    ...machine,
    lockFiles,
    packages: {
      path,
      digest: `sha256:${sha256('numpy==2.1.0\npandas==2.2.0\n')}`,
      tool: 'pip',
      count: 2,
    },
  });
  expect(readFileSync(path, 'utf8')).toBe('numpy==2.1.0\npandas==2.2.0\n');
});

test('a Python without any package has a list without a line', async () => {
  const found = { ...nothing, packages: { tool: 'conda', lines: [] } as const };
  const { packages } = await keptIn(temporaryFolder(), found);
  expect(packages).toMatchObject({ count: 0, digest: `sha256:${sha256('')}` });
});

test('the container and the flags are as they were found', async () => {
  const container = { id: 'ab'.repeat(32), image: null, digest: null, imageId: null };
  const deterministic = { PYTHONHASHSEED: '0' };
  const environment = await keptIn(temporaryFolder(), { ...nothing, container, deterministic });
  expect(environment).toMatchObject({ container, deterministic });
});
