import { join } from 'node:path';

/**
 * Where everything stands in the registry's folder:
 * `objects/ab/cdef…`, `models/<model>/versions/<n>.json`, `models/<model>/aliases/<alias>/<n>.json`.
 */
export interface Layout {
  readonly root: string;
  readonly objects: string;
  readonly models: string;
  object(sha256: string): string;
  versions(model: string): string;
  aliases(model: string): string;
  alias(model: string, alias: string): string;
}

export function layoutOf(root: string): Layout {
  const objects = join(root, 'objects');
  const models = join(root, 'models');
  const aliases = (model: string) => join(models, encodeName(model), 'aliases');
  return {
    root,
    objects,
    models,
    object: (sha256) => join(objects, sha256.slice(0, 2), sha256.slice(2)),
    versions: (model) => join(models, encodeName(model), 'versions'),
    aliases,
    alias: (model, alias) => join(aliases(model), encodeName(alias)),
  };
}

/** Any name as a folder name that every file system takes; a leading dot would hide it or climb. */
export function encodeName(name: string): string {
  return encodeURIComponent(name)
    .replace(/[!'()*~]/g, percent)
    .replace(/^\.|\.$/g, percent);
}

export function decodeName(folder: string): string {
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder; // No name of ours: somebody else made this folder.
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
