import { isUtf8 } from 'node:buffer';

/** Says of chunk after chunk whether all of it so far is UTF-8. */
export class Utf8Check {
  #rest: Buffer = Buffer.alloc(0);
  #valid = true;

  feed(chunk: Buffer): void {
    if (!this.#valid) return;
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const end = wholeCharacters(bytes);
    this.#valid = isUtf8(bytes.subarray(0, end));
    // The chunk may be filled anew.
    this.#rest = Buffer.from(bytes.subarray(end));
  }

  /** Call after the last chunk: half a character at the end is none. */
  get valid(): boolean {
    return this.#valid && this.#rest.length === 0;
  }
}

/** Where the last character begins if it is not complete yet, else the length. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
