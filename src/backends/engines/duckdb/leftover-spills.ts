import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How the folders begin that the engine spills to. */
export const spillPrefix = 'contender-spill-';

/** No statement runs so long, so that nobody needs a folder which has been still since then. */
const dayMs = 24 * 60 * 60 * 1000;

/** Removes what runs that were killed left behind; what cannot be removed is left to its owner. */
export async function removeLeftovers(temporary: string, now = Date.now()): Promise<void> {
  const names = await readdir(temporary).catch(() => []);
  const spills = names.filter((name) => name.startsWith(spillPrefix));
  await Promise.allSettled(
    spills.map(async (name) => {
      const folder = join(temporary, name);
      const { mtimeMs } = await lstat(folder);
      if (now - mtimeMs > dayMs) await rm(folder, { recursive: true, force: true });
    }),
  );
}
