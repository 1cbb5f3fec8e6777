import { randomUUID } from 'node:crypto';
import { cp, lstat, readdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { newestFirst, savedAtOf } from '../../domain/training/checkpoint/key.ts';
import type { CheckpointManifest } from '../../domain/training/checkpoint/manifest.ts';
import { UserError } from '../../errors.ts';
import type { Backend } from '../../ports/backend.ts';
import type { CheckpointStore, StagedCheckpoint } from '../../ports/checkpoint-store.ts';
import { pathOfUri } from '../files/file-uri.ts';
import { makeFolder } from '../files/make-folder.ts';
import { codeOf, copier, hideFromGit, removeTree, syncFolder, syncTree } from './disk.ts';
import { fetchFiles, filesName, linkIn, manifestName, readManifest } from './stored.ts';

/** A folder on a disk that outlives the job. No locks: a checkpoint appears whole, by rename. */
export const fileCheckpoints: Backend<CheckpointStore> = {
  scheme: 'file',
  summary: 'a folder that the runner keeps, file:/srv/checkpoints',
  async open(uri) {
    const path = pathOfUri(uri);
    const root = resolve(path);
    const at = (name: string) => join(root, safe(name));
    return {
      uri: `file:${path}`,
      list: (prefix) => namesBelow(root, prefix),
      manifest: (name) => readManifest(at(name)),
      fetch: (name, manifest, into) => fetchFrom(at(name), manifest, into),
      save: (name, staged, signal) => save({ root, home: at(name) }, staged, signal),
      remove: (name) => removeTree(at(name)).catch(unwritable(at(name))),
    };
  },
};

/** A name that is none of ours could lead out of the store. */
function safe(name: string): string {
  if (savedAtOf(name)) return name;
  throw new Error(`No checkpoint has the name ${JSON.stringify(name)}`);
}

const levels = 4;

async function namesBelow(root: string, prefix: string): Promise<readonly string[]> {
  const folders = prefix.split('/').filter((part) => part !== '');
  let found = [folders.join('/')];
  for (let level = folders.length; level < levels; level += 1) {
    const below = await Promise.all(found.map((folder) => foldersIn(root, folder)));
    found = below.flat();
  }
  return newestFirst(found);
}

async function foldersIn(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory());
    return folders.map(({ name }) => (folder ? `${folder}/${name}` : name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw unreadable(join(root, folder), error);
  }
}

async function fetchFrom(home: string, manifest: CheckpointManifest, into: string) {
  const link = await linkIn(home).catch(() => undefined);
  if (link) return link;
  const copy = copier();
  return fetchFiles(manifest, into, async (path, target) => {
    try {
      return await copy(join(home, filesName, path), target);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw unreadable(join(home, filesName, path), error);
    }
  });
}

interface Target {
  readonly root: string;
  readonly home: string;
}

async function save(
  { root, home }: Target,
  { folder, manifest }: StagedCheckpoint,
  signal: AbortSignal,
): Promise<void> {
  const shelf = dirname(home);
  const temporary = join(shelf, `.${basename(home)}.${randomUUID()}.tmp`);
  try {
    await makeFolder(shelf);
    await hideFromGit(root);
    await sweep(shelf);
    const giveBack = await take(folder, temporary, signal);
    try {
      await syncTree(temporary);
      signal.throwIfAborted();
      await rename(temporary, home);
    } catch (error) {
      await giveBack();
      throw error;
    }
    await syncFolder(shelf);
    await readBack(home, manifest);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof UserError ? error : unwritable(home)(error);
  } finally {
    await removeTree(temporary).catch(() => undefined);
  }
}

/** On the same disk a move is enough; on another one the manifest is copied last. */
async function take(
  folder: string,
  temporary: string,
  signal: AbortSignal,
): Promise<() => Promise<unknown>> {
  try {
    await rename(folder, temporary);
    return () => rename(temporary, folder);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
  }
  await cp(join(folder, filesName), join(temporary, filesName), {
    recursive: true,
    filter: () => !signal.aborted,
  });
  signal.throwIfAborted();
  await cp(join(folder, manifestName), join(temporary, manifestName));
  return async () => undefined;
}

/** What a disk took and does not hold must not count: the older checkpoint goes only after this. */
async function readBack(home: string, { files }: CheckpointManifest): Promise<void> {
  await lstat(join(home, manifestName));
  for (const { path, size } of files) {
    const found = await lstat(join(home, filesName, path));
    if (found.size === size) continue;
    throw new UserError('checkpoint-not-kept', {
      what: `The checkpoint ${home} reads back with ${found.size} bytes of ${path}.`,
      why: `${size} were written: the disk did not keep them.`,
      next: 'Check the disk of the store.',
    });
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/** What a killed process left half-done. */
async function sweep(shelf: string): Promise<void> {
  const names = await readdir(shelf);
  for (const name of names.filter((one) => one.startsWith('.') && one.endsWith('.tmp'))) {
    const status = await stat(join(shelf, name)).catch(() => undefined);
    if (status && Date.now() - status.mtimeMs > dayMs) await removeTree(join(shelf, name));
  }
}

function unreadable(path: string, cause: unknown): UserError {
  return new UserError(
    'checkpoint-store-unreadable',
    {
      what: `Cannot take ${path} from the checkpoint store.`,
      why: `The system answered ${codeOf(cause)}.`,
      next: 'Check that this user may read it and that there is room for it, or name another store.',
    },
    { cause },
  );
}

function unwritable(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new UserError(
      'checkpoint-store-unwritable',
      {
        what: `Cannot write ${path} of the checkpoint store.`,
        why: `The system answered ${codeOf(cause)}; the checkpoints before are unchanged.`,
        next: 'Free space or allow writing there, or name another store.',
      },
      { cause },
    );
  };
}
