import { createReadStream } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { posix } from 'node:path';
import { type Problem, refuse, UserError } from '../../../errors.ts';

/** Something that goes into an archive, as it was when it was listed. */
interface TarEntry {
  /** With `/`, relative. */
  readonly path: string;
  readonly mode: number;
  /** Of its bytes; a link has none. */
  readonly size: number;
  /** Whole seconds since 1970. */
  readonly modified: number;
  /** Where a link leads; null: an ordinary file. */
  readonly link: string | null;
}

/** What stands at these paths of the working directory; throws for all that cannot travel. */
export async function tarEntries(paths: readonly string[]): Promise<readonly TarEntry[]> {
  const entries: TarEntry[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const entry = await entryAt(path);
    if (typeof entry === 'string') problems.push(cannotTravel(path, entry));
    else entries.push(entry);
  }
  refuse(problems);
  return entries;
}

/** The entry, or why there can be none: half a sentence. */
async function entryAt(path: string): Promise<TarEntry | string> {
  if (leadsOut(path)) return 'lies outside of the working directory';
  const found = await lstat(path).catch(() => undefined);
  if (!found) return 'is not there';
  const modified = Math.max(0, Math.floor(found.mtimeMs / 1000));
  const entry = { path, mode: found.mode & 0o777, modified };
  if (found.isFile()) return { ...entry, size: found.size, link: null };
  if (!found.isSymbolicLink()) return 'is no ordinary file';
  const link = await readlink(path);
  const isOutside = posix.isAbsolute(link) || leadsOut(posix.join(posix.dirname(path), link));
  return isOutside
    ? 'is a link that leads out of the working directory'
    : { ...entry, size: 0, link };
}

function leadsOut(path: string): boolean {
  return posix.isAbsolute(path) || posix.normalize(path).split('/')[0] === '..';
}

function cannotTravel(path: string, why: string): Problem {
  return {
    code: 'train-sources',
    what: `${path} cannot be sent to the training.`,
    why: `It ${why}.`,
    next: 'Let the training use files of the working directory only.',
  };
}

const block = 512;

/**
 * The bytes of a tar, the same for the same files: nothing of this machine is in it. Long names are written as GNU
 * has them, which also the small tar of busybox reads.
 */
export async function* tarOf(entries: readonly TarEntry[]): AsyncGenerator<Buffer> {
  for (const entry of entries) {
    yield headersOf(entry);
    if (entry.link !== null) continue;
    yield* contentOf(entry);
    const rest = entry.size % block;
    if (rest > 0) yield Buffer.alloc(block - rest);
  }
  yield Buffer.alloc(2 * block);
}

/** A file that grows while it is read is cut where it ended; the digest then tells on the next reading. */
async function* contentOf({ path, size }: TarEntry): AsyncGenerator<Buffer> {
  let left = size;
  if (size === 0) return;
  for await (const chunk of createReadStream(path, { end: size - 1, highWaterMark: 2 ** 18 })) {
    const bytes = chunk as Buffer;
    left -= bytes.byteLength;
    yield bytes;
  }
  if (left > 0) throw changed(path);
}

function changed(path: string): UserError {
  return new UserError('train-sources', {
    what: `The file ${path} changed while it was sent to the training.`,
    why: 'It is shorter now than a moment before.',
    next: 'Run the job again when nothing writes to it any more.',
  });
}

const longName = 100;

function headersOf({ path, mode, size, modified, link }: TarEntry): Buffer {
  const name = Buffer.from(path, 'utf8');
  const target = Buffer.from(link ?? '', 'utf8');
  return Buffer.concat([
    ...(target.byteLength > longName ? [longText('K', target)] : []),
    ...(name.byteLength > longName ? [longText('L', name)] : []),
    header({ name, mode, size, modified, kind: link === null ? '0' : '2', target }),
  ]);
}

/** An entry whose content is a name that has no place in the header of the next one. */
function longText(kind: 'K' | 'L', text: Buffer): Buffer {
  const size = text.byteLength + 1;
  const name = Buffer.from('././@LongLink');
  const padding = Buffer.alloc(1 + ((block - (size % block)) % block));
  const first = header({ name, mode: 0o644, size, modified: 0, kind, target: Buffer.alloc(0) });
  return Buffer.concat([first, text, padding]);
}

interface Header {
  readonly name: Buffer;
  readonly mode: number;
  readonly size: number;
  readonly modified: number;
  readonly kind: '0' | '2' | 'K' | 'L';
  readonly target: Buffer;
}

/** The places of the fields are those of POSIX (ustar), the magic is that of GNU. */
function header({ name, mode, size, modified, kind, target }: Header): Buffer {
  const bytes = Buffer.alloc(block);
  name.copy(bytes, 0, 0, longName);
  bytes.write(octal(mode, 7), 100);
  bytes.write(octal(0, 7), 108);
  bytes.write(octal(0, 7), 116);
  if (size < 8 ** 11) bytes.write(octal(size, 11), 124);
  else {
    // What eleven octal digits do not hold is written in binary.
    bytes.writeUInt8(0x80, 124);
    bytes.writeBigUInt64BE(BigInt(size), 128);
  }
  bytes.write(octal(modified, 11), 136);
  bytes.write('        ', 148);
  bytes.write(kind, 156);
  target.copy(bytes, 157, 0, longName);
  bytes.write('ustar  \0', 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${octal(sum, 6)}\0 `, 148);
  return bytes;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
