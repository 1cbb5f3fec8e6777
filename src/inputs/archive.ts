import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { UserError } from '../errors.ts';
import { type ArchiveEntry, judgeEntry, refusedArchive } from './archive-entry.ts';

/** A file of an archive as text. */
export interface ArchivedFile {
  readonly path: string;
  readonly text: string;
}

export interface Unpacked {
  readonly files: readonly ArchivedFile[];
  /** How many files were there that nobody asked for. */
  readonly ignored: number;
}

/** How much of an archive is unpacked; 200 kB for each of 500 outcomes. */
export const archiveLimits = {
  entries: 500,
  bytes: 100 * 1024 * 1024,
  fileBytes: 20 * 1024 * 1024,
};

/** Which of these paths are wanted. */
export type Choice = (paths: readonly string[]) => ReadonlySet<string>;

/**
 * Reads the chosen files of a zip that a stranger made: in memory, and never more than the limits
 * allow, whatever the archive says of its own size. One doubtful entry condemns the whole archive.
 */
export async function unpack(archive: Uint8Array, choose: Choice): Promise<Unpacked> {
  try {
    const zip = await fromBufferPromise(bufferOf(archive), { decodeStrings: false });
    const files = (await listed(zip, archive)).filter(({ isFolder }) => !isFolder);
    const wanted = choose(files.map(({ path }) => path));
    const chosen = files.filter(({ path }) => wanted.has(path));
    return { files: await textsOf(zip, chosen), ignored: files.length - chosen.length };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw refusedArchive('archive-damaged', `it is no whole zip (${plain(message)})`);
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

interface Listed extends ArchiveEntry {
  readonly entry: Entry;
}

/** The whole directory, before anything is unpacked. */
async function listed(zip: ZipFile, archive: Uint8Array): Promise<readonly Listed[]> {
  if (zip.entryCount > archiveLimits.entries) throw tooManyEntries(zip.entryCount);
  const found: Listed[] = [];
  const names = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const judged = judgeEntry(entry);
    const name = folded(judged.path);
    if (names.has(name)) throw refusedArchive('archive-entry', 'two of its entries have one name');
    names.add(name);
    bytes += entry.uncompressedSize;
    if (bytes > archiveLimits.bytes) throw tooLarge();
    found.push({ ...judged, entry });
  }
  if (!endsAfter(zip, archive)) {
    throw refusedArchive('archive-damaged', 'its directory holds more entries than it counts');
  }
  return found;
}

/** The same file to a disk that ignores case, or that composes letters. */
function folded(path: string): string {
  return path.replace(/\/$/, '').normalize('NFC').toUpperCase().toLowerCase();
}

// What may stand behind the last entry: the end of the directory, of a usual or of a large archive.
const endSignatures = [0x06054b50, 0x06064b50];

/** Entries that the count leaves out would be seen by other programs. */
function endsAfter(zip: ZipFile, archive: Uint8Array): boolean {
  // Its types call this place in the archive a flag.
  const place = Number(zip.readEntryCursor);
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  return endSignatures.includes(view.getUint32(place, true));
}

/** One after the other, so that only what is kept takes memory. */
async function textsOf(zip: ZipFile, chosen: readonly Listed[]): Promise<readonly ArchivedFile[]> {
  const files: ArchivedFile[] = [];
  let left = archiveLimits.bytes;
  for (const { path, entry } of chosen) {
    const content = await contentOf(zip, entry, left);
    left -= content.length;
    files.push({ path, text: textOf(content) });
  }
  return files;
}

/** Counts while it inflates: what the archive says of its sizes is not believed. */
async function contentOf(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    bytes += chunk.length;
    if (bytes > left) throw tooLarge();
    if (bytes > archiveLimits.fileBytes) throw fileTooLarge();
    chunks.push(chunk);
  }
  const content = Buffer.concat(chunks);
  if (crc32(content) === entry.crc32) return content;
  throw refusedArchive('archive-damaged', 'a file in it is not what its checksum says');
}

function textOf(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw refusedArchive('archive-damaged', 'a file in it is no text in UTF-8');
  }
}

function tooManyEntries(count: number): UserError {
  const { entries } = archiveLimits;
  return refusedArchive('archive-too-large', `it has ${count} entries, more than ${entries}`);
}

function tooLarge(): UserError {
  const { bytes } = archiveLimits;
  return refusedArchive('archive-too-large', `it holds more than ${bytes} bytes when unpacked`);
}

function fileTooLarge(): UserError {
  const { fileBytes } = archiveLimits;
  return refusedArchive('archive-too-large', `a file in it has more than ${fileBytes} bytes`);
}

function plain(message: string): string {
  return message.slice(0, 100).replace(/[^\x20-\x7e]/g, '?');
}
