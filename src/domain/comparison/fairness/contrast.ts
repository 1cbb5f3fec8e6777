import { bisect } from '../../statistics/bisection.ts';
import type { Interval } from '../../statistics/interval.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import type { Share } from './share.ts';

/** What two groups are compared by: a sum of shares with signs, or one share over another. */
export type Contrast =
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'ratio'; readonly over: Share; readonly under: Share };

export interface Term {
  readonly coefficient: number;
  readonly share: Share;
}

export interface Bounds {
  /** NaN for 0/0. */
  readonly estimate: number;
  /** Each one-sided at 1 − alpha. */
  readonly lower: number;
  readonly upper: number;
}

/** Newcombe's hybrid of Wilson intervals (1998, method 10), also of sums of more than two shares. */
export function boundsOf(contrast: Contrast, alpha: number): Bounds {
  if (contrast.kind === 'ratio') {
    return boundsOfRatio(
      wilsonInterval(contrast.over, alpha),
      wilsonInterval(contrast.under, alpha),
    );
  }
  const parts = contrast.terms.map(({ coefficient, share }) => {
    return { coefficient, interval: wilsonInterval(share, alpha) };
  });
  return boundsOfSum(parts);
}

interface Part {
  readonly coefficient: number;
  readonly interval: Interval;
}

function boundsOfSum(parts: readonly Part[]): Bounds {
  let [sum, below, above] = [0, 0, 0];
  for (const { coefficient, interval } of parts) {
    const { estimate, lower, upper } = interval;
    const [fall, rise] = [coefficient * (estimate - lower), coefficient * (upper - estimate)];
    sum += coefficient * estimate;
    below += (coefficient > 0 ? fall : rise) ** 2;
    above += (coefficient > 0 ? rise : fall) ** 2;
  }
  return { estimate: sum, lower: sum - Math.sqrt(below), upper: sum + Math.sqrt(above) };
}

/**
 * The ratio is at least t exactly if over − t·under ≥ 0, so its bounds are the t at which the bounds
 * of that sum reach 0.
 */
function boundsOfRatio(over: Interval, under: Interval): Bounds {
  const sumAt = (t: number) => {
    return boundsOfSum([
      { coefficient: 1, interval: over },
      { coefficient: -t, interval: under },
    ]);
  };
  const highest = over.estimate / Math.max(under.estimate, under.upper - under.estimate);
  return {
    estimate: over.estimate / under.estimate,
    lower: bisect(0, highest, (t) => sumAt(t).lower < 0),
    // Where the share below may be 0 the ratio has no upper bound.
    upper:
      under.lower > 0
        ? bisect(0, over.upper / under.lower, (t) => sumAt(t).upper < 0)
        : Number.POSITIVE_INFINITY,
  };
}
