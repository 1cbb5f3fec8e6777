import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, type FileHandle, open, readlink, symlink, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UserError } from '../../../errors.ts';
import { makeFolder } from '../../files/make-folder.ts';

interface Copied {
  readonly from: string;
  readonly to: string;
  readonly mode: number;
  readonly size: number;
  /** Seconds since 1970. */
  readonly modified: number;
  /** Where a link leads; null: an ordinary file. */
  readonly link: string | null;
}

const chunkBytes = 1024 * 1024;
const { COPYFILE_EXCL, COPYFILE_FICLONE, O_NOFOLLOW, O_RDONLY } = constants;

/**
 * Copies one file to a place where none is, by sharing its blocks where the disk can, with its mode and
 * time; then compares the digest of what arrived. Throws where it is not what it was when it was listed.
 */
export async function copyVerified({
  from,
  to,
  mode,
  size,
  modified,
  link,
}: Copied): Promise<void> {
  await makeFolder(dirname(to));
  if (link !== null) {
    if ((await readlink(from)) !== link) throw changed(from);
    await symlink(link, to);
    return;
  }
  // Held open from here on: what is copied is what is compared, and no link was followed.
  const source = await open(from, O_RDONLY | O_NOFOLLOW);
  try {
    if (!(await source.stat()).isFile()) throw changed(from);
    await copyFile(from, to, COPYFILE_EXCL | COPYFILE_FICLONE);
    const target = await open(to, 'r+');
    try {
      await target.chmod(mode);
      const [sent, arrived] = await Promise.all([digestOf(source), digestOf(target)]);
      if (sent.size !== size || sent.digest !== arrived.digest) throw changed(from);
    } finally {
      await target.close();
    }
    await utimes(to, modified, modified);
  } finally {
    await source.close();
  }
}

async function digestOf(file: FileHandle) {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let size = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, chunkBytes, size);
    if (bytesRead === 0) return { size, digest: hash.digest('hex') };
    hash.update(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
}

function changed(path: string): UserError {
  return new UserError('train-files-changed', {
    what: `${path} changed while it was copied.`,
    why: 'What arrived is not what stood there a moment before.',
    next: 'Run the job again when nothing writes to it any more.',
  });
}
