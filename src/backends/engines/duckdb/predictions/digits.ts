/** A small whole number of a row, from 0 to `size` − 1; several of them travel as one. */
export interface Digit {
  readonly name: string;
  readonly sql: string;
  readonly size: number;
}

/** What fits into 31 bits, of which JavaScript takes digits apart without rounding. */
const most = 2 ** 31;

/** Digits that travel together, the first one as the highest. */
export function packs(digits: readonly Digit[]): readonly (readonly Digit[])[] {
  const found: Digit[][] = [];
  let product = 1;
  for (const digit of digits) {
    if (found.length === 0 || product * digit.size > most) {
      found.push([]);
      product = 1;
    }
    found.at(-1)?.push(digit);
    product *= digit.size;
  }
  return found;
}

/** SQL for the digits of a row as one number; NULL where one of them is. */
export function packSql(digits: readonly Digit[]): string {
  return digits.reduce((sum, { sql, size }) => {
    const digit = `CAST(${sql} AS INTEGER)`;
    return sum === '' ? digit : `(${sum}) * CAST(${size} AS INTEGER) + ${digit}`;
  }, '');
}

/** Up to so many numbers it is quicker to look up what each of them holds than to divide. */
const mostLookedUp = 2 ** 16;

/** One digit of every row, taken out of what it travelled in when it is asked for. */
export class DigitColumn {
  readonly #packed: Int32Array;
  readonly #divisor: number;
  readonly #size: number;
  /** How many numbers there can be. */
  readonly #product: number;

  constructor(packed: Int32Array, digits: readonly Digit[], place: number) {
    this.#packed = packed;
    this.#divisor = productOf(digits.slice(place + 1));
    this.#size = digits[place]?.size ?? 1;
    this.#product = productOf(digits);
  }

  /** The digits, or what they stand for. */
  wholes(meaning?: Uint32Array): Uint32Array {
    return this.#fill(new Uint32Array(this.#packed.length), meaning);
  }

  numbers(): Float64Array {
    return this.#fill(new Float64Array(this.#packed.length), undefined);
  }

  /** Whether every row has a digit of the same meaning in both. */
  agrees(other: DigitColumn, meaning: Uint32Array | undefined): boolean {
    const [mine, others] = [this.#packed, other.#packed];
    const isAlike = this.#divisor === other.#divisor && this.#size === other.#size;
    for (let row = 0; row < mine.length; row += 1) {
      // What travelled together is mostly the same as a whole.
      if (isAlike && mine[row] === others[row]) continue;
      const [ours, theirs] = [this.#digit(mine[row] ?? 0), other.#digit(others[row] ?? 0)];
      if (ours !== theirs && (!meaning || meaning[ours] !== meaning[theirs])) return false;
    }
    return true;
  }

  #digit(packed: number): number {
    return ((packed / this.#divisor) | 0) % this.#size;
  }

  #fill<Target extends Uint32Array | Float64Array>(
    target: Target,
    meaning: Uint32Array | undefined,
  ): Target {
    const known = (digit: number) => (meaning ? (meaning[digit] ?? 0) : digit);
    // Private fields are slow to read for each row.
    const packed = this.#packed;
    if (this.#product > mostLookedUp) {
      for (let row = 0; row < target.length; row += 1) {
        target[row] = known(this.#digit(packed[row] ?? 0));
      }
      return target;
    }
    const table = Uint32Array.from({ length: this.#product }, (_, at) => known(this.#digit(at)));
    for (let row = 0; row < target.length; row += 1) target[row] = table[packed[row] ?? 0] ?? 0;
    return target;
  }
}

function productOf(digits: readonly Digit[]): number {
  return digits.reduce((product, { size }) => product * size, 1);
}
