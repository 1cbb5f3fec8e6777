import type { Check } from './contract.ts';
import { decimalOf } from './decimal.ts';
import type { Cut, Measured } from './measurement.ts';
import type { RowsAnswer } from './rows-answer.ts';
import { asked, describeThreshold, nearness, type Threshold } from './threshold.ts';

/** Where the quantile of type 7 (Hyndman and Fan 1996) lies among sorted values. */
export interface Rank {
  /** How many values lie before the lower neighbour. */
  readonly index: number;
  /** How far it is from the lower neighbour to the next, 0 up to 1. */
  readonly fraction: number;
}

/** h = (n − 1)·level, by the digits of the level: in floating point 0.07·100 is more than 7. */
export function rankOf(level: number, n: number): Rank {
  const decimal = decimalOf(String(level));
  if (!decimal || n < 1) return { index: 0, fraction: 0 };
  const unit = 10n ** BigInt(decimal.scale);
  const scaled = BigInt(n - 1) * decimal.units;
  return { index: Number(scaled / unit), fraction: Number(scaled % unit) / Number(unit) };
}

/** Between two neighbours as numpy does, so that both ends are exact. */
export function interpolated(low: number, high: number, fraction: number): number {
  const step = high - low;
  if (!Number.isFinite(step)) return low * (1 - fraction) + high * fraction;
  return fraction < 0.5 ? low + step * fraction : high - step * (1 - fraction);
}

/** The cuts that tell whether a quantile is within a threshold: each bound and the error beside it. */
export function cutsOf({ bounds }: Threshold): readonly number[] {
  return bounds.flatMap((bound) => {
    if (bound === undefined) return [];
    const near = nearness(bound);
    return [bound - near, bound + near];
  });
}

interface CutEvidence {
  readonly found: Extract<Measured, { kind: 'cuts' }>;
}

/** Whether the quantile lies where it must, by counts around the bounds alone. */
export function judgeCuts(check: Check, { found }: CutEvidence): RowsAnswer {
  const { checked, cuts } = found;
  const { threshold, demand } = check;
  const counts = { checked, failing: 0 };
  const level = demand.kind === 'aggregate' ? demand.level : undefined;
  if (!threshold || level === undefined) {
    return {
      ...counts,
      status: 'errored',
      reason: 'It is not known which quantile must lie where.',
    };
  }
  if (checked === 0) {
    return { ...counts, status: 'failed', reason: 'no-data: there are too few values.' };
  }
  const band = describeThreshold(threshold);
  if (cutsHold(threshold, { cuts, rank: rankOf(level, checked) })) {
    return { ...counts, status: 'passed', observed: band };
  }
  return {
    ...counts,
    status: 'failed',
    reason: `The quantile is beyond its band${asked(threshold)}.`,
  };
}

interface Ranked {
  readonly cuts: readonly Cut[];
  readonly rank: Rank;
}

export function cutsHold({ operator }: Threshold, { cuts, rank }: Ranked): boolean {
  const [below, above, belowHigh, aboveHigh] = cuts;
  if (!below || !above) return false;
  const [first, last] = [below, aboveHigh ?? above];
  const within = atLeast(first, rank) && atMost(last, rank);
  switch (operator) {
    case 'mustBe':
    case 'mustBeBetween':
      return within;
    case 'mustNotBe':
      return !within;
    case 'mustBeGreaterOrEqualTo':
      return atLeast(below, rank);
    case 'mustBeGreaterThan':
      return !atMost(above, rank);
    case 'mustBeLessOrEqualTo':
      return atMost(above, rank);
    case 'mustBeLessThan':
      return !atLeast(below, rank);
    case 'mustNotBeBetween':
      return !within && belowHigh !== undefined;
  }
}

/** The quantile is at most the cut; of values that are missing beside it nothing is. */
function atMost({ at, atMost: count, upTo, over }: Cut, { index, fraction }: Rank): boolean {
  const rank = index + 1;
  if (count !== rank || fraction === 0) return count >= rank;
  return upTo !== null && over !== null && interpolated(upTo, over, fraction) <= at;
}

function atLeast({ at, below: count, under, from }: Cut, { index, fraction }: Rank): boolean {
  const rank = index + 1;
  if (count < rank) return true;
  if (count > rank || fraction === 0) return false;
  return under !== null && from !== null && interpolated(under, from, fraction) >= at;
}
