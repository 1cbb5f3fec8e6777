import { open, readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Break, Chain } from '../../domain/promotion/chain.ts';
import type { LedgerContents } from '../../domain/promotion/ledger.ts';
import type { LedgerDraft, LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import type { Backend } from '../../ports/backend.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { pathOfUri } from '../files/file-uri.ts';
import { fileUses } from './file-uses.ts';
import { nextEntry, parseLines, sha256 } from './lines.ts';

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
  #chain = new Chain(sha256);

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
    const { contents } = this.#chain;
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
    this.#chain = new Chain(sha256);
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

function brokenAt(path: string, { line, why }: Break): UserError {
  return new UserError('ledger-broken', {
    what: `The ledger ${path} is broken at line ${line}.`,
    why: `${why}, so the record was changed after it was written.`,
    next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
    file: path,
    line,
  });
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return Buffer.alloc(0);
    throw new UserError(
      'ledger-unreadable',
      {
        what: `Cannot read the ledger ${path}.`,
        why: `The system answered ${code}.`,
        next: 'Check that it is a file and that this user may read it.',
        file: path,
      },
      { cause: error },
    );
  }
}

function withoutFolder(path: string, cause: unknown): UserError {
  return new UserError(
    'ledger-unwritable',
    {
      what: `Cannot write to the ledger ${path}.`,
      why: 'Its folder does not exist.',
      next: 'Create the folder, or correct the URI of the ledger.',
      file: path,
    },
    { cause },
  );
}

function unwritable(path: string, code: string, cause: unknown): UserError {
  return new UserError(
    'ledger-unwritable',
    {
      what: `Cannot write to the ledger ${path}.`,
      why: `The system answered ${code}; the entries before are unchanged.`,
      next: 'Free space or allow writing there, then run again: it picks up where this run stopped.',
      file: path,
    },
    { cause },
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
