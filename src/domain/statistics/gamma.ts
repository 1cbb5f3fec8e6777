import { continuedFraction } from './continued-fraction.ts';
import { logExcess, stirlingError } from './deviance.ts';

/** Q(a, x): the regularised upper incomplete gamma function, for a > 0; small tails keep their digits. */
export function gammaUpper(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - density(a, x) * lowerSeries(a, x) : density(a, x) / upperFraction(a, x);
}

/** x^a e^(−x) / Γ(a), by the deviance from the mean (Loader 2000), which cancels nothing. */
function density(a: number, x: number): number {
  const deviance = a * logExcess(x / a, (x - a) / a);
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(deviance - stirlingError(a));
}

/** 1/a + x/(a(a+1)) + x²/(a(a+1)(a+2)) + … (Abramowitz and Stegun 6.5.29). */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > 1e-18 * sum; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …)) (the even part of 6.5.31 there). */
function upperFraction(a: number, x: number): number {
  return continuedFraction(x + 1 - a, (k) => ({ a: -k * (k - a), b: x + 2 * k + 1 - a }));
}
