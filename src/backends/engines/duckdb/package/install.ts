import { randomUUID } from 'node:crypto';
import { access, rename, rm } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '../../../../errors.ts';
import type { Environment } from '../../../../ports/backend.ts';
import type { download } from './download.ts';
import { packagesFor, pinnedVersion, platformName } from './pinned.ts';

/** The folder that holds the engine's `node_modules`; fetched, verified and unpacked when missing. */
export async function installedFolder(environment: Environment): Promise<string> {
  const folder = folderIn(environment);
  if (!(await exists(folder))) {
    await install(folder, { environment, offlineFolder: join(dirname(folder), 'archives') });
  }
  return folder;
}

/** Whether that folder is there already. */
export function isInstalled(environment: Environment): Promise<boolean> {
  return exists(folderIn(environment));
}

function folderIn(environment: Environment): string {
  return join(cacheFolder(environment), `duckdb-${pinnedVersion()}-${platformName()}`);
}

/** `RUNNER_TOOL_CACHE` on a runner, else the user's cache folder. */
function cacheFolder(environment: Environment): string {
  const base =
    environment('RUNNER_TOOL_CACHE') ||
    environment('XDG_CACHE_HOME') ||
    (platform() === 'win32' && environment('LOCALAPPDATA')) ||
    join(homedir(), platform() === 'darwin' ? 'Library/Caches' : '.cache');
  return join(base, 'contender');
}

/**
 * Builds the folder aside and renames it: it exists whole or not at all, and of two jobs that do this
 * at once the second finds the first one's folder and throws its own away.
 */
async function install(folder: string, source: Parameters<typeof download>[1]): Promise<void> {
  // Most runs find the folder there, and need neither.
  const [{ download }, { unpack }] = await Promise.all([
    import('./download.ts'),
    import('./unpack.ts'),
  ]);
  const building = `${folder}.${randomUUID()}.tmp`;
  try {
    for (const pinned of packagesFor(platformName())) {
      const archive = await download(pinned, source);
      await unpack(archive, join(building, 'node_modules', pinned.name));
    }
    await rename(building, folder);
  } catch (error) {
    if (!(await exists(folder))) throw asUserError(error, folder);
  } finally {
    await rm(building, { recursive: true, force: true }).catch(() => undefined);
  }
}

function asUserError(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined) return error;
  return new UserError(
    'engine-unwritable',
    {
      what: `Cannot unpack the data engine into ${dirname(folder)}.`,
      why: `The system answered ${code}; nothing was left behind.`,
      next: 'Free 100 MB there, or point RUNNER_TOOL_CACHE or XDG_CACHE_HOME to another folder.',
    },
    { cause: error },
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
