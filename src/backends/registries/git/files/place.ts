import { posix } from 'node:path';

/** Paths from the top of the repository; `.` is the top itself. */
export function isAtOrBelow(path: string, top: string): boolean {
  return top === '.' || path === top || path.startsWith(`${top}/`);
}

/** The name inside the model: of a single file its own. */
export function relativeTo(top: string, path: string): string {
  if (path === top) return posix.basename(path);
  return top === '.' ? path : path.slice(top.length + 1);
}
