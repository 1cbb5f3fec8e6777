import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { DuckDbBindings } from '../load.ts';

/** The bytes of a column of one chunk; one call for all rows instead of one for each. */
export class RawVectors {
  readonly #bindings: DuckDbBindings;
  readonly #chunk: DuckDBDataChunk;
  readonly rows: number;

  constructor(bindings: DuckDbBindings, chunk: DuckDBDataChunk) {
    this.#bindings = bindings;
    this.#chunk = chunk;
    this.rows = chunk.rowCount;
  }

  wholes(column: number): Int32Array {
    const bytes = this.#aligned(this.#vector(column), 4);
    return new Int32Array(bytes.buffer, bytes.byteOffset, this.rows);
  }

  numbers(column: number): Float64Array {
    const bytes = this.#aligned(this.#vector(column), 8);
    return new Float64Array(bytes.buffer, bytes.byteOffset, this.rows);
  }

  /** BIGINT: exact as far as JavaScript tells a whole number from the next. */
  longs(column: number): Float64Array {
    const bytes = this.#aligned(this.#vector(column), 8);
    // The lower and the upper half of each value, one after the other.
    const halves = new Int32Array(bytes.buffer, bytes.byteOffset, 2 * this.rows);
    const longs = new Float64Array(this.rows);
    for (let row = 0; row < longs.length; row += 1) {
      longs[row] = (halves[2 * row + 1] ?? 0) * 2 ** 32 + ((halves[2 * row] ?? 0) >>> 0);
    }
    return longs;
  }

  /** Headers of 16 bytes: the length, then up to 12 bytes of text, or 4 of them and an address. */
  texts(column: number): Uint8Array {
    return this.#bindings.vector_get_data(this.#vector(column), this.rows * 16);
  }

  /** The bytes at the address that stands in a header; `length` must be what belongs to it. */
  behind(texts: Uint8Array, header: number, length: number): Uint8Array {
    const place = texts.byteOffset + header * 16 + 8;
    return this.#bindings.get_data_from_pointer(texts.buffer, place, length);
  }

  /** Whether every row has a value. */
  isWhole(column: number): boolean {
    const words = Math.ceil(this.rows / 64);
    const bits = this.#bindings.vector_get_validity(this.#vector(column), words * 8);
    if (!bits) return true;
    let row = 0;
    while (row + 8 <= this.rows && bits[row >> 3] === 255) row += 8;
    for (; row < this.rows; row += 1) {
      if ((((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 0) return false;
    }
    return true;
  }

  #vector(column: number): unknown {
    return this.#bindings.data_chunk_get_vector(this.#chunk.chunk, column);
  }

  #aligned(vector: unknown, size: number): Uint8Array {
    const bytes = this.#bindings.vector_get_data(vector, this.rows * size);
    return bytes.byteOffset % size === 0 ? bytes : bytes.slice();
  }
}
