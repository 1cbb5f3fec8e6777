import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A mark for each file that changes whenever it is written, replaced or copied over: comparing
 * marks needs no clock, which a network disk may set differently from this machine.
 */
export type Footprint = ReadonlyMap<string, string>;

/** The files at a path, or below it, as they are now; empty where nothing is there. */
export async function readFootprint(path: string): Promise<Footprint> {
  const marks = new Map<string, string>();
  await mark(path, marks);
  return marks;
}

/** How many of the files that are there now were there before, untouched. */
export function untouched(before: Footprint, now: Footprint): number {
  return [...now].filter(([path, mark]) => before.get(path) === mark).length;
}

async function mark(path: string, marks: Map<string, string>): Promise<void> {
  const status = await stat(path, { bigint: true }).catch(() => undefined);
  if (status?.isFile()) {
    marks.set(path, [status.ino, status.size, status.mtimeNs, status.ctimeNs].join(' '));
  }
  if (!status?.isDirectory()) return;
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  // A link may lead back to where we are.
  const inside = entries.filter((entry) => !entry.isSymbolicLink());
  for (const entry of inside) await mark(join(path, entry.name), marks);
}
