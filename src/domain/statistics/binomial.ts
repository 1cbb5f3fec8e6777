import { betaTails } from './beta.ts';
import { logExcess, stirlingError } from './deviance.ts';

/** n tries, each with success probability p. */
export interface Tries {
  readonly n: number;
  readonly p: number;
}

/** P(X ≤ k): I₁₋ₚ(n − k, k + 1) (Abramowitz and Stegun 26.5.24); small tails keep their digits. */
export function binomialCdf(k: number, { n, p }: Tries): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return betaTails({ x: 1 - p, complement: p }, n - k, k + 1).lower;
}

/** P(X = k), by deviances from the mean (Loader 2000). */
export function binomialPmf(k: number, { n, p }: Tries): number {
  if (k < 0 || k > n) return 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return p ** n;
  const rest = n - k;
  const shift = n * p - k;
  const deviance =
    k * logExcess((n * p) / k, shift / k) + rest * logExcess((n * (1 - p)) / rest, -shift / rest);
  const correction = stirlingError(n) - stirlingError(k) - stirlingError(rest);
  return Math.sqrt(n / (2 * Math.PI * k * rest)) * Math.exp(deviance + correction);
}
