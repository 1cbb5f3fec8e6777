import { bisect } from './bisection.ts';
import { gammaUpper } from './gamma.ts';

/** P(χ² > x) with `degrees` degrees of freedom: Q(degrees/2, x/2) (Abramowitz and Stegun 26.4.19). */
export function chiSquareTail(x: number, degrees: number): number {
  return gammaUpper(degrees / 2, x / 2);
}

/** The x that χ² exceeds with probability `tail`, in (0, 1). */
export function chiSquareQuantile(tail: number, degrees: number): number {
  let high = degrees + 1;
  while (chiSquareTail(high, degrees) > tail) high *= 2;
  return bisect(0, high, (x) => chiSquareTail(x, degrees) <= tail);
}
