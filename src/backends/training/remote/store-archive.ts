import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Extract, extract, type Header } from 'tar-stream';
import { UserError } from '../../../errors.ts';
import { makeFolder } from '../../files/make-folder.ts';

/** An archive that a training made: nobody here has a reason to trust it. */
interface StrangersArchive {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly isGzip: boolean;
  /** Whether a plain path is of interest; the others are passed over. */
  isWanted(path: string): boolean;
}

/** The list of digests, as sha256sum writes it, which the job puts into the archive after all else. */
export const listName = '.contender-results';

const archiveLimits = {
  entries: 100_000,
  listBytes: 64 * 2 ** 20,
  /** Left free on the disk. */
  reserve: 256 * 2 ** 20,
};

/**
 * Unpacks into a folder that is made here. Links, devices, paths that lead out, two entries of one name,
 * a file that is not what the list says, and an archive without its end condemn the whole.
 */
export async function unpackResults(archive: StrangersArchive, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  const budget = await budgetOf(folder);
  const digests = new Map<string, string>();
  let list: string | undefined;
  try {
    for await (const entry of entriesOf(archive)) {
      const path = judged(entry.header);
      budget.count(entry.header.size);
      if (path === listName) list = await listIn(entry, list);
      else if (entry.header.type === 'directory') entry.resume();
      else if (archive.isWanted(path)) digests.set(path, await write(entry, join(folder, path)));
      else entry.resume();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refused(`it is damaged (${plain(messageOf(error))})`, error);
  }
  verify(digests, list, archive);
}

type Entry = Extract extends AsyncIterable<infer Each> ? Each : never;

function entriesOf({ bytes, isGzip }: StrangersArchive): AsyncIterable<Entry> {
  const entries = extract();
  const source = Readable.from(bytes, { objectMode: false });
  // What breaks breaks the reading of the entries, where it is thrown.
  const done = isGzip ? pipeline(source, createGunzip(), entries) : pipeline(source, entries);
  done.catch((error: Error) => entries.destroy(error));
  return entries;
}

interface Budget {
  count(bytes: number): void;
}

/** The size in a header is what its entry has, or the reading breaks. */
async function budgetOf(folder: string): Promise<Budget> {
  const { bavail, bsize } = await statfs(folder);
  let left = bavail * bsize - archiveLimits.reserve;
  let entries = 0;
  return {
    count(bytes) {
      entries += 1;
      left -= bytes;
      if (entries > archiveLimits.entries) {
        throw refused(`it has more than ${archiveLimits.entries} entries`);
      }
      if (left < 0) throw refused('it holds more than this disk has room for');
    },
  };
}

/** The plain path of an entry; throws at the first doubt. */
function judged({ name, type }: Header): string {
  const path = name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const why = whyNot(path, type);
  if (why) throw refused(`its entry "${plain(name)}" ${why}`);
  return path;
}

const longestPath = 1024;

function whyNot(path: string, type: Header['type']): string | undefined {
  const parts = path.split('/');
  if (type === 'symlink' || type === 'link') return 'is a link';
  if (type !== 'file' && type !== 'directory') return 'is no ordinary file';
  if (Buffer.byteLength(path) > longestPath) return `has a name of over ${longestPath} bytes`;
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'has an absolute path';
  if (parts.includes('..')) return 'leads out of its folder';
  if (/[\\\p{Cc}\p{Cf}\ufffd]/u.test(path))
    return 'has a character in its path that no plain path has';
  // The folder itself may be named, as `./`.
  const isFolder = type === 'directory' && (path === '' || path === '.');
  if (!isFolder && parts.some((part) => part === '' || part === '.')) return 'has no plain path';
  return undefined;
}

async function listIn(entry: Entry, before: string | undefined): Promise<string> {
  if (before !== undefined) throw refused('it has two lists of its files');
  if (entry.header.size > archiveLimits.listBytes) throw refused('its list is too long');
  return text(entry);
}

/** Nothing that is there is written over: two entries of one name meet here, also where the disk ignores case. */
async function write(entry: Entry, path: string): Promise<string> {
  const hash = createHash('sha256');
  const seen = async function* () {
    for await (const chunk of entry as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      yield chunk;
    }
  };
  await makeFolder(dirname(path));
  await pipeline(seen, createWriteStream(path, { flags: 'wx' }));
  await chmod(path, (entry.header.mode & 0o755) | 0o600);
  return hash.digest('hex');
}

/** Every wanted file has its digest in the list, and everything in the list that is wanted came. */
function verify(
  digests: ReadonlyMap<string, string>,
  list: string | undefined,
  { isWanted }: StrangersArchive,
): void {
  if (list === undefined) {
    throw refused('the list of its digests is missing: the disk of the job may have been full');
  }
  const listed = new Map(
    list.split('\n').flatMap((line) => {
      const [, digest = '', path = ''] = /^([0-9a-f]{64}) [ *](?:\.\/)*(.+)$/.exec(line) ?? [];
      return path === '' ? [] : [[path, digest] as const];
    }),
  );
  for (const [path, digest] of digests) {
    if (listed.get(path) !== digest) {
      throw refused(`its file "${plain(path)}" is not what the job listed`);
    }
  }
  const missing = [...listed.keys()].find((path) => isWanted(path) && !digests.has(path));
  if (missing) throw refused(`the file "${plain(missing)}" that the job listed is not in it`);
}

function refused(reason: string, cause?: unknown): UserError {
  return new UserError(
    'train-results-refused',
    {
      what: 'What the training wrote is refused.',
      why: `It came as an archive from a place that nobody has to trust, and ${reason}.`,
      next: 'Let the command write plain files and folders to the paths that "train.outputs" names, and look at the end of its log.',
    },
    { cause },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A foreign text that can stand in a message. */
function plain(foreign: string): string {
  const safe = foreign.slice(0, 100).replace(/[^\x20-\x7e]/g, '?');
  return `${safe}${foreign.length > 100 ? '…' : ''}`;
}
