import { open, readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { Chain } from '../../domain/promotion/chain.ts';
import type { LedgerContents } from '../../domain/promotion/ledger.ts';
import type { LedgerDraft, LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import type { UserError } from '../../errors.ts';
import type { Backend } from '../../ports/backend.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { pathOfUri } from '../files/file-uri.ts';
import { brokenAt, codeOf, unreadable, unwritable, withoutFolder } from './file-refusal.ts';
import { fileUses } from './file-uses.ts';
import { walkFile } from './file-walk.ts';
import { nextEntry, parseLines } from './lines.ts';

/** One JSONL file on a disk of this machine. Why it needs no lock: docs/decisions/ledger.md. */
export const fileLedger: Backend<Ledger> = {
  scheme: 'file',
  summary: 'one append-only file, file:registry/ledger.jsonl',
  async open(uri) {
    const file = new LedgerFile(pathOfUri(uri));
    return {
      uri: `file:${file.path}`,
      isShared: false,
      nameOf: (registry) => nameFrom(file.path, registry),
      read: () => file.read(),
      walk: (visit) => walkFile(file.path, visit),
      append: (draft, head) => append(file, draft, head),
      uses: fileUses(file.path),
    };
  },
};

/** What is read a second time is verified from where it ended the first time. */
class LedgerFile {
  readonly path: string;
  /** The bytes that the chain has been through: whole lines. */
  #seen: Buffer = Buffer.alloc(0);
  /** Line breaks in so many of those bytes; they are counted when a later line needs its number. */
  #counted = { bytes: 0, lines: 0 };
  #entries: LedgerEntry[] = [];
  #chain = this.#begin();

  constructor(path: string) {
    this.path = path;
  }

  /** False after a line that a crash cut off: the next one has to begin with a line break. */
  endsWhole = true;

  async read(): Promise<LedgerContents> {
    const bytes = await readBytes(this.path);
    const grown = bytes.subarray(0, this.#seen.length).equals(this.#seen);
    if (!grown) this.#forget();
    const text = bytes.subarray(this.#seen.length).toString('utf8');
    const first = text === '' ? 1 : this.#linesSeen() + 1;
    const broken = this.#chain.follow(parseLines(text, first));
    const { notes, head } = this.#chain;
    const contents = { entries: this.#entries.slice(), notes, head };
    this.endsWhole = text === '' || text.endsWith('\n');
    if (this.endsWhole && !broken) {
      this.#seen = bytes;
    } else {
      // The rest of a line may still be completed, so nothing of it may be kept.
      this.#forget();
    }
    if (broken) throw brokenAt(this.path, broken);
    return contents;
  }

  #linesSeen(): number {
    let { bytes: from, lines } = this.#counted;
    for (let at = this.#seen.indexOf(10, from); at >= 0; at = this.#seen.indexOf(10, from)) {
      lines += 1;
      from = at + 1;
    }
    this.#counted = { bytes: from, lines };
    return lines;
  }

  #forget(): void {
    this.#seen = Buffer.alloc(0);
    this.#counted = { bytes: 0, lines: 0 };
    this.#entries = [];
    this.#chain = this.#begin();
  }

  #begin(): Chain {
    const entries = this.#entries;
    return new Chain((entry) => entries.push(entry));
  }
}

/** A registry on this machine is named by its way from the ledger, every other one by its URI. */
function nameFrom(ledger: string, registry: string): string {
  if (!registry.startsWith('file:')) return registry;
  const way = relative(dirname(resolve(ledger)), resolve(pathOfUri(registry)));
  return `file:${way.split(sep).join('/') || '.'}`;
}

/** The entry counts if, after it was written, it is the first one that follows `head`. */
async function append(
  file: LedgerFile,
  draft: LedgerDraft,
  head: string | null,
): Promise<LedgerEntry | undefined> {
  const before = await file.read();
  if (before.head !== head) return undefined;
  const { entry, line } = nextEntry(draft, before.entries.at(-1) ?? null);
  // A line that a crash cut off must not swallow this one.
  const failure = await write(file.path, `${file.endsWhole ? '' : '\n'}${line}\n`);
  const after = await file.read();
  const accepted = after.entries.findLast(({ hash }) => hash === entry.hash);
  if (!accepted && failure) throw failure;
  return accepted;
}

/** One write in append mode; what it answers is judged by what then stands in the file. */
async function write(path: string, text: string): Promise<UserError | undefined> {
  const bytes = Buffer.from(text);
  try {
    const file = await open(path, 'a');
    try {
      const { bytesWritten } = await file.write(bytes);
      await file.sync();
      return bytesWritten === bytes.length ? undefined : unwritable(path, 'ENOSPC', undefined);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? withoutFolder(path, error) : unwritable(path, code, error);
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Buffer.alloc(0);
    throw unreadable(path, error);
  }
}
