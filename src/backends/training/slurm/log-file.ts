import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { UserError } from '../../../errors.ts';
import type { ClusterLog } from '../remote/cluster.ts';

const chunkBytes = 256 * 1024;
const nowhere = ['ENOENT', 'ESTALE'];

/**
 * What stands in the log after the first `from` bytes. It is opened anew each time: on NFS that is when another
 * machine's writing is seen. What the job has put in its place is not read: a link would lead anywhere.
 */
export async function readLog(path: string, from: string): Promise<ClusterLog> {
  const start = Number(from || 0);
  const nothing = { bytes: new Uint8Array(), next: from };
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) throw Object.assign(new Error(), { code: 'not a file' });
      const buffer = Buffer.allocUnsafe(chunkBytes);
      const { bytesRead } = await file.read(buffer, 0, chunkBytes, start);
      return { bytes: buffer.subarray(0, bytesRead), next: String(start + bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code = 'an unknown error' } = error as NodeJS.ErrnoException;
    if (nowhere.includes(code)) return nothing;
    throw new UserError(
      'train-log-unreadable',
      {
        what: `Cannot read the log ${path}.`,
        why: `The system answered ${code}.`,
        next: 'See that the user of this process may read there, and that the command leaves the file alone.',
      },
      { cause: error },
    );
  }
}
