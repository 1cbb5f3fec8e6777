import { type Bin, type Distance, greatest, sumsOf } from './bin.ts';

/** An empty share would make the index infinite. */
const floor = 1e-4;

/**
 * Population stability index: Σ (Q − P)·ln(Q/P) over the shares of both sides (Siddiqi, Credit Risk
 * Scorecards, 2006), each floored at 1e-4. They are not made to sum to 1 again: so every term stays at
 * least 0 and belongs to one bin.
 */
export function psi(bins: readonly Bin[]): Distance {
  const { n, m } = sumsOf(bins);
  const terms = bins.map(({ reference, current }) => {
    const p = Math.max(reference / n, floor);
    const q = Math.max(current / m, floor);
    return (q - p) * Math.log(q / p);
  });
  return { value: terms.reduce((sum, term) => sum + term, 0), worst: greatest(terms) };
}
