import { type Bin, type Distance, greatest, sumsOf } from './bin.ts';

/**
 * Jensen-Shannon distance (Endres and Schindelin 2003) in base 2, between 0 and 1:
 * √(½ KL(P‖M) + ½ KL(Q‖M)) with M = (P + Q)/2. Empty shares need no smoothing.
 */
export function jensenShannon(bins: readonly Bin[]): Distance {
  const { n, m } = sumsOf(bins);
  const terms = bins.map(({ reference, current }) => {
    const p = reference / n;
    const q = current / m;
    return (excess(p, (p + q) / 2) + excess(q, (p + q) / 2)) / 2;
  });
  const divergence = terms.reduce((sum, term) => sum + term, 0);
  return { value: Math.sqrt(Math.min(1, Math.max(0, divergence))), worst: greatest(terms) };
}

function excess(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle);
}
