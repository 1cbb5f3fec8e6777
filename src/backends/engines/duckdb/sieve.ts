/**
 * Tells values that may repeat from the many that cannot, by their hashes: each sets one of 2^`width` bits, and
 * equal values set the same one. What it holds back is few, and is to be compared by value.
 */
export class Sieve {
  readonly #bits: Uint32Array<ArrayBuffer>;

  constructor({ width }: Pick<Mesh, 'width'>) {
    this.#bits = new Uint32Array(2 ** Math.max(0, width - 5));
  }

  /** Whether a value with this `slot`, which is made of its hash and below 2^width, came before. */
  holdsBack(slot: number): boolean {
    const place = slot >>> 5;
    const bit = 1 << (slot & 31);
    const before = this.#bits[place] ?? 0;
    if ((before & bit) !== 0) return true;
    this.#bits[place] = before | bit;
    return false;
  }

  /** Gives the memory back now, as the engine wants it before anybody collects it; Node 20 cannot. */
  close(): void {
    this.#bits.buffer.transfer?.(0);
  }
}

export interface Mesh {
  /** 2^width bits. */
  readonly width: number;
  /** Where more is held back, sifting saves nothing. */
  readonly most: number;
}

const mostWidth = 31;
/** Of so many bits for each row one in 64 rows is held back by chance. */
const bitsPerRow = 32;
/** The engine needs most of the memory itself. */
const shareOfMemory = 1 / 8;
/** Where chance alone holds back more, there is no telling who repeats. */
const shareByChance = 1 / 16;
/** Above this share of the rows a table of all values costs little more than one of the suspects. */
const shareHeldBack = 1 / 8;
const fewHeldBack = 1000;

/** Undefined: in the memory there is a sieve would hold back too much. */
export function meshFor(rows: number, memoryBytes: number): Mesh | undefined {
  const wanted = Math.ceil(Math.log2(Math.max(1, rows * bitsPerRow)));
  const affordable = Math.floor(Math.log2(memoryBytes * shareOfMemory * 8));
  const width = Math.min(wanted, affordable, mostWidth);
  const byChance = rows / 2 ** (width + 1);
  if (byChance > shareByChance) return undefined;
  return { width, most: Math.max(fewHeldBack, rows * shareHeldBack) };
}
