import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import { codeOf, hideFromGit, removeTree } from '../disk.ts';

/** The name of our own folder, beside that of the command or, where that is a disk of its own, in it. */
const ownName = '.contender';

/** What we keep beside the folder of a command. */
export interface Side {
  readonly root: string;
  readonly staging: string;
}

export async function sideOf(path: string): Promise<Side> {
  const above = dirname(path);
  const isOwnDisk = await onOtherDisk(path, above);
  const home = join(isOwnDisk ? path : above, ownName);
  const root = join(home, `beside-${basename(path)}`);
  return { root, staging: join(root, 'staging') };
}

/** From one disk to another nothing can be renamed. */
async function onOtherDisk(path: string, above: string): Promise<boolean> {
  const [own, other] = await Promise.all([path, above].map((one) => lstat(one).catch(() => null)));
  return own !== null && own?.dev !== other?.dev;
}

/** What we know of the folder: for which training it was made, and what of it is saved. */
export interface Note {
  readonly owner: string;
  /** The process that attends to it. */
  readonly process: string;
  readonly saved: readonly string[];
}

export async function readNote({ root }: Side): Promise<Note | undefined> {
  try {
    const { owner, process, saved } = JSON.parse(await readFile(noteOf(root), 'utf8'));
    return {
      owner: String(owner),
      process: String(process ?? ''),
      saved: Array.isArray(saved) ? saved.map(String) : [],
    };
  } catch {
    return undefined;
  }
}

export async function writeNote({ root }: Side, note: Note): Promise<void> {
  const temporary = `${noteOf(root)}.tmp`;
  await writeFile(temporary, JSON.stringify(note));
  await rename(temporary, noteOf(root));
}

function noteOf(root: string): string {
  return join(root, 'note.json');
}

/**
 * Moves everything in the folder aside; the path that it was moved to, or null. What an earlier training of
 * ours left is kept until the next one; what somebody else put there is kept for good.
 */
export async function moveAside(path: string, side: Side): Promise<string | null> {
  const isOurs = (await readNote(side)) !== undefined;
  await makeFolder(path);
  await makeFolder(side.root);
  await hideFromGit(dirname(side.root));
  await rm(noteOf(side.root), { force: true });
  // Only copies of what lies in the folder itself.
  await removeTree(side.staging);
  const names = (await readdir(path)).filter((name) => name !== ownName);
  if (names.length === 0) return null;
  const aside = join(side.root, isOurs ? 'earlier' : `found-${stamp()}`);
  if (isOurs) await removeTree(aside);
  await makeFolder(aside);
  for (const name of names) await rename(join(path, name), join(aside, name));
  return aside;
}

function stamp(): string {
  return new Date().toISOString().replace(/[-:.]/g, '');
}

export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
}
