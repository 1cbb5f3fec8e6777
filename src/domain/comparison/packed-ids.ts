import type { RowIds } from './predictions.ts';

/** Ids as one piece of UTF-8: a million of them are no million objects. */
export class PackedIds implements RowIds {
  readonly length: number;
  /** All ids, one after the other. */
  readonly bytes: Uint8Array;
  /** Where each id begins, and at last where the last one ends: one more than there are ids. */
  readonly offsets: Uint32Array;

  constructor(bytes: Uint8Array, offsets: Uint32Array) {
    this.length = offsets.length - 1;
    this.bytes = bytes;
    this.offsets = offsets;
  }

  at(row: number): string | undefined {
    return row >= 0 && row < this.length ? decoder.decode(this.of(row)) : undefined;
  }

  /** The bytes of one id, not copied. */
  of(row: number): Uint8Array {
    return this.bytes.subarray(this.offsets[row], this.offsets[row + 1]);
  }
}

// Half of a character can't be here, and a mark of the byte order belongs to the id.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The same ids packed; those that are packed already are given back. */
export function packed(ids: RowIds): PackedIds {
  if (ids instanceof PackedIds) return ids;
  const texts = Array.from({ length: ids.length }, (_, row) => encoder.encode(ids.at(row) ?? ''));
  const offsets = new Uint32Array(texts.length + 1);
  for (const [row, { length }] of texts.entries()) offsets[row + 1] = (offsets[row] ?? 0) + length;
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  for (const [row, text] of texts.entries()) bytes.set(text, offsets[row]);
  return new PackedIds(bytes, offsets);
}

/**
 * 32 bits for each id that depend on its UTF-8 alone, and not on the row or on other ids: FNV-1a (Fowler,
 * Noll, Vo), finished as MurmurHash3 does so that the low bits are as good as the high ones.
 */
export function idHashes(ids: RowIds): Uint32Array {
  const { bytes, offsets, length } = packed(ids);
  const hashes = new Uint32Array(length);
  for (let row = 0; row < length; row += 1) {
    const end = offsets[row + 1] ?? 0;
    let hash = 0x811c9dc5;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hashes[row] = hash ^ (hash >>> 16);
  }
  return hashes;
}
