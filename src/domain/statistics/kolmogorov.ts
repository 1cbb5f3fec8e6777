/** Below this the alternating series does not help, and the tail is 1 to the last digit. */
const surely = 0.1;

/** P(K > λ) of Kolmogorov's limit: 2 Σ (−1)^(k−1) e^(−2k²λ²), k ≥ 1. */
export function kolmogorovTail(lambda: number): number {
  if (Number.isNaN(lambda)) return Number.NaN;
  if (lambda < surely) return 1;
  let sum = 0;
  for (let k = 1; ; k += 1) {
    const term = Math.exp(-2 * k * k * lambda * lambda);
    if (term < 1e-18) break;
    sum += k % 2 === 1 ? term : -term;
  }
  return Math.min(1, Math.max(0, 2 * sum));
}

/**
 * The probability of a distance of two empirical distributions beyond `distance` when both are of one
 * source, by Stephens' correction (1970) of the limit; `effective` is nm/(n + m). Within 2 % from 100 on.
 */
export function kolmogorovSmirnovTail(distance: number, effective: number): number {
  const root = Math.sqrt(effective);
  return kolmogorovTail((root + 0.12 + 0.11 / root) * distance);
}
