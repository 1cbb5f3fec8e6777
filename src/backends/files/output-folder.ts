import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.ts';
import type { OutputFolder } from '../../ports/output-folder.ts';
import { makeFolder } from './make-folder.ts';

/** A folder on disk. A file is written beside its place and renamed, so that no half file is seen. */
export function outputFolder(root: string): OutputFolder {
  const path = (name: string) => join(root, name);
  return {
    path,
    write: (name, content) => writeWhole(path(name), content).catch(unwritable(path(name))),
    remove: (name) => rm(path(name), { force: true }).catch(unwritable(path(name))),
  };
}

function unwritable(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new UserError(
      'output-unwritable',
      {
        what: `Cannot write ${path}.`,
        why: `The system answered ${error.code ?? error.message}; what was there before is unchanged.`,
        next: 'Free space or allow writing there, or name another folder by output-directory.',
      },
      { cause: error },
    );
  };
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
