/** Bytes of a stream from `start` up to, but not with, `end`; counted from its beginning. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const blockValues = 65_536;

/**
 * Finds byte strings in a stream, also across the borders of its chunks. It looks at the last two bytes
 * of a window as long as the shortest string and moves on by as much as they allow, most often by the
 * whole window (S. Wu and U. Manber, "A fast algorithm for multi-pattern searching", 1994).
 */
export class SecretFinder {
  readonly #window: number;
  readonly #longest: number;
  /** By the last two bytes of a window: how far it may move; 0: a needle may begin here. */
  readonly #shifts = new Uint8Array(blockValues);
  readonly #byBlock = new Map<number, Uint8Array[]>();
  /** By the first byte: most ends of a log are the beginning of none, which shows at once. */
  readonly #byFirst = new Map<number, Uint8Array[]>();
  /** What was last seen, at most one byte less than the longest needle. */
  #seen: Uint8Array = new Uint8Array();
  #end = 0;

  /** At least one needle, of at least two bytes each. */
  constructor(needles: readonly Uint8Array[]) {
    this.#window = Math.min(255, ...needles.map(({ byteLength }) => byteLength));
    this.#longest = Math.max(...needles.map(({ byteLength }) => byteLength));
    this.#shifts.fill(this.#window - 1);
    for (const needle of needles) this.#learn(needle);
  }

  /** Where needles end in this chunk, in order and without overlap; they may begin in an earlier one. */
  push(chunk: Uint8Array): readonly ByteRange[] {
    const seam = joined(this.#seen, chunk.subarray(0, this.#longest - 1));
    const seamStart = this.#end - this.#seen.byteLength;
    const across = this.#search(seam, seamStart).filter(
      ({ start, end }) => start < this.#end && end > this.#end,
    );
    const within = this.#search(chunk, this.#end);
    this.#end += chunk.byteLength;
    const last = chunk.subarray(Math.max(0, chunk.byteLength - this.#longest + 1));
    const kept = joined(this.#seen, last);
    this.#seen = kept.slice(Math.max(0, kept.byteLength - this.#longest + 1));
    return merged([...across, ...within]);
  }

  /** How many of the last bytes may be the beginning of a needle. */
  unsettled(): number {
    const seen = this.#seen;
    for (let start = 0; start < seen.byteLength; start += 1) {
      const needles = this.#byFirst.get(seen[start] ?? 0);
      if (needles?.some((needle) => mayBegin(needle, seen, start))) return seen.byteLength - start;
    }
    return 0;
  }

  #learn(needle: Uint8Array): void {
    for (let end = 1; end < this.#window; end += 1) {
      const block = blockAt(needle, end);
      this.#shifts[block] = Math.min(this.#shifts[block] ?? 0, this.#window - 1 - end);
    }
    add(this.#byBlock, blockAt(needle, this.#window - 1), needle);
    add(this.#byFirst, needle[0] ?? 0, needle);
  }

  #search(bytes: Uint8Array, offset: number): ByteRange[] {
    const found: ByteRange[] = [];
    const shifts = this.#shifts;
    const length = bytes.length;
    for (let last = this.#window - 1; last < length; ) {
      const block = ((bytes[last - 1] as number) << 8) | (bytes[last] as number);
      const shift = shifts[block] as number;
      if (shift > 0) {
        last += shift;
        continue;
      }
      const start = last - this.#window + 1;
      for (const needle of this.#byBlock.get(block) ?? []) {
        if (!isAt(needle, bytes, start)) continue;
        found.push({ start: offset + start, end: offset + start + needle.byteLength });
      }
      last += 1;
    }
    return found;
  }
}

function add(groups: Map<number, Uint8Array[]>, key: number, needle: Uint8Array): void {
  const group = groups.get(key);
  if (group) group.push(needle);
  else groups.set(key, [needle]);
}

function blockAt(bytes: Uint8Array, end: number): number {
  return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}

function isAt(needle: Uint8Array, bytes: Uint8Array, start: number): boolean {
  if (start + needle.byteLength > bytes.byteLength) return false;
  for (let index = 0; index < needle.byteLength; index += 1) {
    if (bytes[start + index] !== needle[index]) return false;
  }
  return true;
}

/** Whether the bytes from `start` to the end are the beginning of the needle, and not all of it. */
function mayBegin(needle: Uint8Array, bytes: Uint8Array, start: number): boolean {
  const length = bytes.byteLength - start;
  if (needle.byteLength <= length) return false;
  for (let index = 0; index < length; index += 1) {
    if (bytes[start + index] !== needle[index]) return false;
  }
  return true;
}

/** In order, and as one where they overlap or touch. */
export function merged(ranges: readonly ByteRange[]): readonly ByteRange[] {
  const merged: ByteRange[] = [];
  for (const range of ranges.toSorted((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (!last || range.start > last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const whole = new Uint8Array(left.byteLength + right.byteLength);
  whole.set(left);
  whole.set(right, left.byteLength);
  return whole;
}
