import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitSourceControl } from '../../../src/backends/git/source-control.ts';
import { temporaryFolder } from '../../support/folder.ts';

const home = process.cwd();

beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(home));

function git(...words: readonly string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  const file = ['-c', 'protocol.file.allow=always'];
  execFileSync('git', [...identity, ...file, ...words], { stdio: 'pipe' });
}

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path);
  }
}

const files = () =>
  gitSourceControl(
    () => undefined,
    () => ({}),
  ).files();

test('the files of the commit and new ones travel; deleted and ignored ones stay', async () => {
  git('init');
  put('train.py', 'gone.py', 'src/ü ü.py', 'out/model.bin');
  writeFileSync('.gitignore', 'out/\n');
  git('add', '.');
  git('commit', '-m', 'first');
  rmSync('gone.py');
  put('new.py', 'out/new.bin');
  expect(await files()).toEqual(['.gitignore', 'new.py', 'src/ü ü.py', 'train.py']);
});

test('of a working directory within the repository only its own files travel', async () => {
  git('init');
  put('other/a.py', 'wine/train.py');
  git('add', '.');
  git('commit', '-m', 'first');
  process.chdir('wine');
  expect(await files()).toEqual(['train.py']);
});

test('the files of a submodule travel, too', async () => {
  put('library/part.py');
  process.chdir('library');
  git('init');
  git('add', '.');
  git('commit', '-m', 'first');
  process.chdir('..');
  mkdirSync('main');
  process.chdir('main');
  git('init');
  git('submodule', 'add', '../library', 'vendor');
  git('commit', '-m', 'first');
  expect(await files()).toEqual(['.gitmodules', 'vendor/part.py']);
});

test('outside of a repository nobody can tell what travels', async () => {
  await expect(files()).rejects.toMatchObject({ problems: [{ code: 'files-unknown' }] });
});
