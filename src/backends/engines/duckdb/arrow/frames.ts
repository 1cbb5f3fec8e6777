import { type FileHandle, open } from 'node:fs/promises';
import { ArrowDamage } from './buffers.ts';
import { type MessageFacts, readMessage } from './message.ts';

/** Where the messages of a file stand, and what it is. */
export interface Span {
  readonly kind: 'file' | 'stream';
  readonly start: number;
  /** The first byte after the messages and what closes them. */
  readonly end: number;
}

const magic = Buffer.from('ARROW1');
/** The magic bytes are padded, so that messages start at a multiple of eight. */
const head = 8;
/** The footer's length and the magic bytes, after the footer. */
const trailer = 4 + magic.length;

/** Tells a file from a stream by its first bytes; a file that does not end as one was cut off. */
export async function spanOf(handle: FileHandle): Promise<Span> {
  const { size } = await handle.stat();
  const first = await bytesAt(handle, 0, Math.min(size, magic.length));
  if (first.subarray(0, 4).equals(Buffer.from('FEA1'))) {
    throw new ArrowDamage('it is Feather of version 1, which is older than Arrow IPC');
  }
  if (!first.equals(magic)) return { kind: 'stream', start: 0, end: size };
  if (size < head + trailer) throw new ArrowDamage('it is cut off after its first bytes');
  const last = await bytesAt(handle, size - trailer, trailer);
  const end = size - trailer - last.readInt32LE(0);
  if (!last.subarray(4).equals(magic) || end < head || end > size - trailer) {
    throw new ArrowDamage('it starts as an Arrow file, but does not end as one: it was cut off');
  }
  return { kind: 'file', start: head, end };
}

/** A message, whole: its length, its metadata, its body. */
export interface Frame extends MessageFacts {
  readonly bytes: Uint8Array;
}

const continuation = 0xffffffff;

/** The messages one by one. Throws where one does not fit, and where the mark of the end is missing. */
export async function* framesOf(path: string, span: Span): AsyncGenerator<Frame> {
  const handle = await open(path);
  try {
    let at = span.start;
    for (;;) {
      if (at + 8 > span.end)
        throw new ArrowDamage('the mark of its end is missing: it was cut off');
      const prefix = await bytesAt(handle, at, 8);
      if (prefix.readUInt32LE(0) !== continuation) {
        throw new ArrowDamage(
          at === 0 ? 'it is no Arrow IPC' : 'a message does not start where it should',
        );
      }
      const length = prefix.readInt32LE(4);
      if (length === 0) break;
      if (length < 0 || at + 8 + length > span.end)
        throw new ArrowDamage('a message ends beyond it');
      const facts = readMessage(await bytesAt(handle, at + 8, length));
      const whole = 8 + length + facts.bodyLength;
      if (at + whole > span.end) throw new ArrowDamage('the body of a message ends beyond it');
      yield { ...facts, bytes: await bytesAt(handle, at, whole) };
      at += whole;
    }
    if (span.kind === 'stream' && at + 8 !== span.end)
      throw new ArrowDamage('it goes on after its end');
  } finally {
    await handle.close();
  }
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, position + read);
    if (bytesRead === 0) throw new ArrowDamage('it became shorter while it was read');
    read += bytesRead;
  }
  return bytes;
}
