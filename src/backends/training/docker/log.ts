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
  return { bytes: Buffer.concat(parts), next: size === 0 ? from : `${second}:${count}` };
}

function parseCursor(from: string): Cursor {
  const [, second = '0', count = '0'] = /^(\d+):(\d+)$/.exec(from) ?? [];
  return { second: Number(second), count: Number(count) };
}

const headerBytes = 8;
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
      if (length > longestFrame) throw new Error('The log of the container is not in frames.');
      if (rest.byteLength - at - headerBytes < length) break;
      yield rest.subarray(at + headerBytes, at + headerBytes + length);
      at += headerBytes + length;
    }
    rest = rest.subarray(at);
  }
}

/** A piece of a line, or a whole one, behind its time and a space. */
function stamped(frame: Buffer): { readonly second: number; readonly text: Buffer } {
  const space = frame.indexOf(' ');
  const time = Date.parse(frame.toString('latin1', 0, Math.max(space, 0)));
  if (Number.isNaN(time)) throw new Error('A line of the log of the container has no time.');
  return { second: Math.floor(time / 1000), text: frame.subarray(space + 1) };
}
