import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../../errors.ts';
import { makeFolder } from '../../files/make-folder.ts';
import type { LogLines } from './log-lines.ts';

const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = constants;
const chunkBytes = 256 * 1024;

/**
 * A new, empty log that the training command itself appends to: the order of its two streams is
 * kept, the log is whole whatever becomes of us, and printing never waits for us.
 */
export async function createLog(path: string): Promise<FileHandle> {
  try {
    await makeFolder(dirname(path));
    // Never through a link that a checkout may hold.
    await rm(path, { force: true });
    return await open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
  } catch (error) {
    throw new UserError(
      'output-unwritable',
      {
        what: `Cannot write ${path}.`,
        why: `The system answered ${(error as NodeJS.ErrnoException).code ?? 'an unknown error'}.`,
        next: 'Free space or allow writing there, or name another folder by output-directory.',
      },
      { cause: error },
    );
  }
}

/** Hands what was appended since the last time to `lines`. */
export async function readOn(log: FileHandle, lines: LogLines): Promise<void> {
  for (;;) {
    const buffer = new Uint8Array(chunkBytes);
    const { bytesRead } = await log.read(buffer, 0, chunkBytes, lines.bytes);
    if (bytesRead === 0) return;
    lines.push(buffer.subarray(0, bytesRead));
  }
}
