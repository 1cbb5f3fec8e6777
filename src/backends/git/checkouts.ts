import { constants, copyFile, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Checkout, Checkouts } from '../../ports/checkouts.ts';
import { makeFolder } from '../files/make-folder.ts';
import { askGit, git } from './git.ts';
import { leftBehind, nameOfOurs } from './left-behind.ts';

/** The user's own hooks are for the user's own checkouts. */
const noHooks = ['-c', 'core.hooksPath=/dev/null'] as const;
const checkoutMs = 30 * 60_000;

/** A work tree beside the user's own: the repository's objects, filters and settings serve it, too. */
export const gitCheckouts: Checkouts = { checkOut };

async function checkOut(commit: string, into: string | null): Promise<Checkout> {
  const prefix = await git(['rev-parse', '--show-prefix']);
  const common = await git(['rev-parse', '--git-common-dir']);
  if (prefix === null || common === null) throw noRepository();
  await expectCommit(commit);
  const repository = await realpath(common);
  for (const place of await leftBehind()) await removeTree(repository, place, null);
  const folder = await emptyFolder(into);
  const remove = () => removeTree(repository, folder, into);
  const words = [...noHooks, 'worktree', 'add', '--detach', '--force', folder, commit];
  const answer = await askGit(words, { limitMs: checkoutMs });
  if (answer.kind !== 'answered') {
    await remove();
    const why = answer.kind === 'failed' ? answer.said : 'git says too much.';
    throw notCheckedOut(commit, why);
  }
  const workingDirectory = join(folder, prefix);
  if (!(await isFolder(workingDirectory))) {
    await remove();
    throw noSuchFolder(commit, prefix);
  }
  return {
    folder,
    workingDirectory,
    emptySubmodules: await submodulesIn(folder),
    apply: (patch) => apply(folder, patch),
    bring: (paths) => bring(paths, workingDirectory, folder),
    remove,
  };
}

/** It is never fetched: code that nobody here has seen must not run because a record names it. */
async function expectCommit(commit: string): Promise<void> {
  const words = ['-c', 'remote.origin.promisor=false', 'cat-file', '-e', `${commit}^{commit}`];
  if ((await askGit(words)).kind === 'answered') return;
  const isShallow = (await git(['rev-parse', '--is-shallow-repository'])) === 'true';
  throw new UserError('commit-missing', {
    what: `The commit ${commit} is not in this repository.`,
    why: isShallow
      ? 'The clone is shallow: it has only the latest commits.'
      : 'It was never fetched: it may be of another repository, or the merge commit of a pull request.',
    next: `Fetch it with "git fetch origin ${commit}", after a look at whose it is: the training runs its code.`,
  });
}

async function emptyFolder(into: string | null): Promise<string> {
  if (into === null) return realpath(await mkdtemp(join(tmpdir(), await nameOfOurs())));
  const folder = resolve(into);
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw unusable(into, `The system answered ${error.code}.`);
  });
  if (entries.length > 0) throw unusable(into, 'It is not empty.');
  await makeFolder(folder);
  return realpath(folder);
}

async function removeTree(repository: string, folder: string, into: string | null): Promise<void> {
  // Twice: it may be locked, because a checkout was cut off.
  const words = ['--git-dir', repository, 'worktree', 'remove', '--force', '--force', folder];
  await askGit(words, { limitMs: checkoutMs });
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  // What was there before stays: the empty folder that the user named.
  if (into !== null) await makeFolder(folder);
}

/** The paths of the commit's submodules: a work tree begins without their files. */
async function submodulesIn(folder: string): Promise<readonly string[]> {
  const answer = await askGit(['ls-files', '-z', '--stage'], { folder });
  if (answer.kind !== 'answered') return [];
  const entries = answer.stdout.toString('utf8').split('\0');
  return entries.filter((entry) => entry.startsWith('160000 ')).map((entry) => after(entry, '\t'));
}

function after(text: string, mark: string): string {
  return text.slice(text.indexOf(mark) + 1);
}

/** `git apply` changes all files, or none; and none outside the work tree. */
async function apply(folder: string, patch: Uint8Array): Promise<void> {
  if (patch.byteLength === 0) return;
  const words = ['apply', '--binary', '--whitespace=nowarn', '--no-ignore-whitespace', '-'];
  const answer = await askGit(words, { folder, input: patch });
  if (answer.kind === 'answered') return;
  throw new UserError('patch-refused', {
    what: 'The uncommitted changes of the run cannot be made again.',
    why: answer.kind === 'failed' ? answer.said : 'git says too much.',
    next: 'Check that the patch is the one that was kept with this very record.',
  });
}

/** Through no link that the commit holds: it could lead out of the folder. */
async function bring(paths: readonly string[], to: string, folder: string): Promise<void> {
  for (const path of paths) {
    const target = resolve(to, path);
    if (isAbsolute(path) || !isBelow(await nearest(dirname(target)), folder)) throw outside(path);
    await replace(target, path).catch((error: NodeJS.ErrnoException) => {
      throw notBrought(path, `The system answered ${error.code ?? error.message}.`);
    });
    const { size } = await stat(path);
    if ((await stat(target)).size !== size) throw notBrought(path, 'It was changed meanwhile.');
  }
}

/** Whatever the commit has in its place, also a folder. */
async function replace(target: string, path: string): Promise<void> {
  await makeFolder(dirname(target));
  await rm(target, { recursive: true, force: true });
  // A clone of the file where the file system can make one.
  await copyFile(path, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
}

/** The real path of the folder, or of the first one above it that is there. */
async function nearest(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => undefined);
  return found ?? nearest(dirname(folder));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !/^\.\.[\\/]/.test(way));
}

function noRepository(): UserError {
  return new UserError('repository-missing', {
    what: 'The code of the run cannot be checked out.',
    why: 'The working directory is in no git repository, git refuses to read it because it belongs to another user, or git is not installed.',
    next: 'Run it in a clone of the repository that the record comes from.',
  });
}

function noSuchFolder(commit: string, prefix: string): UserError {
  return new UserError('working-directory', {
    what: `The commit ${commit} has no folder ${JSON.stringify(prefix)}.`,
    why: 'Paths of the record start at the working directory, which is that folder of the repository now.',
    next: 'Run it in the folder that the training ran in, or name that by the input working-directory.',
  });
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function notCheckedOut(commit: string, why: string): UserError {
  return new UserError('checkout-failed', {
    what: `The commit ${commit} cannot be checked out.`,
    why,
    next: 'Free space, or mend what git complains of.',
  });
}

function unusable(folder: string, why: string): UserError {
  return new UserError('checkout-folder', {
    what: `The folder ${folder} cannot be used.`,
    why,
    next: 'Name a new or an empty folder.',
  });
}

function notBrought(path: string, why: string): UserError {
  return new UserError('data-not-brought', {
    what: `The file ${JSON.stringify(path)} cannot be copied beside the commit.`,
    why,
    next: 'Free space, and see that the commit has no file where the path needs a folder.',
  });
}

function outside(path: string): UserError {
  return new UserError('path-outside', {
    what: `The file ${JSON.stringify(path)} cannot be brought along.`,
    why: 'Its path leads out of the repository.',
    next: 'Keep the data below the repository, or give its path there.',
  });
}
