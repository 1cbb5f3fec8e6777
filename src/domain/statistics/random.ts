/** Numbers that look random and depend on a seed alone. */
export interface Random {
  /** In [0, 1), with 53 bits. */
  uniform(): number;
  /** A whole number in [0, 2³²). */
  uint32(): number;
}

/** So many first numbers still resemble the seed. */
const warmUp = 20;

/** The generator sfc32 (Doty-Humphrey 2010, PractRand) from a seed of 32 hex digits; else a RangeError. */
export function randomOf(seed: string): Random {
  if (!/^[0-9a-f]{32}$/i.test(seed)) throw new RangeError(`"${seed}" is not 32 hex digits.`);
  const words = [0, 8, 16, 24].map((start) => Number.parseInt(seed.slice(start, start + 8), 16));
  const random = new SmallFastCounting(Int32Array.from(words));
  for (let step = 0; step < warmUp; step += 1) random.uint32();
  return random;
}

/** Plain fields that hold signed 32 bits from the start: any others take several times as long. */
class SmallFastCounting implements Random {
  a = 0;
  b = 0;
  c = 0;
  /** Makes the period at least 2³². */
  counter = 0;

  constructor(seed: Int32Array) {
    this.a = seed[0] ?? 0;
    this.b = seed[1] ?? 0;
    this.c = seed[2] ?? 0;
    this.counter = seed[3] ?? 0;
  }

  uint32(): number {
    return this.next() >>> 0;
  }

  uniform(): number {
    const high = this.next() >>> 5;
    return (high * 2 ** 26 + (this.next() >>> 6)) / 2 ** 53;
  }

  next(): number {
    const { b, c } = this;
    const next = (((this.a + b) | 0) + this.counter) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + next) | 0;
    this.counter = (this.counter + 1) | 0;
    return next;
  }
}
