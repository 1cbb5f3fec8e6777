import { UserError } from '../../../../errors.ts';
import type { RegistryFile } from '../../../../ports/model-registry.ts';
import { readObjects } from '../objects.ts';
import type { Repository } from '../repository.ts';
import { blobFiles } from './blobs.ts';
import { dvcFiles } from './dvc-files.ts';
import { lfsFiles, longestPointer, parsePointer } from './lfs.ts';
import { modelPath } from './model-path.ts';
import { isAtOrBelow, relativeTo } from './place.ts';
import { checkFilePath, listTree, type TreeEntry } from './tree.ts';

/** The files of a model as a commit has them: in git, and by the pointers of Git LFS and DVC. */
export async function modelFiles(
  repository: Repository,
  commit: string,
  model: string,
): Promise<readonly RegistryFile[]> {
  const tree = await listTree(repository.git, commit);
  const path = await modelPath(repository, tree, model);
  refuseSubmodule(tree, path);
  const entries = tree.filter((entry) => isAtOrBelow(entry.path, path));
  for (const entry of entries) checkMode(entry);
  const found = [
    ...(await gitFiles(repository, entries)),
    ...(await dvcFiles(repository, tree, path)),
  ];
  const files = found.map((file) => ({ ...file, path: relativeTo(path, file.path) }));
  for (const file of files) checkFilePath(file.path);
  if (files.length > 0) return files;
  throw new UserError('model-not-committed', {
    what: `The commit ${commit.slice(0, 7)} does not have the model ${model}.`,
    why: `There is nothing at ${path} in it.`,
    next: 'Commit the model (plain, by Git LFS or by DVC), push, and register from that commit.',
  });
}

/** What git has itself, and what Git LFS has in its place. */
async function gitFiles(
  repository: Repository,
  entries: readonly TreeEntry[],
): Promise<readonly RegistryFile[]> {
  const blobs = await blobFiles(repository, entries);
  const short = entries.filter((_, index) => (blobs[index]?.size ?? 0) < longestPointer);
  const contents = await readObjects(repository.git, [
    ...new Set(short.map(({ object }) => object)),
  ]);
  const pointers = short.flatMap(({ object, path }) => {
    const content = contents.get(object);
    return (content && parsePointer(path, content)) ?? [];
  });
  const elsewhere = new Set(pointers.map(({ path }) => path));
  return [
    ...blobs.filter(({ path }) => !elsewhere.has(path)),
    ...(await lfsFiles(repository, pointers)),
  ];
}

/** A folder above the model that is another repository. */
function refuseSubmodule(tree: readonly TreeEntry[], path: string): void {
  const outer = tree.find((entry) => entry.mode === '160000' && isAtOrBelow(path, entry.path));
  if (outer) checkMode(outer);
}

function checkMode({ mode, path }: TreeEntry): void {
  if (mode === '100644' || mode === '100755') return;
  throw new UserError('model-file-refused', {
    what: `${path} cannot be part of a model.`,
    why:
      mode === '160000'
        ? 'It is a submodule: its files are in another repository.'
        : 'It is a link, whose target could change unnoticed.',
    next: 'Put ordinary files there, or keep the model in the repository that has the tags.',
  });
}
