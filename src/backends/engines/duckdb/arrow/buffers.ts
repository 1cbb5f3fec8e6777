import { isUtf8 } from 'node:buffer';
import type { Data } from 'apache-arrow';

/** A file whose lengths contradict each other, or the bytes that are there. */
export class ArrowDamage extends Error {}

type Numbers = ArrayLike<number> | ArrayLike<bigint>;

/** The validity of each row; a column without nulls may leave the bits out. */
export function validityOf(data: Data): (row: number) => boolean {
  const { nullCount, nullBitmap, length, offset } = data;
  if (nullCount <= 0) return () => true;
  if (!nullBitmap || nullBitmap.length * 8 < offset + length) {
    throw new ArrowDamage('the bits that say which values are null are too few');
  }
  return (row) => bitAt(nullBitmap, offset + row);
}

export function bitAt(bytes: Uint8Array, index: number): boolean {
  return (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}

/** The values of a column of fixed width: `width` numbers for each row. */
export function valuesOf(data: Data, width: number): Numbers {
  const values = data.values as Numbers | undefined;
  if (!values || values.length < data.length * width) {
    throw new ArrowDamage(`a column of ${data.length} rows has values for fewer`);
  }
  return values;
}

/** Where the value of each row starts and ends in what `size` items hold; never backwards, never beyond. */
export function offsetsOf(data: Data, size: number): (row: number) => readonly [number, number] {
  const { length } = data;
  const offsets = data.valueOffsets as unknown as Numbers | undefined;
  // A column without rows may leave even the first offset out.
  if (length > 0 && (!offsets || offsets.length <= length)) {
    throw new ArrowDamage(`a column of ${length} rows has offsets for fewer`);
  }
  const at = (row: number) => Number(offsets?.[row] ?? 0);
  let last = at(0);
  if (last < 0) throw new ArrowDamage('an offset is negative');
  for (let row = 1; row <= length; row += 1) {
    const next = at(row);
    if (next < last || next > size) throw new ArrowDamage('an offset leads beyond the values');
    last = next;
  }
  return (row) => [at(row), at(row + 1)];
}

/** The bytes of texts and blobs. */
export function bytesOf(data: Data): Uint8Array {
  return (data.values as Uint8Array | undefined) ?? new Uint8Array(0);
}

/** Reads texts; a reader that mends bytes that are no UTF-8 would change what is checked. */
export function textsOf(data: Data): (row: number) => string {
  const bytes = bytesOf(data);
  const range = offsetsOf(data, bytes.length);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first] = data.length > 0 ? range(0) : [0];
  const [, end] = data.length > 0 ? range(data.length - 1) : [0, 0];
  const sound = isUtf8(buffer.subarray(first, end));
  return (row) => {
    const [from, to] = range(row);
    // Of sound bytes a part is sound if it does not start amid a character.
    const whole = sound && !isAmid(buffer, from) && !isAmid(buffer, to);
    if (!whole && !isUtf8(buffer.subarray(from, to))) {
      throw new ArrowDamage(`the text in row ${row + 1} of a batch is not UTF-8`);
    }
    return buffer.toString('utf8', from, to);
  };
}

function isAmid(bytes: Uint8Array, index: number): boolean {
  return ((bytes[index] ?? 0) & 0xc0) === 0x80;
}
