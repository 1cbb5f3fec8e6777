import { hash, randomUUID } from 'node:crypto';
import type { LedgerLine } from '../../domain/promotion/chain.ts';
import {
  genesis,
  hashedText,
  type LedgerDraft,
  type LedgerEntry,
} from '../../domain/promotion/ledger-entry.ts';
import { isLedgerEntry } from '../../domain/promotion/ledger-shape.ts';
import { writtenEntry } from './written-line.ts';

/** Text of a ledger → its lines, the first of which has the number `first`; empty ones are left out. */
export function* parseLines(text: string, first = 1): Generator<LedgerLine> {
  let line = first;
  for (let start = 0; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) yield parseLine(text.slice(start, end), line);
    start = end + 1;
  }
}

function parseLine(content: string, line: number): LedgerLine {
  const written = writtenEntry(content);
  if (written) {
    return { kind: 'entry', line, entry: written, found: hashOf(written, !content.includes('\\')) };
  }
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { kind: isCutOff(content) ? 'torn' : 'foreign', line };
  }
  if (!isLedgerEntry(json) || !saysItOnce(content, json)) return { kind: 'foreign', line };
  return { kind: 'entry', line, entry: json, found: hashOf(json) };
}

/**
 * JSON takes the last of two members of one name and other readers the first, so that the hash would
 * stand for something that somebody else does not read. A checkout may have put \r before the line break.
 */
function saysItOnce(content: string, entry: LedgerEntry): boolean {
  return JSON.stringify(entry) === content.trimEnd();
}

/** The hash that an entry of this content has, whatever hash it names. */
function hashOf(entry: Omit<LedgerEntry, 'hash'>, isPlain = false): string {
  return sha256(hashedText(entry, isPlain));
}

const start = '{"schema":"contender/ledger@1"';
const end = /"hash":"sha256:[0-9a-f]{64}"\}\s*$/;

/**
 * What a crash leaves of a write begins as an entry and lacks its end, or another writer's entry stands
 * behind it; or a file system fills it with zeros. Whatever else cannot be read was changed.
 */
function isCutOff(content: string): boolean {
  if (start.startsWith(content) || /^\0+$/.test(content)) return true;
  const last = content.lastIndexOf(start);
  return last > 0 || (last === 0 && !end.test(content));
}

function sha256(text: string): string {
  return `sha256:${hash('sha256', text)}`;
}

/** The newest entry that the next one follows; null: the ledger is empty. */
export type Newest = Pick<LedgerEntry, 'sequence' | 'hash'> | null;

/** The entry that follows the newest one, and the line that holds it. */
export function nextEntry(
  { event, observedAt }: LedgerDraft,
  newest: Newest,
): { readonly entry: LedgerEntry; readonly line: string } {
  const unhashed = {
    schema: 'contender/ledger@1',
    sequence: (newest?.sequence ?? 0) + 1,
    nonce: randomUUID(),
    observedAt,
    event,
    previous: newest?.hash ?? genesis,
  } as const;
  const entry = { ...unhashed, hash: hashOf(unhashed) };
  const line = JSON.stringify(entry);
  checkReadable(line, entry.hash);
  return { entry, line };
}

/** A line that no reader takes for this entry would break the ledger for good: it is not written. */
function checkReadable(line: string, expected: string): void {
  const [read] = parseLines(line);
  if (read?.kind === 'entry' && read.found === expected) return;
  throw new Error('An entry for the ledger lacks something, so it was not written');
}
