import { UserError } from '../../../errors.ts';
import type { ClusterLog } from '../remote/cluster.ts';

/** A second of the log, and how many pieces of it were delivered. */
interface Cursor {
  readonly second: number;
  readonly count: number;
}

/** How much is delivered at once: the rest follows with the next call. */
const mostBytes = 8 * 1024 * 1024;

/**
 * The log from a cursor on. `open` gives what the engine has since a whole second, that second included:
 * Podman tells times by the second, so that pieces are counted within one. Docker's are finer; the same
 * count serves them.
 */
export async function readLog(
  open: (second: number) => AsyncIterable<Uint8Array>,
  from: string,
): Promise<ClusterLog> {
  const start = parseCursor(from);
  const parts: Uint8Array[] = [];
  let { second, count } = start;
  let known = start.count;
  let size = 0;
  try {
    for await (const frame of frames(open(start.second))) {
      const piece = stamped(frame);
      if (known > 0 && piece.second === start.second) {
        known -= 1;
        continue;
      }
      if (piece.second > second) {
        second = piece.second;
        count = 0;
      }
      if (piece.second === second) count += 1;
      parts.push(piece.text);
      size += piece.text.byteLength;
      if (size >= mostBytes) break;
    }
  } catch (error) {
    // What came before it is delivered, and the next call meets it again.
    if (size === 0) throw error;
  }
  return { bytes: Buffer.concat(parts), next: size === 0 ? from : `${second}:${count}` };
}

function parseCursor(from: string): Cursor {
  const [, second = '0', count = '0'] = /^(\d+):(\d+)$/.exec(from) ?? [];
  return { second: Number(second), count: Number(count) };
}

const headerBytes = 8;
/** Of a frame in which the engine tells that it cannot read on; it has no time. */
const complaint = 3;
const longestFrame = 64 * 1024 * 1024;

/**
 * The frames of both streams, in the order of the log: a byte for the stream, three of nothing, four for the
 * length, and so many. Chunks end anywhere. A frame that breaks off was not written whole yet.
 */
async function* frames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = rest.byteLength === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    let at = 0;
    while (rest.byteLength - at >= headerBytes) {
      const length = rest.readUInt32BE(at + 4);
      if (length > longestFrame) throw notALog('It is not in the frames of a container engine');
      if (rest.byteLength - at - headerBytes < length) break;
      const body = rest.subarray(at + headerBytes, at + headerBytes + length);
      if (rest[at] === complaint) throw unreadable(body.toString('utf8'));
      yield body;
      at += headerBytes + length;
    }
    rest = rest.subarray(at);
  }
}

/** A piece of a line, or a whole one, behind its time and a space. */
function stamped(frame: Buffer): { readonly second: number; readonly text: Buffer } {
  const space = frame.indexOf(' ');
  const time = Date.parse(frame.toString('latin1', 0, Math.max(space, 0)));
  if (Number.isNaN(time)) throw notALog('A line of it has no time');
  return { second: Math.floor(time / 1000), text: frame.subarray(space + 1) };
}

const what = 'The log of the container cannot be read.';

function unreadable(said: string): UserError {
  const words = said.trim().replace(/\.$/, '').slice(0, 500);
  return new UserError('train-refused', {
    what,
    why: `The engine says: ${words}.`,
    next: 'Look into the log of the engine: the disk may be full, or the file of the log damaged.',
  });
}

function notALog(why: string): UserError {
  return new UserError('train-not-this', {
    what,
    why: `${why}: something else answers in the place of the engine.`,
    next: 'Check the socket, or the address, by which the engine is asked.',
  });
}
