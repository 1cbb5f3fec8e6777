import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { LogPart } from '../../../ports/training-backend.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { readPart } from '../local/log-file.ts';

const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = constants;

/** The log of a job elsewhere, kept whole in a file of this machine, and served from there. */
export interface KeptLog {
  append(text: Uint8Array): Promise<void>;
  /** What was appended since; `from` is the number of bytes that were read before. */
  read(from: string): Promise<LogPart>;
  close(): Promise<void>;
}

/** A new, empty one; never through a link that a checkout may hold. */
export async function keepLog(path: string): Promise<KeptLog> {
  const file = await writing(path, async () => {
    await makeFolder(dirname(path));
    await rm(path, { force: true });
    return open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
  });
  return {
    append: (text) => writing(path, () => file.appendFile(text)),
    read: (from) => readPart(file, from),
    close: () => file.close(),
  };
}

/** One that another process has kept. */
export async function readKept(path: string, from: string): Promise<LogPart> {
  const file: FileHandle = await open(path, 'r');
  try {
    return await readPart(file, from);
  } finally {
    await file.close();
  }
}

async function writing<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = {
      what: `Cannot write ${path}.`,
      why: `The system answered ${code ?? 'an unknown error'}.`,
      next: 'Free space or allow writing there, or name another folder by output-directory.',
    };
    throw new UserError('output-unwritable', problem, { cause: error });
  }
}
