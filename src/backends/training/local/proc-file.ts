import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Holds every file of /proc but a rare environment. */
const scratch = Buffer.allocUnsafe(64 * 1024);

/**
 * A file of /proc, as Latin-1. All processes of a machine are looked at again and again, and for so little
 * text `readFileSync` takes eight times as long. Throws where the process is gone, or somebody else's.
 */
export function readProc(path: string): string {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let count = -1; count !== 0; length += count) {
      if (length === scratch.length) return readFileSync(path, 'latin1');
      count = readSync(file, scratch, length, scratch.length - length, null);
    }
    return scratch.toString('latin1', 0, length);
  } finally {
    closeSync(file);
  }
}
