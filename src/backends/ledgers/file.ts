import { randomUUID } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { followChain } from '../../domain/promotion/chain.ts';
import { headOf, type LedgerContents } from '../../domain/promotion/ledger.ts';
import {
  genesis,
  hashedText,
  type LedgerDraft,
  type LedgerEntry,
} from '../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../errors.ts';
import type { Backend } from '../../ports/backend.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { pathOfUri } from '../files/file-uri.ts';
import { parseLines, sha256 } from './file-entry.ts';
import { fileUses } from './file-uses.ts';

/** One JSONL file on a disk of this machine. Why it needs no lock: docs/decisions/ledger.md. */
export const fileLedger: Backend<Ledger> = {
  scheme: 'file',
  summary: 'one append-only file, file:registry/ledger.jsonl',
  async open(uri) {
    const path = pathOfUri(uri);
    return {
      uri: `file:${path}`,
      nameOf: (registry) => nameFrom(path, registry),
      read: async () => verify(path, await readText(path)),
      append: (draft, head) => append(path, draft, head),
      uses: fileUses(path),
    };
  },
};

/** A registry on this machine is named by its way from the ledger, every other one by its URI. */
function nameFrom(ledger: string, registry: string): string {
  if (!registry.startsWith('file:')) return registry;
  const way = relative(dirname(resolve(ledger)), resolve(pathOfUri(registry)));
  return `file:${way.split(sep).join('/') || '.'}`;
}

/** The entry counts if, after it was written, it is the first one that follows `head`. */
async function append(
  path: string,
  draft: LedgerDraft,
  head: string | null,
): Promise<LedgerEntry | undefined> {
  const text = await readText(path);
  const { entries } = verify(path, text);
  if (headOf(entries) !== head) return undefined;
  const unhashed = {
    schema: 'contender/ledger@1',
    sequence: entries.length + 1,
    nonce: randomUUID(),
    observedAt: draft.observedAt,
    event: draft.event,
    previous: head ?? genesis,
  } as const;
  const entry = { ...unhashed, hash: sha256(hashedText(unhashed)) };
  const line = JSON.stringify(entry);
  checkReadable(line, entry.hash);
  // A line that a crash cut off must not swallow this one.
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  const failure = await write(path, `${start}${line}\n`);
  const now = verify(path, await readText(path));
  const accepted = now.entries.find(({ hash }) => hash === entry.hash);
  if (!accepted && failure) throw failure;
  return accepted;
}

/** A line that no reader takes for this entry would break the ledger for good: it is not written. */
function checkReadable(line: string, hash: string): void {
  const [read] = parseLines(line);
  if (read?.kind === 'entry' && sha256(hashedText(read.entry)) === hash) return;
  throw new Error('An entry for the ledger lacks something, so it was not written');
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

function verify(path: string, text: string): LedgerContents {
  const chain = followChain(parseLines(text), sha256);
  if (chain.kind === 'whole') return { entries: chain.entries, notes: chain.notes };
  throw new UserError('ledger-broken', {
    what: `The ledger ${path} is broken at line ${chain.line}.`,
    why: `${chain.why}, so the record was changed after it was written.`,
    next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
    file: path,
    line: chain.line,
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return '';
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
