import type { Interval } from '../../statistics/interval.ts';
import { normalCdf } from '../../statistics/normal.ts';
import type { Resampled } from '../../statistics/resampled.ts';
import type { Asked, Change, Level } from '../metric.ts';
import { once } from '../once.ts';
import { type Direction, oriented } from './orientation.ts';

/** How a value is resampled; nothing is drawn until somebody asks for an interval. */
export interface Resampling {
  readonly method: string;
  /** Why the rows are too few, as far as counting them tells. */
  readonly tooFew?: string | undefined;
  readonly nPositive?: number | undefined;
  /** True where draws are measured less exactly than the rows, so that the interval has to move. */
  readonly approximate?: boolean;
  /** How many draws there will be; 0 where blocks are left out in turn. */
  readonly draws: number;
  /** By a seed of 32 hex digits. */
  draw(seed: string): Resampled;
}

/** The value of one model as the rows have it, with the interval of its resampled values. */
export function resampledLevel(value: number, resampling: Resampling, { sampling }: Asked): Level {
  const drawn = once(() => resampling.draw(sampling.seed));
  return {
    ...factsOf(resampling, sampling.seed),
    value,
    estimate: value,
    get tooFew() {
      return tooFew(resampling, drawn);
    },
    interval: (alpha) => at(value, drawn().interval(alpha), resampling),
  };
}

interface Pair {
  readonly baseline: number;
  readonly candidate: number;
  readonly direction: Direction;
}

/**
 * The change from resampled differences, second model less first. Which model is the first follows
 * from the predictions, so that swapping the sides changes the sign and nothing else.
 */
export function resampledChange(
  { baseline, candidate, direction }: Pair,
  resampling: Resampling,
  { sampling }: Asked,
): Change {
  const drawn = once(() => resampling.draw(sampling.seed));
  const estimate = direction * (candidate - baseline);
  const turned = sampling.candidateFirst === (direction === 1) ? -1 : 1;
  return {
    ...factsOf(resampling, sampling.seed),
    baseline,
    candidate,
    estimate,
    get tooFew() {
      return tooFew(resampling, drawn);
    },
    interval: (alpha) => at(estimate, oriented(drawn().interval(alpha), turned), resampling),
    pValue: (delta) => normalCdf((estimate - delta) / drawn().standardError),
  };
}

function factsOf({ method, nPositive, draws }: Resampling, seed: string) {
  return {
    method,
    ...(nPositive !== undefined && { nPositive }),
    ...(draws > 0 && { drawn: { draws, seed } }),
  };
}

/** The interval around the estimate of the rows as they are, which stays inside. */
function at(estimate: number, interval: Interval, { approximate }: Resampling): Interval {
  const { lower, upper, standardError } = interval;
  const shift = approximate ? estimate - interval.estimate : 0;
  return {
    estimate,
    lower: Math.min(lower + shift, estimate),
    upper: Math.max(upper + shift, estimate),
    standardError,
  };
}

/** More draws than this without a value leave a gap in the distribution that nobody can see. */
const mostUndefined = 0.01;
const usualAlpha = 0.05;

function tooFew(resampling: Resampling, drawn: () => Resampled): string | undefined {
  if (resampling.tooFew !== undefined) return resampling.tooFew;
  const { undefinedShare, interval } = drawn();
  if (undefinedShare > mostUndefined) {
    const percent = (100 * undefinedShare).toPrecision(2);
    return `The metric is undefined in ${percent} % of the resampled sets of rows, and 1 % is the most: these rows are too few for an interval.`;
  }
  const { lower, upper } = interval(usualAlpha);
  return Number.isFinite(upper - lower)
    ? undefined
    : 'All resampled values lie on one side of the estimate: these rows are too few for an interval.';
}
