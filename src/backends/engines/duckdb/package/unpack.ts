import { writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { UserError } from '../../../../errors.ts';
import { makeFolder } from '../../../files/make-folder.ts';

/** Unpacks an npm archive: ordinary files below `package/` only. */
export async function unpack(archive: Uint8Array, folder: string): Promise<void> {
  const entries = extract();
  Readable.from([archive])
    .pipe(createGunzip())
    .on('error', (error) => entries.destroy(error))
    .pipe(entries);
  for await (const entry of entries) {
    const { name, type } = entry.header;
    if (type === 'directory') {
      entry.resume();
      continue;
    }
    const path = join(folder, inside(name, type));
    await makeFolder(dirname(path));
    await writeFile(path, await buffer(entry));
  }
}

/** The path below the archive's first folder. */
function inside(name: string, type: string | null | undefined): string {
  const path = normalize(name.split('/').slice(1).join('/'));
  const escapes = path.startsWith('..') || path.startsWith(sep) || path === '.';
  if (type === 'file' && !escapes) return path;
  throw new UserError('engine-archive', {
    what: `The data engine's archive holds the entry ${JSON.stringify(name)}.`,
    why: 'Only ordinary files below its own folder are unpacked.',
    next: 'Check which registry npm is configured to use.',
  });
}
