import type { RegistryFile } from '../../../../ports/model-registry.ts';
import type { Repository } from '../repository.ts';
import { gitFailed, runGit, streamGit } from '../run-git.ts';
import type { TreeEntry } from './tree.ts';

/** Files as git has them; their content is brought here in one go, and streamed. */
export async function blobFiles(
  repository: Repository,
  entries: readonly TreeEntry[],
): Promise<readonly RegistryFile[]> {
  const objects = [...new Set(entries.map(({ object }) => object))];
  await repository.bring(objects);
  const { git } = repository;
  const lines = objects.map((object) => `${object}\n`).join('');
  const { code, stdout, stderr } = await runGit(git, ['cat-file', '--batch-check'], lines);
  if (code !== 0) throw gitFailed('cat-file', stderr);
  const sizes = new Map(
    stdout
      .toString('utf8')
      .split('\n')
      .map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[2])]),
  );
  return entries.map(({ object, path }) => {
    const size = sizes.get(object);
    if (size === undefined || Number.isNaN(size)) throw gitFailed('cat-file', `${path} is missing`);
    return { path, size, open: () => streamGit(git, ['cat-file', 'blob', object]) };
  });
}
