import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gitCheckouts } from '../../../src/backends/git/checkouts.ts';
import { UserError } from '../../../src/errors.ts';
import type { Checkout } from '../../../src/ports/checkouts.ts';
import { temporaryFolder } from '../../support/folder.ts';

const home = process.cwd();
let first: string;

beforeEach(() => {
  process.chdir(temporaryFolder());
  git('init', '--initial-branch', 'main');
  put('train.py', 'first\n');
  put('models/wine/config.json', '{}\n');
  git('add', '.');
  git('commit', '-m', 'first');
  first = git('rev-parse', 'HEAD');
  put('train.py', 'second\n');
  git('commit', '-a', '-m', 'second');
});
afterEach(() => process.chdir(home));

function git(...words: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  return execFileSync('git', [...identity, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Checks out, works, and takes the folder away. */
async function withCheckout<Result>(
  commit: string,
  work: (checkout: Checkout) => Promise<Result> | Result,
): Promise<Result> {
  const checkout = await gitCheckouts.checkOut(commit, null);
  try {
    return await work(checkout);
  } finally {
    await checkout.remove();
  }
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error ?? new Error('Nothing was refused.');
  return error.problems.map(({ code, what, why }) => `${code}: ${what} ${why}`).join('\n');
}

test('an older commit is checked out beside the work tree, which stays as it is', async () => {
  put('train.py', 'changed\n');
  put('new.py', 'new\n');
  const before = [git('status', '--porcelain'), git('rev-parse', 'HEAD'), git('branch')];
  const folder = await withCheckout(first, (checkout) => {
    expect(readFileSync(join(checkout.folder, 'train.py'), 'utf8')).toBe('first\n');
    expect(checkout.workingDirectory).toBe(checkout.folder);
    return checkout.folder;
  });
  expect(existsSync(folder)).toBe(false);
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
  expect([git('status', '--porcelain'), git('rev-parse', 'HEAD'), git('branch')]).toEqual(before);
});

test('the same commit can be there twice, also from a detached HEAD', async () => {
  git('switch', '--detach', first);
  await withCheckout(first, (one) =>
    withCheckout(first, (other) => expect(one.folder).not.toBe(other.folder)),
  );
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('the working directory has its counterpart', async () => {
  process.chdir('models/wine');
  await withCheckout(first, ({ workingDirectory }) =>
    expect(readdirSync(workingDirectory)).toEqual(['config.json']),
  );
});

test('a working directory that the commit does not have is refused, and nothing is left', async () => {
  put('later/x', 'x');
  process.chdir('later');
  expect(await problemOf(gitCheckouts.checkOut(first, null))).toMatch(
    /^working-directory: The commit [0-9a-f]{40} has no folder "later\/"/,
  );
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('a named folder is made, or used when it is empty; it stays with what is written there', async () => {
  const into = join(temporaryFolder(), 'deep/er');
  const checkout = await gitCheckouts.checkOut(first, into);
  expect(checkout.folder).toBe(realpathSync(into));
  expect(readdirSync(into)).toContain('train.py');
  expect(git('worktree', 'list').split('\n')).toHaveLength(2);
  expect(await problemOf(gitCheckouts.checkOut(first, into))).toContain('It is not empty.');
  await checkout.remove();
  expect(readdirSync(into)).toEqual([]);
});

test('a file in the place of the folder is refused', async () => {
  put('taken', 'x');
  expect(await problemOf(gitCheckouts.checkOut(first, 'taken'))).toMatch(/^checkout-folder: /);
});

test('a commit that is not there is not fetched', async () => {
  const missing = 'a'.repeat(40);
  expect(await problemOf(gitCheckouts.checkOut(missing, null))).toMatch(
    /^commit-missing: .*It was never fetched/,
  );
});

test('something else than a commit is refused', async () => {
  const tree = git('rev-parse', 'HEAD^{tree}');
  expect(await problemOf(gitCheckouts.checkOut(tree, null))).toMatch(/^commit-missing: /);
});

test('a shallow clone says that it is one, and has its own commit', async () => {
  git('clone', '--depth', '1', `file://${process.cwd()}`, 'clone');
  process.chdir('clone');
  expect(await problemOf(gitCheckouts.checkOut(first, null))).toContain('The clone is shallow');
  await withCheckout(git('rev-parse', 'HEAD'), ({ folder }) =>
    expect(readFileSync(join(folder, 'train.py'), 'utf8')).toBe('second\n'),
  );
});

test('outside a repository nothing can be checked out', async () => {
  process.chdir(temporaryFolder());
  expect(await problemOf(gitCheckouts.checkOut(first, null))).toMatch(/^repository-missing: /);
});

test('no hook of the repository runs', async () => {
  const mark = join(temporaryFolder(), 'mark');
  const script = `#!/bin/sh\ntouch ${mark}\n`;
  writeFileSync('.git/hooks/post-checkout', script, { mode: 0o755 });
  await withCheckout(first, () => expect(existsSync(mark)).toBe(false));
  git('switch', '--detach', first);
  expect(existsSync(mark)).toBe(true);
});

test('submodules are empty, and named', async () => {
  const lib = join(temporaryFolder(), 'lib');
  git('clone', '--quiet', '.', lib);
  git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', lib, 'vendor/lib');
  git('commit', '-m', 'submodule');
  await withCheckout(git('rev-parse', 'HEAD'), ({ folder, emptySubmodules }) => {
    expect(emptySubmodules).toEqual(['vendor/lib']);
    expect(readdirSync(join(folder, 'vendor/lib'))).toEqual([]);
  });
});

const patchOf = (from: string, to: string) =>
  Buffer.from(
    `diff --git a/train.py b/train.py\n--- a/train.py\n+++ b/train.py\n@@ -1 +1 @@\n-${from}\n+${to}\n`,
  );

test('a patch changes the files of the folder only', async () => {
  await withCheckout(first, async ({ folder, apply }) => {
    await apply(patchOf('first', 'patched'));
    expect(readFileSync(join(folder, 'train.py'), 'utf8')).toBe('patched\n');
  });
  expect(readFileSync('train.py', 'utf8')).toBe('second\n');
});

test('an empty patch changes nothing', async () => {
  await withCheckout(first, ({ apply }) => apply(new Uint8Array()));
});

test.each([
  ['of other code', patchOf('other', 'patched')],
  ['that is none', Buffer.from('hello')],
  [
    'that leads out of the folder',
    Buffer.from('--- /dev/null\n+++ b/../evil\n@@ -0,0 +1 @@\n+x\n'),
  ],
])('a patch %s is refused, and changes nothing', async (_, patch) => {
  await withCheckout(first, async ({ folder, apply }) => {
    expect(await problemOf(apply(patch))).toMatch(/^patch-refused: /);
    expect(existsSync(join(folder, '../evil'))).toBe(false);
    expect(readFileSync(join(folder, 'train.py'), 'utf8')).toBe('first\n');
  });
});

test('a patch does not write through a link that it makes itself', async () => {
  const target = temporaryFolder();
  const patch = `diff --git a/way b/way\nnew file mode 120000\n--- /dev/null\n+++ b/way\n@@ -0,0 +1 @@\n+${target}\n\\ No newline at end of file\ndiff --git a/way/evil b/way/evil\nnew file mode 100644\n--- /dev/null\n+++ b/way/evil\n@@ -0,0 +1 @@\n+x\n`;
  await withCheckout(first, async ({ apply }) => {
    expect(await problemOf(apply(Buffer.from(patch)))).toMatch(/^patch-refused: /);
  });
  expect(readdirSync(target)).toEqual([]);
});

test('files of the working directory are brought to the same places, and replace those of the commit', async () => {
  put('models/wine/data/ü x.csv', 'rows\n');
  put('models/wine/config.json', 'changed\n');
  process.chdir('models/wine');
  await withCheckout(first, async ({ workingDirectory, bring }) => {
    await bring(['data/ü x.csv', './config.json']);
    expect(readFileSync(join(workingDirectory, 'data/ü x.csv'), 'utf8')).toBe('rows\n');
    writeFileSync(join(workingDirectory, 'config.json'), 'by the training');
  });
  expect(readFileSync('config.json', 'utf8')).toBe('changed\n');
});

test('nothing is brought out of the folder, neither upwards nor through a link', async () => {
  const outside = temporaryFolder();
  symlinkSync(outside, 'way');
  git('add', 'way');
  git('commit', '-m', 'link');
  const sha = git('rev-parse', 'HEAD');
  rmSync('way');
  put('way/data.csv', 'x');
  put('models/x.csv', 'x');
  process.chdir('models');
  await withCheckout(sha, async ({ bring }) => {
    expect(await problemOf(bring(['../way/data.csv']))).toMatch(/^path-outside: /);
    expect(await problemOf(bring(['../way/deep/data.csv']))).toMatch(/^path-outside: /);
    expect(await problemOf(bring(['../../contender-evil/x.csv']))).toMatch(/^path-outside: /);
    expect(existsSync(join(tmpdir(), 'contender-evil'))).toBe(false);
    expect(await problemOf(bring([join(process.cwd(), 'x.csv')]))).toMatch(/^path-outside: /);
  });
  expect(readdirSync(outside)).toEqual([]);
});

test('a file takes the place of a folder that the commit has there; a file in its way is named', async () => {
  put('data/part.csv', 'a');
  put('train', 'x');
  git('add', '.');
  git('commit', '-m', 'folder');
  const sha = git('rev-parse', 'HEAD');
  rmSync('data', { recursive: true });
  rmSync('train');
  put('data', 'rows\n');
  put('train/x.csv', 'rows\n');
  await withCheckout(sha, async ({ folder, bring }) => {
    await bring(['data']);
    expect(readFileSync(join(folder, 'data'), 'utf8')).toBe('rows\n');
    expect(await problemOf(bring(['train/x.csv']))).toMatch(/^data-not-brought: .*train\/x\.csv/);
  });
});

test('the work tree of a process that was killed is taken away by the next one, that of a living one is not', async () => {
  const source = new URL('../../../src/backends/git/checkouts.ts', import.meta.url).href;
  const script = `
    const { gitCheckouts } = await import(${JSON.stringify(source)});
    console.log((await gitCheckouts.checkOut(${JSON.stringify(first)}, null)).folder);
    setInterval(() => undefined, 1_000);`;
  const words = ['--no-warnings', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [folder] = await once(child.stdout.setEncoding('utf8'), 'data').then(([text]) => {
    return String(text).trim().split('\n');
  });
  await withCheckout(first, () => expect(existsSync(join(`${folder}`, 'train.py'))).toBe(true));
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  await withCheckout(first, () => expect(existsSync(`${folder}`)).toBe(false));
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
}, 30_000);
