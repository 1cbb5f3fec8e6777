import { lstat } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import { askGit } from './git.ts';

/** The files of the work tree, as the port describes them. */
export async function workFiles(): Promise<readonly string[]> {
  const [known, fresh] = await Promise.all([
    listed(['--cached', '--recurse-submodules']),
    listed(['--others', '--exclude-standard']),
  ]);
  const paths = [...new Set([...known, ...fresh])].sort();
  const there = await Promise.all(paths.map(isThere));
  return paths.filter((_, index) => there[index]);
}

async function listed(which: readonly string[]): Promise<readonly string[]> {
  const answer = await askGit(['ls-files', '-z', ...which]);
  if (answer.kind === 'answered') return answer.stdout.toString('utf8').split('\0').slice(0, -1);
  throw new UserError('files-unknown', {
    what: 'Nobody can tell which files the training needs.',
    why:
      answer.kind === 'failed' ? `Git said: ${answer.said}` : 'The repository has too many files.',
    next: 'Train elsewhere from a git repository: what it holds is what travels.',
  });
}

/** One that was deleted, or a submodule that was not checked out, has nothing to give. */
async function isThere(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && !found.isDirectory();
}
