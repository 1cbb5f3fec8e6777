import { type FileHandle, open } from 'node:fs/promises';
import { Chain } from '../../domain/promotion/chain.ts';
import type { LedgerSummary } from '../../domain/promotion/ledger.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import { brokenAt, codeOf, unreadable } from './file-refusal.ts';
import { parseLines } from './lines.ts';

/** Follows the chain through a file piece by piece; no file: no entries. */
export async function walkFile(
  path: string,
  visit: (entry: LedgerEntry) => void,
): Promise<LedgerSummary> {
  const chain = new Chain(visit);
  let first = 1;
  for await (const text of textOf(path)) {
    const broken = chain.follow(parseLines(text, first));
    if (broken) throw brokenAt(path, broken);
    first += lineBreaksIn(text);
  }
  return { notes: chain.notes, head: chain.head };
}

/** The text in pieces of whole lines. */
async function* textOf(path: string): AsyncGenerator<string> {
  try {
    const file = await open(path);
    try {
      yield* wholeLines(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw unreadable(path, error);
  }
}

const pieceBytes = 1 << 18;
const lineBreak = 10;

/** Only the last line may lack its end. Every piece goes through the same bytes, as many as the longest line has. */
async function* wholeLines(file: FileHandle): AsyncGenerator<string> {
  let bytes = Buffer.allocUnsafe(pieceBytes);
  let held = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, held, bytes.length - held);
    if (bytesRead === 0) break;
    held += bytesRead;
    const end = bytes.subarray(0, held).lastIndexOf(lineBreak) + 1;
    if (end > 0) yield bytes.toString('utf8', 0, end);
    bytes.copyWithin(0, end, held);
    held -= end;
    if (held === bytes.length) bytes = Buffer.concat([bytes], 2 * held);
  }
  if (held > 0) yield bytes.toString('utf8', 0, held);
}

function lineBreaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
