import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { LogPart } from '../../../ports/training-backend.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { occupy, vacate } from './job-file.ts';

const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = constants;
const chunkBytes = 256 * 1024;

/**
 * A new, empty log that the training command itself appends to: the order of its two streams is
 * kept, the log is whole whatever becomes of us, and printing never waits for us.
 */
export async function createLog(path: string, mark: string): Promise<FileHandle> {
  return writing(path, async () => {
    await makeFolder(dirname(path));
    await occupy(path, mark);
    // Never through a link that a checkout may hold.
    await rm(path, { force: true });
    return open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
  });
}

/** Ends what a job has left that wrote this log, and whose Contender was killed. */
export function vacateLog(path: string): Promise<void> {
  return writing(path, () => vacate(path));
}

async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
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

/**
 * What was appended since `from`, which is the number of bytes that were read before; from the start
 * again where the command has emptied the log.
 */
export async function readPart(log: FileHandle, from: string): Promise<LogPart> {
  const start = Number(from || 0);
  const part = await partAt(log, start);
  if (part.bytes.byteLength > 0 || (await log.stat()).size >= start) return part;
  return { ...(await partAt(log, 0)), isFromStart: true };
}

async function partAt(log: FileHandle, start: number): Promise<LogPart> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  const { bytesRead } = await log.read(buffer, 0, chunkBytes, start);
  return { bytes: buffer.subarray(0, bytesRead), next: String(start + bytesRead) };
}
