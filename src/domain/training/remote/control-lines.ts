/** Begins each control line; then come the mark of the job, a blank, and what it tells. */
export const controlWord = 'contender: ';

/** No control line is longer; what claims to be is text. */
const longestLine = 64 * 1024;
const lineFeed = 10;

/** A part of a log without its control lines, and these by what they tell. */
export interface SiftedPart {
  readonly text: readonly Uint8Array[];
  readonly told: readonly string[];
}

/**
 * Takes the control lines of one job out of its log, wherever they stand: also in the midst of a line that the
 * command has not ended yet, and split over parts. Lines of another mark are text. It holds back at most what
 * may be the beginning of a control line.
 */
export class ControlLines {
  readonly #prefix: Uint8Array;
  #held: Uint8Array = new Uint8Array();

  constructor(mark: string) {
    this.#prefix = new TextEncoder().encode(`${controlWord}${mark} `);
  }

  push(part: Uint8Array): SiftedPart {
    const bytes = joined(this.#held, part);
    const text: Uint8Array[] = [];
    const told: string[] = [];
    let from = 0;
    for (;;) {
      const at = this.#find(bytes, from);
      if (at > from) text.push(bytes.subarray(from, at));
      from = at;
      const end = this.#isWhole(bytes, at) ? bytes.indexOf(lineFeed, at) : -1;
      if (end === -1) break;
      told.push(new TextDecoder().decode(bytes.subarray(at + this.#prefix.length, end)).trimEnd());
      from = end + 1;
    }
    this.#held = bytes.slice(from);
    if (this.#held.length > longestLine) text.push(this.#release());
    return { text, told };
  }

  /** What was held back and is no control line; of one that was cut off nothing can be known. */
  end(): Uint8Array {
    const held = this.#release();
    return this.#isWhole(held, 0) ? new Uint8Array() : held;
  }

  #release(): Uint8Array {
    const held = this.#held;
    this.#held = new Uint8Array();
    return held;
  }

  #isWhole(bytes: Uint8Array, at: number): boolean {
    return bytes.length - at >= this.#prefix.length;
  }

  /** Where the next prefix stands, or may stand when more has come; the end where none does. */
  #find(bytes: Uint8Array, from: number): number {
    const prefix = this.#prefix;
    for (let at = from; at < bytes.length; at += 1) {
      // Not by `indexOf`: a call for each takes seconds where a log is full of this byte.
      if (bytes[at] !== prefix[0]) continue;
      const length = Math.min(prefix.length, bytes.length - at);
      let same = 1;
      while (same < length && bytes[at + same] === prefix[same]) same += 1;
      if (same === length) return at;
    }
    return bytes.length;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
