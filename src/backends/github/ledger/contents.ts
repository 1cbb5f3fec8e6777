import { z } from 'zod';
import { Chain, type LedgerLine } from '../../../domain/promotion/chain.ts';
import type { LedgerContents, LedgerPart } from '../../../domain/promotion/ledger.ts';
import { genesis, type LedgerEntry } from '../../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../../errors.ts';
import { parseLines } from '../../ledgers/lines.ts';
import { bookOf, headPath, isSegment, usesPath } from './books.ts';
import type { Branch, Snapshot } from './branch.ts';

/** The newest entry, as `head.json` names it. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

const head = z.strictObject({
  sequence: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

interface Placed {
  readonly path: string;
  readonly line: number;
  readonly entry: LedgerEntry;
  /** The hash of what stands there. */
  readonly found: string;
}

/** Requests at once. */
const together = 8;

/** Null: the branch is there, but it has no entry yet. Throws where it holds something else. */
export async function readHead(branch: Branch, at: Snapshot): Promise<Head | null> {
  const text = await branch.text(at, headPath);
  if (text === undefined && [...at.files.keys()].every((path) => !isSegment(path))) {
    if (at.files.has(usesPath)) return null;
    throw new UserError('ledger-foreign', {
      what: `The branch ${branch.name} holds no ledger.`,
      why: `It is there, but has no ${headPath}.`,
      next: 'Name a branch of its own, such as branch:contender-ledger; it is made by the first promotion.',
    });
  }
  const parsed = head.safeParse(parsedJson(text ?? ''));
  if (parsed.success) return parsed.data;
  throw broken(branch, headPath, 'It does not name the newest entry');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every entry, the chain verified from the first to the newest. */
export async function readWhole(
  branch: Branch,
  at: Snapshot,
  newest: Head | null,
): Promise<LedgerContents> {
  const placed = await readSegments(branch, at, (path) => isSegment(path));
  const sorted = placed.toSorted((a, b) => a.entry.sequence - b.entry.sequence);
  const entries: LedgerEntry[] = [];
  const chain = new Chain((entry) => entries.push(entry));
  const lines = sorted.map(({ entry, found }, index): LedgerLine => {
    return { kind: 'entry', line: index + 1, entry, found };
  });
  const end = chain.follow(lines);
  const place = end && sorted[end.line - 1];
  if (end && place) throw broken(branch, placeOf(place), end.why);
  const { notes, head } = chain;
  const [extra] = notes;
  const spare = extra && sorted[extra.line - 1];
  if (spare) throw broken(branch, placeOf(spare), 'Another entry stands in its place');
  if (head !== (newest?.hash ?? null)) {
    const why = `It names ${newest?.hash ?? 'no entry'}, but the newest is ${head ?? 'none'}`;
    throw broken(branch, headPath, why);
  }
  return { entries, notes, head };
}

/** The entries about one model, each with its own hash, in their order. */
export async function readPart(
  branch: Branch,
  { at, newest }: { readonly at: Snapshot; readonly newest: Head | null },
  part: LedgerPart,
): Promise<LedgerContents> {
  const book = bookOf(part);
  const placed = await readSegments(branch, at, (path) => isSegment(path, book));
  let before = 0;
  let previous = genesis;
  for (const one of placed) {
    const { entry } = one;
    const why = wrongIn(one, { before, previous, newest, part });
    if (why) throw broken(branch, placeOf(one), why);
    before = entry.sequence;
    previous = entry.hash;
  }
  const entries = placed.map(({ entry }) => entry);
  return { entries, notes: [], head: newest?.hash ?? null };
}

interface Expected {
  readonly before: number;
  readonly previous: string;
  readonly newest: Head | null;
  readonly part: LedgerPart;
}

function wrongIn(
  { entry, found }: Placed,
  { before, previous, newest, part }: Expected,
): string | null {
  const { sequence, event } = entry;
  if (found !== entry.hash) return `Its content no longer has the hash ${entry.hash}`;
  if (event.subject.model !== part.model || event.subject.registry !== part.registry) {
    return 'It is about another model';
  }
  if (sequence <= before) return `It is numbered ${sequence} after ${before}`;
  if (sequence === before + 1 && entry.previous !== previous) {
    return `It follows ${entry.previous}, which does not stand before it`;
  }
  if (!newest || sequence > newest.sequence) return `${headPath} does not know it`;
  if (sequence === newest.sequence && entry.hash !== newest.hash) {
    return `${headPath} names another entry of this number`;
  }
  return null;
}

async function readSegments(
  branch: Branch,
  at: Snapshot,
  isWanted: (path: string) => boolean,
): Promise<readonly Placed[]> {
  const paths = [...at.files.keys()].filter(isWanted).sort();
  const placed: Placed[] = [];
  for (let start = 0; start < paths.length; start += together) {
    const some = paths.slice(start, start + together);
    const texts = await Promise.all(some.map((path) => branch.text(at, path)));
    for (const [index, path] of some.entries()) {
      for (const item of parseLines(texts[index] ?? '')) {
        if (item.kind !== 'entry') {
          throw broken(branch, `${path}, line ${item.line}`, 'It is no ledger entry');
        }
        placed.push({ path, line: item.line, entry: item.entry, found: item.found });
      }
    }
  }
  return placed;
}

function placeOf({ path, line, entry }: Placed): string {
  return `entry ${entry.sequence} (${path}, line ${line})`;
}

function broken({ name }: Branch, place: string, why: string): UserError {
  return new UserError('ledger-broken', {
    what: `The ledger branch:${name} is broken at ${place}.`,
    why: `${why}, so the record was changed after it was written.`,
    next: 'Put the files of its last good commit back by a new commit, never by force, and find out who changed it; nothing is promoted until then.',
  });
}
