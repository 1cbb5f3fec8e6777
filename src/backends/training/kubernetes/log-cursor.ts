import { createHash } from 'node:crypto';

/**
 * How far the log of one pod was read. Kubernetes gives lines from a whole second on; of those that it
 * will give again, so many were delivered, and their digest tells whether they are the same ones.
 */
export interface LogCursor {
  /** Seconds since 1970. */
  readonly since: number;
  readonly delivered: number;
  readonly digest: string;
  /** The time of the last line, as the node writes it. */
  readonly last: string;
}

export interface LogAnswer {
  /** Lines that each begin with their time. */
  readonly bytes: Uint8Array;
  /** The container has ended: a last line without its end is whole. */
  readonly isEnded: boolean;
  /** There may be more than was given. */
  readonly isFull: boolean;
}

export interface ReadPart {
  readonly lines: readonly Uint8Array[];
  /** Undefined: nothing was read so far. */
  readonly next: LogCursor | undefined;
  /** Whether lines may be missing before these: the node keeps only the newest file of a log. */
  readonly hasGap: boolean;
}

interface Line {
  readonly stamp: string;
  /** With its time and its end. */
  readonly bytes: Uint8Array;
  readonly text: Uint8Array;
}

/** Lines of two streams may be written in another order than their times, by far less than this. */
const slackSeconds = 1;

/** What is new in an answer to the cursor's `since`. */
export function readAnswer(cursor: LogCursor | undefined, answer: LogAnswer): ReadPart {
  const lines = linesOf(answer);
  const [first] = lines;
  if (!first) return { lines: [], next: cursor, hasGap: false };
  const isSame =
    cursor !== undefined && digestOf(lines.slice(0, cursor.delivered)) === cursor.digest;
  const fresh = isSame ? lines.slice(cursor.delivered) : linesAfter(cursor, lines);
  const hasGap = cursor !== undefined && !isSame && fresh[0] === first;
  const isStuck = fresh.length === 0 && answer.isFull && cursor !== undefined;
  const next = isStuck ? skipped(cursor) : cursorAt(cursor, lines);
  return { lines: fresh.map(({ text }) => text), next, hasGap: hasGap || isStuck };
}

/** The lines were not those that were delivered: the log was rotated. */
function linesAfter(cursor: LogCursor | undefined, lines: readonly Line[]): readonly Line[] {
  if (!cursor) return lines;
  return lines.filter(({ stamp }) => isLater(stamp, cursor.last));
}

function cursorAt(before: LogCursor | undefined, lines: readonly Line[]): LogCursor {
  const last = lines.at(-1)?.stamp ?? '';
  const since = Math.max(secondOf(last) - slackSeconds, before?.since ?? 0);
  const known = lines.filter(({ stamp }) => secondOf(stamp) >= since);
  return { since, delivered: known.length, digest: digestOf(known), last };
}

/** More was printed in so short a time than is read at once: what is left of that second is given up. */
function skipped({ last }: LogCursor): LogCursor {
  return { since: secondOf(last) + 1, delivered: 0, digest: digestOf([]), last };
}

function secondOf(stamp: string): number {
  return Math.floor(Date.parse(stamp) / 1000);
}

/** A node writes nine digits of a second, in one time zone. */
function isLater(a: string, b: string): boolean {
  const difference = Date.parse(a) - Date.parse(b);
  return difference === 0 ? a > b : difference > 0;
}

const stamped = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) /;
const lineEnd = 10;

function linesOf({ bytes, isEnded }: LogAnswer): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, start);
    if (end === -1 && !isEnded) break;
    const after = end === -1 ? bytes.length : end + 1;
    const line = lineOf(bytes.subarray(start, after), lines.at(-1)?.stamp);
    if (line) lines.push(line);
    start = after;
  }
  return lines;
}

/** A head without a time is the rest of a long line that began before, and was delivered with its beginning. */
function lineOf(bytes: Uint8Array, before: string | undefined): Line | null {
  const head = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
  const [whole = '', stamp = before] = stamped.exec(head) ?? [];
  return stamp === undefined ? null : { stamp, bytes, text: bytes.subarray(whole.length) };
}

function digestOf(lines: readonly Line[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of lines) hash.update(bytes);
  return hash.digest('hex').slice(0, 32);
}
