const digits = 4;
const radix = 2 ** 16;
const signBit = 2 ** 15;

/** The row numbers in ascending order of their finite values; equal values keep their order. O(n). */
export function argsort(values: Float64Array): Uint32Array {
  const keys = sortableKeys(values);
  let order = new Uint32Array(values.length).map((_, row) => row);
  let target = new Uint32Array(values.length);
  for (let digit = 0; digit < digits; digit += 1) {
    sortByDigit(keys, digit, { order, target });
    [order, target] = [target, order];
  }
  return order;
}

interface Pass {
  readonly order: Uint32Array;
  /** Receives the rows of `order`, sorted by the digit; equal digits keep their order. */
  readonly target: Uint32Array;
}

function sortByDigit(keys: Uint16Array, digit: number, { order, target }: Pass): void {
  const place = startsOf(keys, digit);
  for (let rank = 0; rank < order.length; rank += 1) {
    const row = at(order, rank);
    const key = at(keys, row * digits + digit);
    const slot = at(place, key);
    target[slot] = row;
    place[key] = slot + 1;
  }
}

/**
 * Each value as four 16-bit digits, lowest first, whose order as whole numbers is that of the values.
 * The bytes are read in place: every platform that we run on is little-endian.
 */
function sortableKeys(values: Float64Array): Uint16Array {
  // Adding 0 makes −0 the same as 0.
  const keys = new Uint16Array(values.map((value) => value + 0).buffer);
  for (let top = digits - 1; top < keys.length; top += digits) {
    if (at(keys, top) < signBit) {
      keys[top] = at(keys, top) | signBit;
      continue;
    }
    for (let digit = top - digits + 1; digit <= top; digit += 1) keys[digit] = ~at(keys, digit);
  }
  return keys;
}

/** Where the rows with each value of the digit start in the next order. */
function startsOf(keys: Uint16Array, digit: number): Uint32Array {
  const starts = new Uint32Array(radix + 1);
  for (let index = digit; index < keys.length; index += digits) {
    const next = at(keys, index) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let key = 1; key <= radix; key += 1) starts[key] = at(starts, key) + at(starts, key - 1);
  return starts;
}

function at(numbers: Uint16Array | Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
