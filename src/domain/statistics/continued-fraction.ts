const tiny = 1e-300;
const precision = 1e-16;
const limit = 1_000_000;

/** One step of a continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)). */
export interface Term {
  readonly a: number;
  readonly b: number;
}

/**
 * The value of a continued fraction whose k-th step, k ≥ 1, is `term(k)`: Lentz's method with
 * Thompson and Barnett's guard against zero denominators. `first` is b₀.
 */
export function continuedFraction(first: number, term: (k: number) => Term): number {
  let value = first || tiny;
  let [c, d] = [value, 0];
  for (let k = 1; k <= limit; k += 1) {
    const { a, b } = term(k);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) <= precision) return value;
  }
  return Number.NaN;
}
