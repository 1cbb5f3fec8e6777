import type { Interval } from '../statistics/interval.ts';
import type { Operator } from './rule.ts';

/** Which operators speak about the change, and so need a baseline. */
const changeOperators: readonly Operator[] = ['no-worse', 'better', 'not-more-than', 'point'];

export function isAboutChange(operator: Operator): boolean {
  return changeOperators.includes(operator);
}

/** Which operators compare the estimates as they are, whatever their intervals say. */
export function comparesEstimates(operator: Operator): boolean {
  return operator === 'point' || operator === 'not-more-than';
}

/** What a rule says about the estimated quantity, which is the oriented change or the candidate's value. */
export interface Claim {
  readonly threshold: number;
  readonly side: 'at-or-above' | 'above' | 'at-or-below';
  /** Differences smaller than this are rounding, so exactly on the bound passes. */
  readonly slack: number;
}

/** The claim of an operator with its bound in the metric's unit; only "better: 0" excludes its bound. */
export function claimOf(operator: Operator, bound: number, baseline: number | null): Claim {
  const slack = 1e-12 * Math.max(1, Math.abs(bound), Math.abs(baseline ?? 0));
  switch (operator) {
    case 'no-worse':
    case 'point':
      return { threshold: -bound, side: 'at-or-above', slack };
    case 'better':
      return { threshold: bound, side: bound === 0 ? 'above' : 'at-or-above', slack };
    case 'at-least':
      return { threshold: bound, side: 'at-or-above', slack };
    case 'at-most':
    case 'not-more-than':
      return { threshold: bound, side: 'at-or-below', slack };
  }
}

/** Whether the claim is true of one value. */
export function holds({ threshold, side, slack }: Claim, value: number): boolean {
  switch (side) {
    case 'at-or-above':
      return value >= threshold - slack;
    case 'above':
      return value > threshold + slack;
    case 'at-or-below':
      return value <= threshold + slack;
  }
}

/** Proven if it holds at the worse end of the interval, refuted if it does not even at the better end. */
export function decideByInterval(
  claim: Claim,
  { lower, upper }: Pick<Interval, 'lower' | 'upper'>,
): 'passed' | 'failed' | 'undecided' {
  const [worse, better] = claim.side === 'at-or-below' ? [upper, lower] : [lower, upper];
  if (holds(claim, worse)) return 'passed';
  return holds(claim, better) ? 'undecided' : 'failed';
}

/** How far the estimate lies from the threshold; 0 on the bound, up to rounding. */
export function distanceFrom({ threshold, slack }: Claim, estimate: number): number {
  const distance = Math.abs(estimate - threshold);
  return distance <= slack ? 0 : distance;
}
