import { accessSync, constants } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';

/**
 * Where a PATH finds a program; null where it finds none. Undefined where only the system can tell: on Windows, and
 * without a PATH. To start what is not there costs 10 ms each time.
 */
export function programOn(path: string | undefined, program: string): string | null | undefined {
  if (platform() === 'win32' || path === undefined) return undefined;
  // An empty entry would be the working directory, where a stranger's files may lie.
  const folders = path.split(':').filter((folder) => folder !== '');
  const places = folders.map((folder) => join(folder, program));
  return places.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
