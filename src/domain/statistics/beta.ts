import { bisect } from './bisection.ts';
import { continuedFraction } from './continued-fraction.ts';
import { logExcess, stirlingError } from './deviance.ts';

/** A probability from both ends, so that neither tail loses digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** A share x and its complement, each exact: 1 − x would lose the digits of a small complement. */
export interface Share {
  readonly x: number;
  readonly complement: number;
}

/** The regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), for a, b > 0. */
export function betaTails({ x, complement }: Share, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (complement <= 0) return { lower: 1, upper: 0 };
  if (x * (a + b + 2) > a + 1) {
    const { lower, upper } = betaTails({ x: complement, complement: x }, b, a);
    return { lower: upper, upper: lower };
  }
  const lower = density({ x, complement }, a, b) / a / fraction(x, a, b);
  return { lower, upper: 1 - lower };
}

/** The x with I_x(a, b) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return bisect(0, 1, (x) => {
    const { lower, upper } = betaTails({ x, complement: 1 - x }, a, b);
    return p < 0.5 ? lower >= p : upper <= 1 - p;
  });
}

/** The continued fraction below I_x(a, b) (Abramowitz and Stegun 26.5.8); it converges left of the mean. */
function fraction(x: number, a: number, b: number): number {
  return continuedFraction(1, (k) => {
    const m = Math.floor(k / 2);
    const numerator = k % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
    return { a: (numerator * x) / ((a + k - 1) * (a + k)), b: 1 };
  });
}

/**
 * x^a (1 − x)^b / B(a, b). Written with deviances from the mean (Loader 2000), since powers and
 * gamma functions of large arguments would cancel and lose digits.
 */
function density({ x, complement }: Share, a: number, b: number): number {
  const n = a + b;
  const shift = x * b - complement * a;
  const deviance =
    a * logExcess((x * n) / a, shift / a) + b * logExcess((complement * n) / b, -shift / b);
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(deviance + correction);
}
