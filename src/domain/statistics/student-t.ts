import { betaTails } from './beta.ts';
import { bisect } from './bisection.ts';

/** P(T > t) for Student's t with `df` degrees of freedom, which need not be whole. */
export function tUpperTail(t: number, df: number): number {
  if (t < 0) return 1 - tUpperTail(-t, df);
  const scale = df + t * t;
  return betaTails({ x: df / scale, complement: (t * t) / scale }, df / 2, 0.5).lower / 2;
}

/** The t with P(T ≤ t) = p, p in (0, 1). */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1 && df > 0)) return Number.NaN;
  if (p < 0.5) return -upperQuantile(p, df);
  return p === 0.5 ? 0 : upperQuantile(1 - p, df);
}

function upperQuantile(tail: number, df: number): number {
  let high = 1;
  while (tUpperTail(high, df) > tail) high *= 2;
  return bisect(0, high, (t) => tUpperTail(t, df) <= tail);
}
