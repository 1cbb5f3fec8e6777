const bits = 11;
const buckets = 2 ** bits;
const mask = buckets - 1;
const zero = 0x80000000;

/** Up to so many rows that agree in their first 32 bits are sorted by insertion. */
const short = 32;

/**
 * The row numbers in ascending order of their finite values; equal values keep their order. A radix sort by
 * 32 bits of each value, then by comparison among the few that agree in these.
 */
export function argsort(values: Float64Array): Uint32Array {
  return keyedArgsort(values).rows;
}

/** The same with 32 bits of each value in that order: values with other bits are not equal. */
export function keyedArgsort(values: Float64Array): Keyed {
  const { keys, rows } = sortedByKey(keysOf(values));
  for (let start = 0, end = 0; start < keys.length; start = end) {
    const key = keys[start];
    for (end = start + 1; end < keys.length && keys[end] === key; ) end += 1;
    if (end - start > short) sortByComparison(values, rows.subarray(start, end));
    else if (end - start > 1) insertInOrder(values, rows, { start, end });
  }
  return { keys, rows };
}

/**
 * 32 bits of each value as a whole number, in the order of the values: the first ones that are not the same
 * for all, as the range of the values tells. So few values that differ agree in them.
 */
function keysOf(values: Float64Array): Uint32Array {
  const keys = firstBitsOf(values);
  let [least, most] = [zero, zero];
  if (keys.length > 0) [least, most] = [keys[0] ?? zero, keys[0] ?? zero];
  for (let row = 1; row < keys.length; row += 1) {
    const key = keys[row] ?? zero;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const spare = Math.clz32(most - least);
  // Of a negative value the further bits count the other way round, and 32 are more than there are.
  if (least < zero || spare === 0 || spare === 32) return keys;
  const words = wordsOf(values);
  for (let row = 0; row < keys.length; row += 1) {
    const further = (words[2 * row] ?? 0) >>> (32 - spare);
    keys[row] = (((keys[row] ?? zero) - least) << spare) | further;
  }
  return keys;
}

function firstBitsOf(values: Float64Array): Uint32Array {
  const words = wordsOf(values);
  const keys = new Uint32Array(values.length);
  for (let row = 0; row < keys.length; row += 1) {
    const top = words[2 * row + 1] ?? 0;
    // −0 is the same as 0, and a negative value is the smaller the larger its bits are.
    if (values[row] === 0) keys[row] = zero;
    else keys[row] = top >= zero ? ~top : top ^ zero;
  }
  return keys;
}

/** The bits of the values in place: every platform that we run on is little-endian. */
function wordsOf({ buffer, byteOffset, length }: Float64Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, 2 * length);
}

/** Keys and the rows that they belong to, in the same order. */
export interface Keyed {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

/** By the least significant digit first. */
function sortedByKey(keys: Uint32Array): Keyed {
  let from: Keyed | null = null;
  let to = emptyKeyed(keys.length);
  for (const { shift, starts } of digitsOf(keys)) {
    const before: Keyed | null = from;
    if (before) sortByDigit(before, to, { shift, starts });
    else sortFirst(keys, to, { shift, starts });
    [from, to] = [to, before ?? emptyKeyed(keys.length)];
  }
  return from ?? { keys, rows: Uint32Array.from(keys.keys()) };
}

function emptyKeyed(length: number): Keyed {
  return { keys: new Uint32Array(length), rows: new Uint32Array(length) };
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
  const [toKeys, toRows] = [to.keys, to.rows];
  for (let rank = 0; rank < rows.length; rank += 1) {
    const key = keys[rank] ?? 0;
    const digit = (key >>> shift) & mask;
    const slot = starts[digit] ?? 0;
    starts[digit] = slot + 1;
    toKeys[slot] = key;
    toRows[slot] = rows[rank] ?? 0;
  }
}

/** The same where the rows are in their own order still. */
function sortFirst(keys: Uint32Array, to: Keyed, { shift, starts }: Digit): void {
  const [toKeys, toRows] = [to.keys, to.rows];
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const digit = (key >>> shift) & mask;
    const slot = starts[digit] ?? 0;
    starts[digit] = slot + 1;
    toKeys[slot] = key;
    toRows[slot] = row;
  }
}

/** The digits from the lowest on, without those that are the same in all keys: they need no pass. */
function digitsOf(keys: Uint32Array): readonly Digit[] {
  const low = new Uint32Array(buckets);
  const middle = new Uint32Array(buckets);
  const high = new Uint32Array(buckets);
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row] ?? 0;
    const [first, second, third] = [key & mask, (key >>> bits) & mask, key >>> (2 * bits)];
    low[first] = (low[first] ?? 0) + 1;
    middle[second] = (middle[second] ?? 0) + 1;
    high[third] = (high[third] ?? 0) + 1;
  }
  return [low, middle, high].flatMap((counts, at) => {
    return counts.includes(keys.length) ? [] : [{ shift: at * bits, starts: startsOf(counts) }];
  });
}

function startsOf(counts: Uint32Array): Uint32Array {
  let start = 0;
  return counts.map((count) => {
    start += count;
    return start - count;
  });
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
