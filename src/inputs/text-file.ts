import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../errors.ts';

/** The text of a file; a missing or unreadable one is the user's mistake, not a stack trace. */
export async function readText(path: string): Promise<string> {
  await expectFile(path);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Reading a pipe or a device may never end. */
export async function expectFile(path: string): Promise<{ readonly size: number }> {
  const status = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (status.isFile()) return status;
  throw new UserError('file-unreadable', {
    what: `Cannot read ${path}.`,
    why: status.isDirectory() ? 'It is a folder.' : 'It is a pipe or a device.',
    next: 'Give the path of a file.',
    file: path,
  });
}

export function unreadable(path: string, cause: unknown): UserError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new UserError(
    missing ? 'file-missing' : 'file-unreadable',
    {
      what: `Cannot read ${path}.`,
      why: missing ? 'There is no such file.' : `The system answered ${code}.`,
      next: missing
        ? 'Check the path; relative paths start from the working directory.'
        : 'Check that it is a file and that this user may read it.',
      file: path,
    },
    { cause },
  );
}
