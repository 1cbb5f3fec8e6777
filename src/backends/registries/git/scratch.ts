import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../../ports/backend.ts';

const prefix = 'contender-git-';
const dayMs = 24 * 60 * 60 * 1000;

/** Where files lie that a run needs and nobody keeps; a runner empties its own place after each job. */
export function scratchPlace(environment: Environment): string {
  return environment('RUNNER_TEMP') || tmpdir();
}

/** A new folder for the copy of a remote; those that other runs left behind a day ago go away. */
export async function scratchFolder(environment: Environment): Promise<string> {
  const place = scratchPlace(environment);
  const folder = await mkdtemp(join(place, prefix));
  const names = await readdir(place).catch(() => []);
  const others = names.filter((name) => name.startsWith(prefix));
  await Promise.allSettled(others.map((name) => removeOld(join(place, name))));
  return folder;
}

async function removeOld(folder: string): Promise<void> {
  const { mtimeMs } = await lstat(folder);
  if (Date.now() - mtimeMs > dayMs) await rm(folder, { recursive: true, force: true });
}
