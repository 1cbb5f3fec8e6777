import { createHash, type Hash } from 'node:crypto';
import { UserError } from '../../../errors.ts';
import type { ClusterLog } from '../remote/cluster.ts';

/** One look at a log of which Ray always sends all. */
export interface LogLook {
  readonly title: string;
  /** The whole log as it comes; nothing in it is secret. */
  readonly whole: AsyncIterable<Uint8Array>;
}

/** The most that is handed on at once; what is left comes with the next look. */
const mostBytes = 4 * 1024 * 1024;

/**
 * What was printed since. The cursor is the count of the bytes that were handed on, with their digest: Ray
 * only ever adds to a log, so they still stand at its beginning, unless another log has taken its place.
 */
export async function readLog({ title, whole }: LogLook, from: string): Promise<ClusterLog> {
  const known = cursorOf(from);
  const hash = createHash('sha256');
  const fresh: Uint8Array[] = [];
  let place = 0;
  let left = mostBytes;
  for await (const chunk of whole) {
    const old = chunk.subarray(0, Math.max(0, known.bytes - place));
    hash.update(old);
    place += old.byteLength;
    if (place < known.bytes) continue;
    if (left === mostBytes && !isAsKnown(hash, known)) throw replaced(title);
    const rest = chunk.subarray(old.byteLength, old.byteLength + left);
    hash.update(rest);
    fresh.push(rest);
    place += rest.byteLength;
    left -= rest.byteLength;
    if (left === 0) break;
  }
  if (place < known.bytes || left === mostBytes) return { bytes: new Uint8Array(), next: from };
  return { bytes: Buffer.concat(fresh), next: `${place}:${hash.digest('hex')}` };
}

interface Cursor {
  readonly bytes: number;
  readonly digest: string;
}

function cursorOf(from: string): Cursor {
  const [bytes, digest = ''] = from.split(':');
  return { bytes: Number(bytes), digest };
}

function isAsKnown(hash: Hash, { bytes, digest }: Cursor): boolean {
  return bytes === 0 || hash.copy().digest('hex') === digest;
}

function replaced(title: string): UserError {
  return new UserError('train-log', {
    what: `${title} has another log of this job than before.`,
    why: 'What it sent already does not stand at its beginning any more.',
    next: 'Look whether somebody submitted a job of the same name or removed the log of the node.',
  });
}

/**
 * The same bytes with stars for the login, which Ray puts among the variables of a job. A beginning of it
 * at the end is not handed on until the rest has come.
 */
export async function* withoutSecret(
  whole: AsyncIterable<Uint8Array>,
  secret: string | null,
): AsyncGenerator<Uint8Array> {
  // Stars for a shorter one would strike out words that mean something else.
  if (secret === null || secret.length < 8) {
    yield* whole;
    return;
  }
  const stars = '*'.repeat(secret.length);
  let held = '';
  for await (const chunk of whole) {
    const text = (held + Buffer.from(chunk).toString('latin1')).replaceAll(secret, stars);
    const end = text.length - beginningAtEnd(text, secret);
    held = text.slice(end);
    yield Buffer.from(text.slice(0, end), 'latin1');
  }
}

/** How many characters at the end of a text are the beginning of the secret, and not all of it. */
function beginningAtEnd(text: string, secret: string): number {
  for (let length = secret.length - 1; length > 0; length -= 1) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}
