/** One part of the values, and its rows on both sides. */
export interface Bin {
  /** For people: a category, `(10, 20]`, `<other>`, `<new>`. */
  readonly name: string;
  readonly reference: number;
  readonly current: number;
}

/** How far two sides are apart, and the bin that tells it best: the first of equal ones. */
export interface Distance {
  readonly value: number;
  readonly worst: number;
}

export interface Sums {
  readonly n: number;
  readonly m: number;
}

export function sumsOf(bins: readonly Bin[]): Sums {
  let [n, m] = [0, 0];
  for (const { reference, current } of bins) {
    n += reference;
    m += current;
  }
  return { n, m };
}

/** |r·m − c·n|, exactly: n·m times the difference of the shares r/n and c/m. */
export function crossDifference(r: number, c: number, { n, m }: Sums): number | bigint {
  const [one, other] = [r * m, c * n];
  // Doubles are exact up to there, and cost a tenth.
  if (Math.max(one, other) <= Number.MAX_SAFE_INTEGER) return Math.abs(one - other);
  const difference = BigInt(r) * BigInt(m) - BigInt(c) * BigInt(n);
  return difference < 0n ? -difference : difference;
}

/** |r/n − c/m|, rounded once. */
export function shareDifference(r: number, c: number, sums: Sums): number {
  return Number(crossDifference(r, c, sums)) / (sums.n * sums.m);
}

/** The first place of the greatest. */
export function greatest(values: readonly (number | bigint)[]): number {
  let best = 0;
  for (const [index, value] of values.entries()) {
    const known = values[best];
    if (known !== undefined && value > known) best = index;
  }
  return best;
}
