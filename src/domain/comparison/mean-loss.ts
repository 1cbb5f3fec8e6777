import { meanInterval, meanOf, momentsOf } from '../statistics/mean.ts';
import type { Loss } from './losses.ts';
import {
  type Change,
  defined,
  type Level,
  type Measure,
  type Measured,
  ofBoth,
  undefinedBecause,
} from './metric.ts';

/** The mean of a loss over the rows. */
export function meanLoss(loss: Loss): Measure {
  return lossMeasure(loss, { words: '', summarise: (losses) => losses });
}

/**
 * The root of a mean of squares, by its linear part: each row contributes (e²/R + R)/2, whose mean is
 * the root R itself, so that the interval of a mean applies.
 */
export function rootMeanLoss(loss: Loss): Measure {
  return lossMeasure(loss, {
    words: ' on linearised rows',
    summarise: (squares) => {
      const root = Math.sqrt(meanOf(squares));
      return root === 0 ? squares : squares.map((square) => (square / root + root) / 2);
    },
  });
}

interface Summary {
  readonly words: string;
  /** Losses → the contribution of each row to the metric, which is their mean. */
  summarise(losses: Float64Array): Float64Array;
}

function lossMeasure(loss: Loss, { words, summarise }: Summary): Measure {
  const measured: Loss = (rows, model) => {
    if (rows.labels.length === 0) return undefinedBecause('There are no rows.');
    const losses = loss(rows, model);
    return losses.kind === 'defined' ? defined(summarise(losses.value)) : losses;
  };
  return {
    level: (rows, model) => {
      const losses = measured(rows, model);
      return losses.kind === 'defined' ? levelOf(losses.value, words) : losses;
    },
    change: (rows) => {
      const both = ofBoth(rows, (model) => measured(rows, model));
      return both.kind === 'defined' ? changeOf(both.value, words) : both;
    },
  };
}

function levelOf(losses: Float64Array, words: string): Measured<Level> {
  const moments = momentsOf(losses);
  return defined({
    value: moments.mean,
    method: `t${words}, widened for skew`,
    ...tooFewRows(moments.n),
    interval: (alpha) => meanInterval(moments, alpha),
  });
}

interface BothLosses {
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
}

function changeOf({ baseline, candidate }: BothLosses, words: string): Measured<Change> {
  const gains = baseline.map((loss, row) => loss - (candidate[row] ?? Number.NaN));
  const moments = momentsOf(gains);
  return defined({
    baseline: meanOf(baseline),
    candidate: meanOf(candidate),
    method: `paired t${words}, widened for skew`,
    ...tooFewRows(moments.n),
    interval: (alpha) => meanInterval(moments, alpha),
  });
}

/**
 * Fewer rows than this leave a mean undecided, even where they agree to the last digit: that all of
 * four rows gain happens once in 16 times by chance alone, more often than alpha 0.05 allows.
 */
const fewest = 5;

function tooFewRows(n: number): { readonly tooFew?: string } {
  return n < fewest ? { tooFew: `Rows: ${n}; at least ${fewest} are needed.` } : {};
}
