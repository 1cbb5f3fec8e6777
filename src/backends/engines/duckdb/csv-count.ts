import { carriageReturn, lineFeed } from './csv-states.ts';

const lineFeeds = Math.imul(lineFeed, 0x01010101);

/** A record that began before the chunk. */
interface Begun {
  readonly separator: number;
  /** Its fields and bytes so far. */
  readonly fields: number;
  readonly bytes: number;
}

/**
 * Shows each record of a chunk in which only separators and line ends mean anything, by its fields and its
 * length; a carriage return may stand only before a line feed. Answers where the last record, which has not
 * ended yet, begins.
 */
export function countRecords(
  chunk: Buffer,
  { separator, fields: begun, bytes: before }: Begun,
  show: (fields: number, length: number, end: 'lf' | 'crlf') => void,
): number {
  const end = chunk.lastIndexOf(lineFeed) + 1;
  // Words must begin at a multiple of four.
  const bytes = chunk.byteOffset % 4 === 0 ? chunk : new Uint8Array(chunk);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, end >> 2);
  const separators = Math.imul(separator, 0x01010101);
  let fields = begun;
  let begin = -before;
  for (let at = 0; at < end; ) {
    // Two words at once, as long as no line ends in them.
    for (; at + 8 <= end; at += 8) {
      const one = words[at >> 2] ?? 0;
      const two = words[(at >> 2) + 1] ?? 0;
      if ((lineFeedIn(one) | lineFeedIn(two)) !== 0) break;
      const found = (zeroBytes(one ^ separators) >>> 7) + (zeroBytes(two ^ separators) >>> 7);
      fields += Math.imul(found, 0x01010101) >>> 24;
    }
    for (const stop = Math.min(at + 8, end); at < stop; at += 1) {
      const byte = bytes[at];
      if (byte === separator) fields += 1;
      if (byte !== lineFeed) continue;
      if (bytes[at - 1] === carriageReturn) show(fields, at - 1 - begin, 'crlf');
      else show(fields, at - begin, 'lf');
      fields = 1;
      begin = at + 1;
    }
  }
  return end;
}

/** Whether every carriage return is the first half of a line end. */
export function returnsEndLines(chunk: Buffer): boolean {
  for (
    let at = chunk.indexOf(carriageReturn);
    at !== -1;
    at = chunk.indexOf(carriageReturn, at + 2)
  ) {
    if (chunk[at + 1] !== lineFeed) return false;
  }
  return true;
}

/** The highest bit of each of four bytes that is 0: no other one stays without it when 127 is added. */
function zeroBytes(four: number): number {
  return ~(((four & 0x7f7f7f7f) + 0x7f7f7f7f) | four | 0x7f7f7f7f);
}

/** Not 0 if one of four bytes is a line feed. */
function lineFeedIn(four: number): number {
  const zeros = four ^ lineFeeds;
  return (zeros - 0x01010101) & ~zeros & 0x80808080;
}
