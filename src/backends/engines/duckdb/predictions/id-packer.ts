import { PackedIds } from '../../../../domain/comparison/packed-ids.ts';
import type { RawVectors } from './vectors.ts';

const shortest = 12;
/** Of the largest whole number that JavaScript tells from the next. */
const mostDigits = 16;
const zero = 48;
const first = 1 << 16;
const atOnce = 2048;
const encoder = new TextEncoder();

/** How numbers are spelled as ids: what stands before each, and how many digits it has at least. */
export interface IdForm {
  readonly prefix: string;
  readonly digits: number;
}

export const asTheyAre: IdForm = { prefix: '', digits: 1 };

/** Packs ids as they arrive, sorted, and notes whether two that follow each other are equal. */
export class IdPacker {
  #bytes = new Uint8Array(first);
  #length = 0;
  readonly #offsets: Uint32Array;
  readonly #most: number;
  #rows = 0;

  constructor(rows: number) {
    this.#most = rows;
    this.#offsets = new Uint32Array(rows + 1);
  }

  /** After the first rows it is known how long ids are, so that the bytes need not move again and again. */
  #foresee(): void {
    if (this.#rows > 0) this.#reserve(Math.ceil((1.02 * this.#length * this.#most) / this.#rows));
  }

  /** Texts that lie one behind the other in the engine's memory are copied at once. */
  add(vectors: RawVectors, column: number): void {
    const texts = vectors.texts(column);
    const headers = new DataView(texts.buffer, texts.byteOffset, texts.byteLength);
    if (this.#bytes.length === first) this.#foresee();
    let row = 0;
    while (row < vectors.rows) {
      const length = headers.getUint32(row * 16, true);
      if (length <= shortest) {
        this.#copyShort(texts, row * 16 + 4, length);
        row += 1;
        continue;
      }
      const run = this.#runFrom(headers, row, vectors.rows);
      this.#reserve(run.bytes);
      this.#bytes.set(vectors.behind(texts, row, run.bytes), this.#length);
      for (; row < run.end; row += 1) this.#advance(headers.getUint32(row * 16, true));
    }
  }

  /** Whole numbers from 0, written out. */
  addWholes(vectors: RawVectors, column: number): void {
    this.#addNumbers(vectors.longs(column), asTheyAre);
  }

  /** Numbers of this form that lie so far above the least one. */
  addFrom(least: number, above: Uint32Array, form: IdForm): void {
    const wholes = new Float64Array(Math.min(above.length, atOnce));
    for (let first = 0; first < above.length; first += atOnce) {
      const count = Math.min(atOnce, above.length - first);
      for (let row = 0; row < count; row += 1) wholes[row] = least + (above[first + row] ?? 0);
      this.#addNumbers(wholes.subarray(0, count), form);
      if (first === 0) this.#foresee();
    }
  }

  #addNumbers(wholes: Float64Array, { prefix, digits }: IdForm): void {
    const beginning = encoder.encode(prefix);
    this.#reserve((beginning.length + mostDigits) * wholes.length);
    const bytes = this.#bytes;
    const offsets = this.#offsets;
    let [length, written] = [this.#length, this.#rows];
    for (let row = 0; row < wholes.length; row += 1) {
      for (let at = 0; at < beginning.length; at += 1) bytes[length + at] = beginning[at] ?? 0;
      length += beginning.length;
      let rest = wholes[row] ?? 0;
      const end = length + Math.max(digits, digitsOf(rest));
      for (let at = end - 1; at >= length; at -= 1) {
        const tenth = Math.floor(rest / 10);
        bytes[at] = zero + rest - 10 * tenth;
        rest = tenth;
      }
      length = end;
      written += 1;
      offsets[written] = length;
    }
    [this.#length, this.#rows] = [length, written];
  }

  /** Whether this row has the id of the one before it. */
  repeats(row: number): boolean {
    if (row === 0) return false;
    const start = this.#offsets[row - 1] ?? 0;
    const middle = this.#offsets[row] ?? 0;
    if (middle - start !== (this.#offsets[row + 1] ?? 0) - middle) return false;
    for (let at = start; at < middle; at += 1) {
      if (this.#bytes[at] !== this.#bytes[at + middle - start]) return false;
    }
    return true;
  }

  packed(): PackedIds {
    return new PackedIds(
      this.#bytes.slice(0, this.#length),
      this.#rows + 1 === this.#offsets.length
        ? this.#offsets
        : this.#offsets.slice(0, this.#rows + 1),
    );
  }

  #runFrom(headers: DataView, first: number, rows: number) {
    let bytes = headers.getUint32(first * 16, true);
    let end = first + 1;
    let next = headers.getBigUint64(first * 16 + 8, true) + BigInt(bytes);
    while (end < rows) {
      const length = headers.getUint32(end * 16, true);
      if (length <= shortest || headers.getBigUint64(end * 16 + 8, true) !== next) break;
      next += BigInt(length);
      bytes += length;
      end += 1;
    }
    return { bytes, end };
  }

  #copyShort(texts: Uint8Array, from: number, length: number): void {
    this.#reserve(length);
    for (let at = 0; at < length; at += 1) {
      this.#bytes[this.#length + at] = texts[from + at] ?? 0;
    }
    this.#advance(length);
  }

  #advance(length: number): void {
    this.#length += length;
    this.#rows += 1;
    this.#offsets[this.#rows] = this.#length;
  }

  #reserve(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

function digitsOf(whole: number): number {
  let digits = 1;
  for (let least = 10; whole >= least; least *= 10) digits += 1;
  return digits;
}
