import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import * as zlib from 'node:zlib';
import { UserError } from '../../../errors.ts';

/** As the engine calls it. */
export type Compression = 'none' | 'gzip' | 'zstd';

const endings: readonly (readonly [RegExp, Compression])[] = [
  [/\.gz$/i, 'gzip'],
  [/\.zst$/i, 'zstd'],
];

/** Told from the end of the name, in any case. */
export function compressionOf(path: string): Compression {
  return endings.find(([ending]) => ending.test(path))?.[1] ?? 'none';
}

/** The name without what tells the compression. */
export function uncompressedName(path: string): string {
  return endings.reduce((name, [ending]) => name.replace(ending, ''), path);
}

const chunkBytes = 512 * 1024;

/** The bytes of a file as they were before it was compressed; one that was cut off throws. */
export async function* decompressed(path: string): AsyncGenerator<Buffer> {
  const compression = compressionOf(path);
  try {
    if (compression === 'none') yield* createReadStream(path, { highWaterMark: chunkBytes });
    if (compression === 'gzip')
      yield* inflated(path, 0, zlib.createGunzip({ chunkSize: chunkBytes }));
    if (compression === 'zstd') yield* zstdFrames(path);
  } catch (error) {
    throw error instanceof UserError ? error : torn(path, error);
  }
}

/**
 * The same for those who keep no chunk: each is only valid until the next one is asked for. What holds an
 * uncompressed file is then filled again, while the chunk before is looked at.
 */
export async function* passing(path: string): AsyncGenerator<Buffer> {
  if (compressionOf(path) !== 'none') {
    yield* decompressed(path);
    return;
  }
  try {
    const file = await open(path);
    try {
      yield* filled(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UserError ? error : torn(path, error);
  }
}

async function* filled(file: FileHandle): AsyncGenerator<Buffer> {
  let [current, next] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
  let read = await file.read(current, 0, chunkBytes, null);
  while (read.bytesRead > 0) {
    const following = file.read(next, 0, chunkBytes, null);
    try {
      yield current.subarray(0, read.bytesRead);
    } finally {
      read = await following;
    }
    [current, next] = [next, current];
  }
}

/** An error of either stream ends the one that is read. */
function inflated(path: string, start: number, inflate: zlib.Gunzip) {
  return pipeline(
    createReadStream(path, { start, highWaterMark: chunkBytes }),
    inflate,
    () => undefined,
  );
}

/** Compressors on several cores write one frame after the other; Node stops after the first. */
async function* zstdFrames(path: string): AsyncGenerator<Buffer> {
  if (!('createZstdDecompress' in zlib)) throw withoutZstd(path);
  const { size } = await stat(path);
  for (let start = 0; start < size; ) {
    const frame = zlib.createZstdDecompress({ chunkSize: chunkBytes });
    yield* inflated(path, start, frame);
    if (frame.bytesWritten === 0) throw new Error('no frame begins where the last one ended');
    start += frame.bytesWritten;
  }
}

function withoutZstd(path: string): UserError {
  return new UserError('data-compression', {
    what: `Cannot read ${path}.`,
    why: 'This Node.js knows no zstd; it came with version 22.15.',
    next: 'Run it with Node.js 22.15 or newer, or compress the file with gzip.',
    file: path,
  });
}

function torn(path: string, error: unknown): UserError {
  const message = error instanceof Error ? error.message : String(error);
  return new UserError(
    'data-unreadable',
    {
      what: `Cannot ${compressionOf(path) === 'none' ? 'read' : 'decompress'} ${path}.`,
      why: `${message.replace(/\.$/, '')}.`,
      next: 'Check that the file is whole and is what its name says.',
      file: path,
    },
    { cause: error },
  );
}
