import { bisect } from './bisection.ts';
import { continuedFraction } from './continued-fraction.ts';

/** From here on the continued fraction needs fewer steps than the series. */
const tailStart = 2.5;

/** Φ(x): the share of a standard normal below x. */
export function normalCdf(x: number): number {
  return x > 0 ? 1 - upperTail(x) : upperTail(-x);
}

/** Φ⁻¹(p), p in (0, 1); ±Infinity at the ends. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 0.5) return 0;
  return -reachOf(p);
}

/** The few levels that a comparison asks for again and again: each search takes some sixty tails. */
const known = new Map<number, number>();
const mostKnown = 1000;

function reachOf(tail: number): number {
  const found = known.get(tail);
  if (found !== undefined) return found;
  const reach = bisect(0, 40, (x) => normalCdf(-x) <= tail);
  if (known.size >= mostKnown) known.clear();
  known.set(tail, reach);
  return reach;
}

/** The share of a standard normal above x ≥ 0. */
function upperTail(x: number): number {
  return x < tailStart ? 0.5 - density(x) * centralSeries(x) : density(x) / millsFraction(x);
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** (Φ(x) − ½)/φ(x) = x + x³/3 + x⁵/(3·5) + … (Abramowitz and Stegun 26.2.11). */
function centralSeries(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum;
}

/** φ(x)/(1 − Φ(x)) = x + 1/(x + 2/(x + 3/(x + …))) (Abramowitz and Stegun 26.2.14). */
function millsFraction(x: number): number {
  return continuedFraction(x, (k) => ({ a: k, b: x }));
}
