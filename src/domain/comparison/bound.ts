import { defined, type Measured, undefinedBecause } from './metric.ts';
import type { Bound } from './rule.ts';
import { inWords } from './words.ts';

/** A share of less than this has no meaning as a margin. */
const smallestBaseline = 1e-9;

/** A bound in the metric's unit, and how a percent bound got it. */
export interface ResolvedBound {
  readonly bound: number;
  readonly resolvedFrom?: string;
}

/**
 * A share is taken of the size of the baseline's value, whatever its sign; of a baseline of zero it
 * is undefined, since any change would be infinitely many percent.
 */
export function resolveBound(bound: Bound, baseline: number | null): Measured<ResolvedBound> {
  if (bound.kind === 'absolute') return defined({ bound: bound.value });
  if (baseline === null) {
    return undefinedBecause(`${bound.text} needs a baseline to be a share of.`);
  }
  if (Math.abs(baseline) < smallestBaseline) {
    return undefinedBecause(
      `The baseline's value is 0, and ${bound.text} of it is no margin. Write the margin as a number.`,
    );
  }
  return defined({
    bound: bound.share * Math.abs(baseline),
    resolvedFrom: `${bound.text} of ${inWords(Math.abs(baseline))}`,
  });
}
