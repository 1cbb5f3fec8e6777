const magic = 0x184d2204;
/** Past this many bytes a buffer is no data, but an attempt to use up the memory. */
export const largestBuffer = 2 ** 30;

/**
 * Decompresses one LZ4 frame (the frame format 1.6, block format of LZ4). Every length is held against the
 * bytes that are there. Checksums are passed over: the lengths of Arrow's buffers are checked by its reader.
 * Throws a RangeError for what is no whole frame.
 */
export function decompressLz4(frame: Uint8Array): Uint8Array {
  const input = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (input.getUint32(0, true) !== magic) throw new RangeError('no LZ4 frame');
  const flags = input.getUint8(4);
  if (flags >> 6 !== 1 || (flags & 1) !== 0) throw new RangeError('an unknown kind of LZ4 frame');
  const hasSize = (flags & 8) !== 0;
  const hasBlockChecksums = (flags & 16) !== 0;
  const size = hasSize ? Number(input.getBigUint64(6, true)) : null;
  const output = new Output(size ?? frame.byteLength * 4);
  let at = hasSize ? 15 : 7;
  for (let word = input.getUint32(at, true); word !== 0; word = input.getUint32(at, true)) {
    const start = at + 4;
    const end = start + (word & 0x7fffffff);
    if (end > frame.byteLength) throw new RangeError('an LZ4 block ends beyond its frame');
    const block = frame.subarray(start, end);
    if (word & 0x80000000) output.append(block);
    else decompressBlock(block, output);
    at = end + (hasBlockChecksums ? 4 : 0);
  }
  const bytes = output.bytes();
  if (size !== null && bytes.length !== size) throw new RangeError('an LZ4 frame of another size');
  return bytes;
}

/** A block is a row of sequences: literals, then a match, which repeats what was written before. */
function decompressBlock(block: Uint8Array, output: Output): void {
  let at = 0;
  /** A length of 15 goes on in the next bytes, until one is not 255. */
  const extended = (nibble: number) => {
    let length = nibble;
    if (nibble < 15) return length;
    for (let byte = 255; byte === 255; at += 1) {
      byte = block[at] ?? beyond();
      length += byte;
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at] ?? beyond();
    at += 1;
    const literals = extended(token >> 4);
    if (at + literals > block.length) beyond();
    output.append(block.subarray(at, at + literals));
    at += literals;
    if (at === block.length) return;
    const distance = (block[at] ?? beyond()) | ((block[at + 1] ?? beyond()) << 8);
    at += 2;
    output.repeat(distance, extended(token & 15) + 4);
  }
}

function beyond(): never {
  throw new RangeError('an LZ4 sequence ends beyond its block');
}

/** Bytes that grow, and that repeat themselves. */
class Output {
  #bytes: Uint8Array;
  #length = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(Math.min(expected, 2 ** 20));
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  repeat(distance: number, length: number): void {
    if (distance === 0 || distance > this.#length)
      throw new RangeError('an LZ4 match before the start');
    this.#reserve(length);
    const from = this.#length - distance;
    if (distance >= length) this.#bytes.copyWithin(this.#length, from, from + length);
    // Where the match overlaps what it writes, it repeats a pattern, byte by byte.
    else
      for (let index = 0; index < length; index += 1) {
        this.#bytes[this.#length + index] = this.#bytes[from + index] ?? 0;
      }
    this.#length += length;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed > largestBuffer) throw new RangeError('an LZ4 frame of more than a gibibyte');
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.bytes());
    this.#bytes = grown;
  }
}
