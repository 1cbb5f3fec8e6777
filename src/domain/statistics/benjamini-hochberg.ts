import { ascending } from './ascending.ts';

/** Benjamini and Hochberg's (1995) correction: of all that is below a level, at most that share is wrong. */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.slice();
  let lowest = 1;
  for (const [back, at] of ascending(pValues).reverse().entries()) {
    const rank = pValues.length - back;
    lowest = Math.min(lowest, ((pValues[at] ?? Number.NaN) * pValues.length) / rank);
    adjusted[at] = lowest;
  }
  return adjusted;
}
