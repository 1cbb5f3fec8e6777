import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { UserError } from '../../../../errors.ts';
import type { Repository } from '../repository.ts';
import { type TreeEntry, textIn } from './tree.ts';

export type DvcOptions = ReadonlyMap<string, string>;

/** One of DVC's remotes. */
export interface DvcRemote {
  readonly name: string;
  readonly url: string;
  readonly options: DvcOptions;
  /** The folder from which a relative path starts. */
  readonly base: string;
}

/** `core` and the remotes, by the names of their sections. */
export type DvcConfig = ReadonlyMap<string, DvcOptions>;

/** The folder above the path that DVC manages in this commit; undefined where there is none. */
export function dvcRoot(tree: readonly TreeEntry[], path: string): string | undefined {
  const paths = new Set(tree.map((entry) => entry.path));
  for (let folder = path; ; folder = posix.dirname(folder)) {
    if (paths.has(posix.join(folder, '.dvc/config'))) return folder;
    if (folder === '.' || folder === '/') return undefined;
  }
}

/** The configuration as the commit has it; that of the machine, which git ignores, wins. */
export async function readDvcConfig(
  repository: Repository,
  tree: readonly TreeEntry[],
  root: string,
): Promise<DvcConfig> {
  const committed = (await textIn(repository, tree, posix.join(root, '.dvc/config'))) ?? '';
  const path = join(repository.workTree, root, '.dvc/config.local');
  const own = await readFile(path, 'utf8').catch(() => '');
  const merged = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, options] of [...parseIni(committed), ...parseIni(own)]) {
    merged.set(name, new Map([...(merged.get(name) ?? []), ...options]));
  }
  return merged;
}

/** Sections as DVC writes them: `[core]` and `['remote "name"']`, then `key = value`. */
function parseIni(text: string): DvcConfig {
  const sections = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const [, section] = /^\[\s*(['"]?)(.+?)\1\s*\]$/.exec(line)?.slice(1) ?? [];
    if (section !== undefined) {
      const name = section.replace(/^(\w+)\s+"(.*)"$/, '$1 $2');
      current = sections.get(name) ?? new Map();
      sections.set(name, current);
      continue;
    }
    const [, key, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined)
      current?.set(key, value.replace(/^(['"])(.*)\1$/, '$2'));
  }
  return sections;
}

/** The remote that an out is in: its own, else the usual one. */
export function remoteOf(config: DvcConfig, named: string | undefined, base: string): DvcRemote {
  const name = named ?? config.get('core')?.get('remote');
  const options = name === undefined ? undefined : config.get(`remote ${name}`);
  const url = options?.get('url');
  if (name !== undefined && options && url) return { name, url, options, base };
  throw new UserError('dvc-remote-missing', {
    what: 'The files of the model are in DVC, but the commit does not say where.',
    why:
      name === undefined
        ? '.dvc/config has no core.remote.'
        : `.dvc/config has no remote "${name}" with a url.`,
    next: 'Run "dvc remote add -d <name> <url>", push with "dvc push", and commit .dvc/config.',
    file: '.dvc/config',
  });
}
