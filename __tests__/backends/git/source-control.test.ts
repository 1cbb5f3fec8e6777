import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitSourceControl } from '../../../src/backends/git/source-control.ts';
import { temporaryFolder } from '../../support/folder.ts';

const home = process.cwd();
const source = new URL('../../../src/backends/git/source-control.ts', import.meta.url).href;

const own = () => ({ PATH: process.env.PATH ?? '' });

beforeEach(() => process.chdir(temporaryFolder()));
afterEach(() => process.chdir(home));

function git(...words: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', [...identity, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(file: string): string {
  writeFileSync(file, file);
  git('add', file);
  git('commit', '-m', file);
  return git('rev-parse', 'HEAD');
}

function version(variables: Readonly<Record<string, string>> = {}) {
  return gitSourceControl((name) => variables[name], own).version();
}

const nothing = { sha: null, headSha: null, mergeBase: null };

test('outside a repository nothing is known', async () => {
  expect(await version()).toEqual(nothing);
});

test('without git nothing is known', async () => {
  git('init');
  commit('a');
  const script = `
    const { gitSourceControl } = await import(${JSON.stringify(source)});
    const git = gitSourceControl(() => undefined, () => ({ ...process.env }));
    console.log(JSON.stringify(await git.version()));`;
  const words = ['--no-warnings', '--input-type=module', '--eval', script];
  const answer = execFileSync(process.execPath, words, { env: { PATH: temporaryFolder() } });
  expect(JSON.parse(answer.toString())).toEqual(nothing);
});

test('a repository without a commit has no version', async () => {
  git('init');
  expect(await version()).toEqual(nothing);
});

test('a clean work tree is its commit', async () => {
  git('init');
  const sha = commit('a');
  expect(await version()).toEqual({ sha, headSha: sha, mergeBase: null });
});

test('the merge base is where the branch left the base branch', async () => {
  git('init', '--initial-branch', 'main');
  const base = commit('a');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const sha = commit('b');
  const known = { sha, headSha: sha, mergeBase: base };
  expect(await version({ GITHUB_BASE_REF: 'main' })).toEqual(known);
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  expect(await version()).toEqual(known);
});

test("the merge commit of a pull request names the author's commit", async () => {
  git('init', '--initial-branch', 'main');
  const base = commit('a');
  git('switch', '-c', 'feature');
  const headSha = commit('b');
  git('switch', 'main');
  commit('c');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('merge', '--no-ff', '-m', 'merge', 'feature');
  const sha = git('rev-parse', 'HEAD');
  const variables = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
  expect(await version(variables)).toEqual({ sha, headSha, mergeBase: base });
});

test('a shallow clone has no merge base, and that fails nothing', async () => {
  git('init', '--initial-branch', 'main');
  commit('a');
  commit('b');
  git('clone', '--depth', '1', `file://${process.cwd()}`, 'clone');
  process.chdir('clone');
  const sha = git('rev-parse', 'HEAD');
  expect(await version({ GITHUB_BASE_REF: 'develop' })).toEqual({
    sha,
    headSha: sha,
    mergeBase: null,
  });
});

test("a program that the repository's configuration names is not started", async () => {
  git('init');
  commit('a');
  git('config', 'core.fsmonitor', 'touch started; false');
  await version();
  expect(() => execFileSync('ls', ['started'], { stdio: 'pipe' })).toThrow();
});

async function bytesOf(commit: string, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  const control = gitSourceControl(() => undefined, own);
  for await (const chunk of control.file(commit, path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A branch that went off from the base's first commit. */
function branched(): string {
  git('init', '-b', 'main');
  const base = commit('predictions.csv');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('checkout', '-q', '-b', 'topic');
  writeFileSync('predictions.csv', 'changed');
  git('commit', '-am', 'change');
  return base;
}

test('the merge base, and a file as it was there', async () => {
  const base = branched();
  const control = gitSourceControl((name) => ({ GITHUB_BASE_REF: 'main' })[name], own);
  expect(await control.mergeBase()).toBe(base);
  expect(await bytesOf(base, 'predictions.csv')).toBe('predictions.csv');
});

test('from a folder inside the repository paths start there', async () => {
  const base = branched();
  mkdirSync('sub');
  process.chdir('sub');
  expect(await bytesOf(base, '../predictions.csv')).toBe('predictions.csv');
});

test.each([
  { path: 'none.csv', says: 'none.csv is not in the commit' },
  { path: '/etc/hostname', says: 'must start at the working directory' },
  { path: '../../../etc/hostname', says: 'is not in the commit' },
])('$path', async ({ path, says }) => {
  await expect(bytesOf(branched(), path)).rejects.toThrow(says);
});

test('a pointer of Git LFS is not taken for the file', async () => {
  git('init', '-b', 'main');
  writeFileSync('p.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n');
  git('add', 'p.csv');
  git('commit', '-m', 'p');
  await expect(bytesOf(git('rev-parse', 'HEAD'), 'p.csv')).rejects.toThrow('pointer of Git LFS');
});

test('without a merge base it says what to do', async () => {
  const control = gitSourceControl(() => undefined, own);
  await expect(control.mergeBase()).rejects.toThrow('is in no git repository');
  branched();
  await expect(control.mergeBase()).rejects.toThrow('git remote set-head origin --auto');
});

test('a shallow clone is told to fetch the history', async () => {
  branched();
  const from = process.cwd();
  process.chdir(temporaryFolder());
  git('clone', '-q', '--depth', '1', `file://${from}`, 'clone');
  process.chdir('clone');
  git('update-ref', '-d', 'refs/remotes/origin/HEAD');
  await expect(gitSourceControl(() => undefined, own).mergeBase()).rejects.toThrow(
    'fetch-depth: 0',
  );
});
