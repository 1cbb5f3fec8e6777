import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { digestOfFile } from '../../src/inputs/digest.ts';
import { readLockFiles } from '../../src/inputs/lock-files.ts';
import { temporaryFolder } from '../support/folder.ts';

const home = process.cwd();
beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(home));

test.each([
  'Cargo.lock',
  'Manifest.toml',
  'Pipfile.lock',
  'conda-lock.yml',
  'environment.yml',
  'go.sum',
  'package-lock.json',
  'pdm.lock',
  'pixi.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'pylock.toml',
  'pylock.train.toml',
  'renv.lock',
  'requirements.txt',
  'requirements-gpu.txt',
  'requirements_dev.txt',
  'uv.lock',
  'yarn.lock',
])('%s is one', async (name) => {
  writeFileSync(name, 'pinned');
  expect(await readLockFiles()).toEqual({ [name]: await digestOfFile(name) });
});

test.each([
  'requirements.in',
  'my-requirements.txt',
  'package.json',
  'uv.lock.bak',
  'pylockx.toml',
])('%s is none', async (name) => {
  writeFileSync(name, 'not pinned');
  expect(await readLockFiles()).toEqual({});
});

test('folders and links are none; several files come in the order of their names', async () => {
  mkdirSync('uv.lock');
  writeFileSync('yarn.lock', 'y');
  writeFileSync('go.sum', 'g');
  symlinkSync('yarn.lock', 'pdm.lock');
  expect(Object.keys(await readLockFiles())).toEqual(['go.sum', 'yarn.lock']);
});
