import { bcaLevels } from './bca.ts';
import type { Interval } from './interval.ts';
import { meanOf } from './mean.ts';
import { quantileOf } from './quantile.ts';
import { SortedInPart } from './sorted-in-part.ts';

/** More draws without a value than this, and those with one no longer stand for all. */
const mostUndefined = 0.01;

/** A bound with fewer draws beyond it is a single extreme draw, whatever the alpha. */
const fewestBeyond = 5;

/** A statistic whose error is known from values of resampled rows. */
export interface Resampled {
  readonly estimate: number;
  readonly standardError: number;
  /** How often rows were drawn; 0 where blocks were left out in turn instead. */
  readonly draws: number;
  /** The share of draws on which the statistic has no value. */
  readonly undefinedShare: number;
  /** NaN bounds where the draws cannot tell: over 1 % undefined, all on one side of the estimate, or too few for the alpha. */
  interval(alpha: number): Interval;
}

export interface Drawn {
  /** The statistic on what was drawn from. */
  readonly estimate: number;
  /** One value for each draw; NaN where it is undefined. */
  readonly values: Float64Array;
  /** How the spread changes with the value (Efron 1987); see `accelerationOf`. */
  readonly acceleration: number;
}

/** The outer bounds of the percentile and the BCa interval (Efron 1987) of these draws. */
export function resampledFrom({ estimate, values, acceleration }: Drawn): Resampled {
  const defined = definedOf(values);
  const undefinedShare = (values.length - defined.length) / values.length;
  const standardError = deviationOf(defined);
  const below = shareBelow(defined, estimate);
  const sorted = new SortedInPart(defined);
  const known = undefinedShare <= mostUndefined && Number.isFinite(estimate);
  return {
    estimate,
    standardError,
    draws: values.length,
    undefinedShare,
    interval: (alpha) => {
      const isKnown = known && alpha * sorted.length >= fewestBeyond;
      const [low, high] = isKnown ? bcaLevels({ below, acceleration }, alpha) : [NaN, NaN];
      if (!(low >= 0 && high <= 1)) return { estimate, lower: NaN, upper: NaN, standardError };
      const lower = Math.min(quantileOf(sorted, alpha), quantileOf(sorted, low));
      const upper = Math.max(quantileOf(sorted, 1 - alpha), quantileOf(sorted, high));
      return { estimate, lower, upper, standardError };
    },
  };
}

function definedOf(values: Float64Array): Float64Array {
  const defined = new Float64Array(values.length);
  let count = 0;
  for (let draw = 0; draw < values.length; draw += 1) {
    const value = values[draw] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    defined[count] = value;
    count += 1;
  }
  return defined.subarray(0, count);
}

/** The share of draws below the estimate; those equal to it count half. */
export function shareBelow(values: Float64Array, estimate: number): number {
  let [below, equal] = [0, 0];
  for (let draw = 0; draw < values.length; draw += 1) {
    const value = values[draw] ?? Number.NaN;
    if (value < estimate) below += 1;
    else if (value === estimate) equal += 1;
  }
  return (below + equal / 2) / values.length;
}

/** Of all draws, not of a sample of them. */
function deviationOf(values: Float64Array): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let draw = 0; draw < values.length; draw += 1) {
    const deviation = (values[draw] ?? Number.NaN) - mean;
    sum += deviation * deviation;
  }
  return Math.sqrt(sum / values.length);
}
