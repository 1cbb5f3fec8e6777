const bits = 11;
const buckets = 2 ** bits;
const zero = 0x80000000;

/** Up to so many rows that agree in their first 32 bits are sorted by insertion. */
const short = 32;

/**
 * The row numbers in ascending order of their finite values; equal values keep their order. A radix sort by
 * the first 32 bits of each value, then by comparison among the few that agree in these.
 */
export function argsort(values: Float64Array): Uint32Array {
  const { keys, rows } = sortedByKey(keysOf(values));
  for (let start = 0, end = 0; start < keys.length; start = end) {
    const key = keys[start];
    for (end = start + 1; end < keys.length && keys[end] === key; ) end += 1;
    if (end - start > short) sortByComparison(values, rows.subarray(start, end));
    else if (end - start > 1) insertInOrder(values, rows, { start, end });
  }
  return rows;
}

/**
 * The first 32 bits of each value as a whole number, in the order of the values. They are read in place:
 * every platform that we run on is little-endian.
 */
function keysOf(values: Float64Array): Uint32Array {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const keys = new Uint32Array(values.length);
  for (let row = 0; row < keys.length; row += 1) {
    const top = words[2 * row + 1] ?? 0;
    // −0 is the same as 0, and a negative value is the smaller the larger its bits are.
    if (values[row] === 0) keys[row] = zero;
    else keys[row] = top >= zero ? ~top : top ^ zero;
  }
  return keys;
}

/** Keys and the rows that they belong to, in the same order. */
interface Keyed {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

/** By the least significant digit first. */
function sortedByKey(keys: Uint32Array): Keyed {
  let from: Keyed = { keys, rows: new Uint32Array(keys.length) };
  for (let row = 0; row < keys.length; row += 1) from.rows[row] = row;
  let to: Keyed = { keys: new Uint32Array(keys.length), rows: new Uint32Array(keys.length) };
  for (let shift = 0; shift < 32; shift += bits) {
    const starts = startsOf(from.keys, shift);
    // Values that were rounded share whole digits, which then need no pass.
    if (!starts) continue;
    sortByDigit(from, to, { shift, starts });
    [from, to] = [to, from];
  }
  return from;
}

interface Digit {
  /** Its lowest bit. */
  readonly shift: number;
  /** Where the rows with each value of it start in the next order; moved along. */
  readonly starts: Uint32Array;
}

/** Fills `to` with the rows of `from`, sorted by the digit; equal digits keep their order. */
function sortByDigit(from: Keyed, to: Keyed, { shift, starts }: Digit): void {
  const { keys, rows } = from;
  for (let rank = 0; rank < rows.length; rank += 1) {
    const key = keys[rank] ?? 0;
    const digit = (key >>> shift) & (buckets - 1);
    const slot = starts[digit] ?? 0;
    starts[digit] = slot + 1;
    to.keys[slot] = key;
    to.rows[slot] = rows[rank] ?? 0;
  }
}

/** Null if all rows have the same digit. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array | null {
  const counts = new Uint32Array(buckets);
  for (let rank = 0; rank < keys.length; rank += 1) {
    const digit = ((keys[rank] ?? 0) >>> shift) & (buckets - 1);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < buckets; digit += 1) {
    const count = counts[digit] ?? 0;
    if (count === keys.length) return null;
    counts[digit] = start;
    start += count;
  }
  return counts;
}

interface Ranks {
  readonly start: number;
  readonly end: number;
}

/** Rows whose values agree in the first 32 bits, in ascending order of their number. */
function insertInOrder(values: Float64Array, rows: Uint32Array, { start, end }: Ranks): void {
  for (let next = start + 1; next < end; next += 1) {
    const row = rows[next] ?? 0;
    const value = values[row] ?? 0;
    let place = next;
    for (; place > start && (values[rows[place - 1] ?? 0] ?? 0) > value; place -= 1) {
      rows[place] = rows[place - 1] ?? 0;
    }
    rows[place] = row;
  }
}

/** The same rows where they are many; mostly their values are simply equal. */
function sortByComparison(values: Float64Array, rows: Uint32Array): void {
  const first = values[rows[0] ?? 0];
  if (rows.every((row) => values[row] === first)) return;
  rows.set(Array.from(rows).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b));
}
