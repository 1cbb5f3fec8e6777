import { posix } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { UserError } from '../../../../errors.ts';
import type { Repository } from '../repository.ts';
import { type TreeEntry, textIn } from './tree.ts';

const artifact = z.object({ path: z.string().nullish() });
const dvcYaml = z.object({ artifacts: z.record(z.string(), artifact).nullish() });
const artifactsYaml = z.record(z.string(), artifact).nullable();

/**
 * Where the model lies in a commit, from the top of the repository: as `artifacts` in the `dvc.yaml`
 * of its folder says, or the older `artifacts.yaml`.
 */
export async function modelPath(
  repository: Repository,
  tree: readonly TreeEntry[],
  model: string,
): Promise<string> {
  const [key = '', base = '.'] = model.split(':').reverse();
  const file = posix.join(base, 'dvc.yaml');
  const now = await textIn(repository, tree, file);
  const before = base === '.' ? await textIn(repository, tree, 'artifacts.yaml') : undefined;
  const path =
    read(file, () => dvcYaml.parse(parse(now ?? '') ?? {}).artifacts?.[key]?.path) ??
    read('artifacts.yaml', () => artifactsYaml.parse(parse(before ?? ''))?.[key]?.path);
  if (!path) throw unknownPath(model, base, key);
  return checked(model, posix.normalize(posix.join(base, path)).replace(/\/$/, ''));
}

function read<Value>(file: string, parsed: () => Value): Value {
  try {
    return parsed();
  } catch (cause) {
    throw new UserError(
      'registry-broken',
      {
        what: `The file ${file} of the commit cannot be read.`,
        why: 'It is no YAML, or its artifacts are not written as GTO and DVC write them.',
        next: 'Correct it: artifacts, then the name of the model, then its path.',
        file,
      },
      { cause },
    );
  }
}

function checked(model: string, path: string): string {
  if (!path.startsWith('../') && path !== '..' && !posix.isAbsolute(path) && !path.includes('${')) {
    return path;
  }
  throw new UserError('path-refused', {
    what: `The model ${model} cannot be read from ${JSON.stringify(path)}.`,
    why: 'The path leaves the repository, or is a template that only DVC fills in.',
    next: 'Write a plain path in the file that names the artifact.',
  });
}

function unknownPath(model: string, folder: string, key: string): UserError {
  const file = posix.join(folder, 'dvc.yaml');
  return new UserError('artifact-unknown', {
    what: `The commit does not say where the model ${model} lies.`,
    why: `Neither ${file} nor artifacts.yaml has an artifact "${key}" with a path.`,
    next: `Add to ${file}: "artifacts: {${key}: {path: <file or folder>, type: model}}", and commit it.`,
    file,
  });
}
