import { copyFile, lstat, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refuse, UserError } from '../../errors.ts';
import type { Change } from './change.ts';
import { askGit, type GitAnswer, git } from './git.ts';

const mebibyte = 1024 * 1024;
/** A patch is for code; larger things belong into the repository, or beside it with a digest. */
const largestPatch = 10 * mebibyte;

/** Settings of a user would change what a patch looks like, and `git apply` expects the plain form. */
const plain = [
  'diff',
  '--binary',
  '--full-index',
  '--no-renames',
  '--no-relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--unified=3',
  '--src-prefix=a/',
  '--dst-prefix=b/',
] as const;

/**
 * What makes these files of the commit's, with new and binary ones; `spared` are changed files of the
 * commit that stay out of it.
 */
export async function patchOf(
  { changes, spared }: { readonly changes: readonly Change[]; readonly spared: readonly Change[] },
  variables: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  refuseRepositories(changes);
  const root = (await git(['rev-parse', '--show-toplevel'])) ?? '.';
  const fresh = changes.filter(({ kind }) => kind === 'untracked');
  await refuseLarge(root, fresh);
  const folder = await mkdtemp(join(tmpdir(), 'contender-index-'));
  try {
    // An index of our own, so that new files can be named in it and the user's stays as it is.
    const index = join(folder, 'index');
    await copyIndex(index);
    const call = { folder: root, variables: { ...variables, GIT_INDEX_FILE: index } };
    if (fresh.length > 0) {
      const input = Buffer.from(fresh.map(({ bytes }) => `${bytes}\0`).join(''), 'latin1');
      unwrap(await askGit(naming, { ...call, input }));
    }
    const left = spared.map(({ path }) => `:(top,exclude,literal)${path}`);
    const words = [...plain, 'HEAD', '--', ...(left.length > 0 ? [':/', ...left] : [])];
    return unwrap(await askGit(words, { ...call, mostBytes: largestPatch }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** With its time: git takes a file that is as old as the index for one that it has to look into. */
async function copyIndex(to: string): Promise<void> {
  const index = resolve((await git(['rev-parse', '--git-path', 'index'])) ?? '');
  const { atime, mtime } = await stat(index);
  await copyFile(index, to);
  await utimes(to, atime, mtime);
}

/** The files come by their names as they are: a name may hold what git takes for a pattern, and any byte. */
const naming: readonly string[] = [
  '--literal-pathspecs',
  'add',
  '--intent-to-add',
  '--pathspec-from-file=-',
  '--pathspec-file-nul',
];

function unwrap(answer: GitAnswer): Uint8Array {
  switch (answer.kind) {
    case 'answered':
      return answer.stdout;
    case 'too-much':
      throw tooLarge(`The patch would have more than ${largestPatch / mebibyte} MiB.`);
    case 'failed':
      throw new UserError('changes-unknown', {
        what: 'The uncommitted changes cannot be kept with the record.',
        why: answer.said,
        next: 'Commit the changes, or take them back.',
      });
  }
}

/** Other repositories have commits of their own, which no patch of this one holds. */
function refuseRepositories(changes: readonly Change[]): void {
  refuse(
    changes.flatMap(({ kind, path }) => {
      if (kind === 'tracked' || kind === 'untracked') return [];
      const shown = JSON.stringify(path);
      return {
        code: 'changes-in-other-repository',
        what: `The changes in ${shown} cannot be kept with the record.`,
        why: `It is ${kind === 'submodule' ? 'a submodule' : 'a repository of its own'}, and a patch holds only files of this repository.`,
        next:
          kind === 'submodule'
            ? 'Commit there, and then the submodule here.'
            : 'Let the repository ignore it, or move it out.',
      };
    }),
  );
}

async function refuseLarge(root: string, files: readonly Change[]): Promise<void> {
  let total = 0;
  for (const { bytes, path } of files) {
    // A name that is no UTF-8 is found by its bytes only.
    const { size } = await lstat(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from(bytes, 'latin1')]),
    );
    total += size;
    if (total <= largestPatch) continue;
    throw tooLarge(
      `The new files have more than ${largestPatch / mebibyte} MiB; one of them is ${JSON.stringify(path)}.`,
    );
  }
}

function tooLarge(why: string): UserError {
  return new UserError('changes-too-large', {
    what: 'The uncommitted changes cannot be kept with the record.',
    why,
    next: 'Commit them, or let the repository ignore what is no code; name data in the policy, which keeps its digest.',
  });
}
