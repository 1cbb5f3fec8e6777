import { ascending } from './ascending.ts';

/** Holm's (1979) step-down correction: what is below α then is wrong with at most α in all, in any dependence. */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.slice();
  let highest = 0;
  for (const [rank, at] of ascending(pValues).entries()) {
    highest = Math.max(highest, (pValues.length - rank) * (pValues[at] ?? Number.NaN));
    adjusted[at] = Math.min(1, highest);
  }
  return adjusted;
}
