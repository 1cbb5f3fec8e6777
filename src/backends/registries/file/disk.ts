import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../../errors.ts';
import { makeFolder } from '../../files/make-folder.ts';

const dayMs = 24 * 60 * 60 * 1000;
const leftover = /^\..+\.tmp$/;

/**
 * Writes a file beside its place, then links it there: the name appears once, with whole content,
 * or not at all. False: another process had the name first. A killed process leaves no lock.
 */
export async function create(path: string, text: string): Promise<boolean> {
  const temporary = await writeTemporary(dirname(path), (file) => file.writeFile(text));
  return publish(temporary, path);
}

/** A new file, whole and on disk, under a name that nobody reads; its path. */
export async function writeTemporary(
  folder: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<string> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await makeFolder(folder);
    const file = await open(temporary, 'wx', 0o444);
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error instanceof UserError ? error : unwritable(temporary, error);
  }
  return temporary;
}

/** Gives a temporary file its name; the name is the lock. */
export async function publish(temporary: string, path: string): Promise<boolean> {
  try {
    await makeFolder(dirname(path));
    await link(temporary, path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw unwritable(path, error);
  } finally {
    await rm(temporary, { force: true });
    await sweep(dirname(temporary));
  }
}

/** The names in a folder; none when it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => !leftover.test(name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
  }
}

export function unreadable(path: string, cause: unknown): UserError {
  return new UserError(
    'registry-unreadable',
    {
      what: `Cannot read ${path} of the registry.`,
      why: `The system answered ${codeOf(cause)}.`,
      next: 'Check that it is what the registry should hold there, and that this user may read it.',
      file: path,
    },
    { cause },
  );
}

/** The name is on disk only when its folder is; Windows cannot open a folder, and needs it not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Temporary files older than a day belong to processes that were killed. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => leftover.test(candidate))) {
    const path = join(folder, name);
    const status = await stat(path).catch(() => undefined);
    if (status && Date.now() - status.mtimeMs > dayMs) await rm(path, { force: true });
  }
}

const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function unwritable(path: string, cause: unknown): UserError {
  const code = codeOf(cause);
  if ((cause as NodeJS.ErrnoException).syscall === 'link' && noLinks.includes(code)) {
    return new UserError(
      'registry-no-links',
      {
        what: `Cannot keep a registry at ${path}.`,
        why: `Its file system has no hard links (${code}), without which two runs could both win.`,
        next: 'Put the registry on a local disk, or use a registry of another scheme.',
      },
      { cause },
    );
  }
  return new UserError(
    'registry-unwritable',
    {
      what: `Cannot write ${path} of the registry.`,
      why: `The system answered ${code}; what was there before is unchanged.`,
      next: 'Free space or allow writing there, then run again.',
    },
    { cause },
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
