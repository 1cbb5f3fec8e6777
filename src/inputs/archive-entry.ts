import type { Entry } from 'yauzl';
import { UserError } from '../errors.ts';

/** One entry of an archive, after everything that its directory says of it was judged. */
export interface ArchiveEntry {
  /** A plain relative path with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
}

const longestPath = 1024;

/** Takes an entry at its word only where a careful unpacker could; throws at the first doubt. */
export function judgeEntry(entry: Entry): ArchiveEntry {
  const path = pathOf(entry);
  const why = whyNot(path, entry);
  if (why) throw refusedArchive('archive-entry', `its entry ${spelled(path)} ${why}`);
  return { path, isFolder: path.endsWith('/') };
}

/** An archive that is not read, with the reason as the end of a sentence. */
export function refusedArchive(code: string, reason: string): UserError {
  return new UserError(code, {
    what: 'The archive with the outcomes is refused.',
    why: `It comes from a run that nobody has to trust, and ${reason}.`,
    next: 'Upload the folder "outcomes" of the output directory with actions/upload-artifact, as it is.',
  });
}

/** Only the directory's own name counts: a second one in an extra field would hide it. */
function pathOf({ fileNameRaw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    throw refusedArchive('archive-entry', 'the name of an entry is not UTF-8');
  }
}

function whyNot(path: string, entry: Entry): string | undefined {
  const segments = path.split('/');
  if (path === '') return 'has no name';
  if (entry.fileNameRaw.length > longestPath) return `has a name of over ${longestPath} bytes`;
  if (path.includes('\\')) return 'has a backslash in its path';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'has an absolute path';
  if (segments.includes('..')) return 'leads out of its folder';
  if (/[\p{Cc}\p{Cf}]/u.test(path)) return 'has an invisible character in its path';
  if (entry.isEncrypted()) return 'is encrypted';
  return isOrdinary(entry) ? undefined : 'is a link or a device, no ordinary file';
}

const fileType = { mask: 0o170000, none: 0, file: 0o100000, folder: 0o040000 };
const reparsePoint = 0x400;

/** The upper half is the mode of Unix, the lower half has the attributes of Windows. */
function isOrdinary({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & fileType.mask;
  if ((externalFileAttributes & reparsePoint) !== 0) return false;
  return type === fileType.none || type === fileType.file || type === fileType.folder;
}

/** A foreign path that can stand in a message: plain characters only, and not too many. */
function spelled(path: string): string {
  const plain = path.slice(0, 100).replace(/[^\x20-\x7e]/g, '?');
  return `"${plain}${path.length > 100 ? '…' : ''}"`;
}
