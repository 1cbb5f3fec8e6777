import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system says
 * "no such folder" below one that is there: in a deleted working directory, or under /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  const error = await tried(path);
  if (error?.code !== 'ENOENT') return accept(path, error);
  const parent = dirname(path);
  if (parent === path) throw error;
  await makeFolder(parent);
  return accept(path, await tried(path));
}

async function accept(path: string, error: NodeJS.ErrnoException | undefined): Promise<void> {
  if (!error) return;
  const folder = await stat(path).catch(() => undefined);
  if (!folder?.isDirectory()) throw error;
}

async function tried(path: string): Promise<NodeJS.ErrnoException | undefined> {
  return mkdir(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );
}
