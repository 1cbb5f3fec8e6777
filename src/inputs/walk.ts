import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { isHidden, type Segment } from './glob.ts';
import { unreadable } from './text-file.ts';

/**
 * The files below a folder whose names match the segments, in no order. Links are followed; one that leads
 * back to a folder on its own path is an error, as is a match that is neither file nor folder.
 */
export async function filesBelow(
  root: string,
  segments: readonly Segment[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  await walk({ path: root, above: [] }, segments, found);
  return [...found];
}

interface Folder {
  readonly path: string;
  /** The real paths of the folders that it lies in. */
  readonly above: readonly string[];
}

async function walk(
  folder: Folder,
  segments: readonly Segment[],
  found: Set<string>,
): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined) return;
  if (segment === 'deep') await walk(folder, rest, found);
  const real = await realpath(folder.path || '.').catch((error: unknown) => {
    throw unreadable(folder.path, error);
  });
  if (folder.above.includes(real)) throw loop(folder.path, real);
  const matches = segment === 'deep' ? (name: string) => !isHidden(name) : segment;
  for (const entry of await entriesOf(folder.path)) {
    if (!matches(entry.name)) continue;
    const path = join(folder.path, entry.name);
    const kind = await kindOf(path, entry);
    const next = { path, above: [...folder.above, real] };
    if (kind === 'folder') await walk(next, segment === 'deep' ? segments : rest, found);
    else if (segment === 'deep' || rest.length > 0) continue;
    else if (kind === 'special') throw special(path);
    else found.add(path);
  }
}

async function entriesOf(path: string): Promise<readonly Dirent[]> {
  return readdir(path || '.', { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

type Kind = 'file' | 'folder' | 'special';

async function kindOf(path: string, entry: Dirent): Promise<Kind> {
  const status = entry.isSymbolicLink()
    ? await stat(path).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ELOOP' ? loop(path, path) : unreadable(path, error);
      })
    : entry;
  if (status.isDirectory()) return 'folder';
  return status.isFile() ? 'file' : 'special';
}

function join(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

function loop(path: string, target: string): UserError {
  return new UserError('data-loop', {
    what: `The link ${path} leads in a circle.`,
    why: `It leads to ${target}, in which it lies itself, so that the files below it have no end.`,
    next: 'Remove the link, or name the files apart from it.',
    file: path,
  });
}

function special(path: string): UserError {
  return new UserError('data-no-file', {
    what: `${path} is neither a file nor a folder.`,
    why: 'A device, a pipe or a socket has no content that can be read twice.',
    next: 'Remove it, or name the files apart from it.',
    file: path,
  });
}
