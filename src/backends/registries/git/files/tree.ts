import { UserError } from '../../../../errors.ts';
import { readObjects } from '../objects.ts';
import type { Repository } from '../repository.ts';
import { type Git, gitFailed, runGit } from '../run-git.ts';

/** One name in a commit. */
export interface TreeEntry {
  /** `100644`, `100755`: a file; `120000`: a link; `160000`: a commit of another repository. */
  readonly mode: string;
  readonly object: string;
  /** From the top of the repository, with `/`. */
  readonly path: string;
}

/** Everything that a commit has, by one process. */
export async function listTree(git: Git, commit: string): Promise<readonly TreeEntry[]> {
  const words = ['ls-tree', '-r', '-z', '--full-tree', commit];
  const { code, stdout, stderr } = await runGit(git, words);
  if (code !== 0) throw gitFailed('ls-tree', stderr);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [mode = '', , object = ''] = line.slice(0, line.indexOf('\t')).split(' ');
      return { mode, object, path: line.slice(line.indexOf('\t') + 1) };
    });
}

/** The text of one file of a commit; undefined where it has none of that path. */
export async function textIn(
  { git, bring }: Repository,
  tree: readonly TreeEntry[],
  path: string,
): Promise<string | undefined> {
  const entry = tree.find((one) => one.path === path);
  if (!entry) return undefined;
  await bring([entry.object]);
  return (await readObjects(git, [entry.object])).get(entry.object)?.toString('utf8');
}

/** Refuses names that could forge a manifest or leave the model's folder, wherever they come from. */
export function checkFilePath(path: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a manifest line
  const isOdd = /[\u0000-\u001f\u007f\\]|\uFFFD/.test(path);
  const leaves = path.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (!isOdd && !leaves) return;
  throw new UserError('model-file-refused', {
    what: `The model file ${JSON.stringify(path)} cannot be registered.`,
    why: 'Its name has a control character, a backslash, bytes that are no UTF-8, or a part that leads elsewhere.',
    next: 'Replace it by an ordinary file with a plain name.',
  });
}
