import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitSourceControl } from '../../../src/backends/git/source-control.ts';
import { temporaryFolder } from '../../support/folder.ts';

const home = process.cwd();

beforeEach(() => {
  process.chdir(temporaryFolder());
  git('init', '--initial-branch', 'main');
  put('a.txt', 'a\n');
  put('models/wine/train.py', 'train()\n');
  put('.gitignore', 'ignored/\n');
  git('add', '.');
  git('commit', '-m', 'first');
});
afterEach(() => process.chdir(home));

function git(...words: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  const file = ['-c', 'protocol.file.allow=always'];
  const options = { encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('git', [...identity, ...file, ...words], options).trim();
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.', { recursive: true });
  writeFileSync(path, content);
}

function changes(except: readonly string[] = []) {
  const variables = () => ({ PATH: process.env.PATH ?? '' });
  return gitSourceControl(() => undefined, variables).changes(except);
}

async function pathsOf(except: readonly string[] = []): Promise<readonly string[] | undefined> {
  return (await changes(except))?.paths;
}

test('nothing differs in a clean work tree', async () => {
  expect(await pathsOf()).toEqual([]);
});

test('a file that was only touched is no change', async () => {
  utimesSync('a.txt', new Date(), new Date());
  expect(await pathsOf()).toEqual([]);
});

test('changed, deleted, new and executable files differ, wherever they are', async () => {
  put('a.txt', 'b\n');
  rmSync('models/wine/train.py');
  put('models/new.py', '');
  chmodSync('.gitignore', 0o755);
  process.chdir('models');
  expect(await pathsOf()).toEqual(['.gitignore', 'a.txt', 'models/new.py', 'models/wine/train.py']);
});

test('what the repository ignores is no change', async () => {
  put('ignored/new.txt', 'x');
  expect(await pathsOf()).toEqual([]);
});

test('what was staged and undone in the file again is no change', async () => {
  put('a.txt', 'b\n');
  git('add', 'a.txt');
  put('a.txt', 'a\n');
  expect(await pathsOf()).toEqual([]);
});

test.each([
  ['a folder', 'out', ['out/model/m.bin', 'out.py'], ['out.py']],
  [
    'a file',
    'out/metrics.json',
    ['out/metrics.json', 'out/metrics.json.py'],
    ['out/metrics.json.py'],
  ],
  ['a folder written with its slash', './out/', ['out/m'], []],
] as const)(
  '%s that is spared is no change, what only begins like it is',
  async (...[, spared, files, left]) => {
    for (const file of files) put(file, 'x');
    expect(await pathsOf([spared])).toEqual(left);
  },
);

test('a spared path starts at the working directory', async () => {
  put('out/m', 'x');
  put('models/wine/out/m', 'x');
  process.chdir('models/wine');
  expect(await pathsOf(['out'])).toEqual(['out/m']);
  expect(await pathsOf(['out', '../../out'])).toEqual([]);
  expect(await pathsOf([`${process.cwd()}/out`, '/elsewhere'])).toEqual(['out/m']);
});

test.each(['.', '..', '../..', ''])(
  'the working directory itself, as %j, is never spared',
  async (path) => {
    process.chdir('models/wine');
    put('train.py', 'changed');
    expect(await pathsOf([path])).toEqual(['models/wine/train.py']);
  },
);

test('a working directory that the repository ignores belongs to no commit', async () => {
  put('ignored/project/train.py', 'x');
  put('a.txt', 'changed');
  process.chdir('ignored/project');
  expect(await changes()).toBeNull();
});

test('in an ignored folder, files of the commit count all the same', async () => {
  put('ignored/kept.py', 'x');
  git('add', '--force', 'ignored/kept.py');
  git('commit', '-m', 'second');
  put('ignored/kept.py', 'y');
  process.chdir('ignored');
  expect(await pathsOf()).toEqual(['ignored/kept.py']);
});

test('outside a repository, and before the first commit, nothing can differ', async () => {
  process.chdir(temporaryFolder());
  expect(await changes()).toBeNull();
  git('init');
  put('new.txt', 'x');
  expect(await changes()).toBeNull();
});

/** Applies a patch to a fresh work tree of HEAD, whose path it returns. */
function made(patch: Uint8Array): string {
  const folder = `${temporaryFolder()}/tree`;
  git('worktree', 'add', '--detach', folder, 'HEAD');
  if (patch.byteLength > 0) execFileSync('git', ['apply', '-'], { cwd: folder, input: patch });
  return folder;
}

async function patchNow(except: readonly string[] = []): Promise<Uint8Array> {
  return (await (await changes(except))?.patch()) ?? new Uint8Array();
}

const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * 31) % 256);

test('the patch makes the files again: text of any encoding, binary, empty, modes, links, odd names', async () => {
  put('a.txt', Uint8Array.from([0x61, 0xe9, 0x0a, 0x0d, 0x0a]));
  put('bin/model.bin', bytes);
  put('empty', '');
  put('line\nend ü "quoted"\t.py', 'x\n');
  put(':(top)*.py', 'pattern\n');
  symlinkSync('a.txt', 'link');
  chmodSync('.gitignore', 0o755);
  rmSync('models/wine/train.py');
  const tree = made(await patchNow());
  const same = ['a.txt', 'bin/model.bin', 'empty', 'line\nend ü "quoted"\t.py', ':(top)*.py'];
  for (const path of same) expect(readFileSync(`${tree}/${path}`)).toEqual(readFileSync(path));
  expect(readlinkSync(`${tree}/link`)).toBe('a.txt');
  expect(statSync(`${tree}/.gitignore`).mode & 0o111).toBe(0o111);
  expect(() => statSync(`${tree}/models/wine/train.py`)).toThrow('ENOENT');
});

test('the patch is whole from a folder below, and leaves out what is spared', async () => {
  put('a.txt', 'changed\n');
  put('models/wine/out.json', 'x');
  put('models/wine/train.py', 'changed\n');
  process.chdir('models/wine');
  const patch = await patchNow(['out.json', 'train.py']);
  expect(patch.toString()).toContain('+changed');
  expect(patch.toString()).not.toMatch(/out\.json|train\.py/);
});

test("the user's index and settings do not matter to the patch, and stay", async () => {
  put('a.txt', 'staged\n');
  put('new.py', 'new\n');
  git('add', 'a.txt');
  for (const [key, value] of [
    ['diff.noprefix', 'true'],
    ['diff.external', 'false'],
    ['color.diff', 'always'],
    ['diff.renames', 'copies'],
  ] as const) {
    git('config', key, value);
  }
  const before = git('status', '--porcelain');
  const tree = made(await patchNow());
  expect(readFileSync(`${tree}/a.txt`, 'utf8')).toBe('staged\n');
  expect(readFileSync(`${tree}/new.py`, 'utf8')).toBe('new\n');
  expect(git('status', '--porcelain')).toBe(before);
});

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'nothing',
    (error: { problems: { code: string; why: string }[] }) =>
      error.problems.map(({ code, why }) => `${code}: ${why}`).join('\n'),
  );
}

const mebibyte = 1024 * 1024;

test('ten mebibytes of new files are kept, one byte more is refused', async () => {
  // Almost nothing in the patch: zeros are packed well.
  put('zeros.bin', new Uint8Array(10 * mebibyte));
  expect((await patchNow()).byteLength).toBeGreaterThan(0);
  put('one.bin', 'x');
  expect(await codeOf(patchNow())).toMatch(
    /^changes-too-large: The new files have more than 10 MiB/,
  );
});

test('a patch of more than ten mebibytes is refused', async () => {
  put('a.txt', 'a line of text\n'.repeat(mebibyte));
  expect(await codeOf(patchNow())).toBe(
    'changes-too-large: The patch would have more than 10 MiB.',
  );
});

test('a submodule and a repository inside cannot be kept, and both are named', async () => {
  const other = temporaryFolder();
  execFileSync('git', ['clone', '--quiet', process.cwd(), `${other}/lib`]);
  git('submodule', 'add', '--quiet', `${other}/lib`, 'lib');
  git('commit', '-m', 'submodule');
  expect(await pathsOf()).toEqual([]);
  put('lib/a.txt', 'changed inside');
  execFileSync('git', ['clone', '--quiet', `${other}/lib`, 'nested']);
  expect(await pathsOf()).toEqual(['lib', 'nested']);
  const said = await codeOf(patchNow());
  expect(said).toContain('changes-in-other-repository: It is a submodule');
  expect(said).toContain('changes-in-other-repository: It is a repository of its own');
});

test('where git cannot tell, that is an error and no clean tree', async () => {
  writeFileSync('.git/index', 'broken');
  expect(await codeOf(changes())).toMatch(/^changes-unknown: git says: /);
});

test('a repository that belongs to somebody else is refused, since nobody can tell what differs', async () => {
  put('a.txt', 'b\n');
  // What git's own tests set for it.
  const variables = () => ({
    PATH: process.env.PATH ?? '',
    GIT_TEST_ASSUME_DIFFERENT_OWNER: '1',
    LANG: 'de_DE.UTF-8',
  });
  const asked = gitSourceControl(() => undefined, variables).changes([]);
  await expect(asked).rejects.toMatchObject({
    problems: [{ code: 'changes-unknown', next: expect.stringContaining('safe.directory') }],
  });
});

test('a work tree whose repository is not here is refused, a folder outside of all is not', async () => {
  process.chdir(temporaryFolder());
  expect(await changes()).toBeNull();
  put('.git', 'gitdir: /nowhere\n');
  await expect(changes()).rejects.toMatchObject({ problems: [{ code: 'changes-unknown' }] });
});
