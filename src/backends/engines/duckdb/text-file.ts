import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../../errors.ts';

/** The bytes of a text file, decompressed. */
export function streamOf(path: string): Readable {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  // An error of either stream ends the one that is read.
  return pipeline(file, createGunzip(), () => undefined);
}

/** Reads a compressed file to its end: the engine takes one that was cut off for a shorter one. */
export async function refuseTorn(path: string): Promise<void> {
  if (!path.endsWith('.gz')) return;
  try {
    for await (const _ of streamOf(path));
  } catch (error) {
    throw new UserError(
      'data-unreadable',
      {
        what: `Cannot decompress ${path}.`,
        why: `${(error as Error).message}.`,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
      },
      { cause: error },
    );
  }
}
