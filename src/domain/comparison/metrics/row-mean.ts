import { clusterSpread } from '../../statistics/cluster.ts';
import { meanOf, meanSpread, momentsOf } from '../../statistics/mean.ts';
import { type PairedColumns, pairedMoments } from '../../statistics/mean-by-part.ts';
import type { Partition } from '../../statistics/placements.ts';
import { type Spread, tInterval, tPValue } from '../../statistics/t-interval.ts';
import { evenWorth } from '../../statistics/uneven-share.ts';
import {
  type Asked,
  type Change,
  defined,
  type Level,
  type Measure,
  type Measured,
  ofBoth,
} from '../metric.ts';
import { once } from '../once.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { originOf, type Part, undivided } from '../select.ts';
import { oncePer } from './once-per.ts';
import type { Direction } from './orientation.ts';
import { allOf, fewestForMeans, picked, type Sample, tooSmall } from './sample.ts';

/** What each unit adds to a metric that is their mean, weighted where the units are. */
export interface Contributions {
  readonly values: Float64Array;
  readonly sample: Sample;
  /** What the units are, where they are no rows: `Queries`. */
  readonly unit?: string;
  readonly nPositive?: number;
  readonly tooFew?: string | undefined;
  readonly notes?: readonly string[];
  /** Where the units are rows that were taken from all rows: the values of these, and which part it is. */
  readonly origin?: { readonly values: Float64Array; readonly part: Part };
}

/** A metric as a mean; what is not one is made one by its linear part in each row. */
export interface RowMean {
  readonly direction: Direction;
  /** Said of the method: ` on linearised rows`. */
  readonly words?: string;
  of(rows: LabelledRows, model: ModelPredictions, asked: Asked): Measured<Contributions>;
}

/** The paired t of the rows' gains, widened for skew; robust to clusters where rows have groups. */
export function rowMean({ direction, words = '', of }: RowMean): Measure {
  return {
    level: (rows, model, asked) => {
      const found = of(rows, model, asked);
      return found.kind === 'defined' ? levelOf(found.value, words) : found;
    },
    change: (rows, asked) => {
      const both = ofBoth(rows, (model) => of(rows, model, asked));
      return both.kind === 'defined' ? changeOf(both.value, direction, words) : both;
    },
  };
}

/**
 * Contributions that each follow from their own row, so that those of selected rows are picked from those
 * of all rows. What is said about the rows is not: where there are notes, the rows are looked at again.
 */
export function rowByRow(
  of: (rows: LabelledRows, model: ModelPredictions) => Measured<Contributions>,
): RowMean['of'] {
  const ofRows = oncePer(of);
  return (rows, model) => {
    const origin = originOf(rows, model);
    const whole = origin && ofRows(origin.rows, origin.model);
    if (!origin || whole?.kind !== 'defined' || rows.ids.length === 0) return ofRows(rows, model);
    const { values, notes = [] } = whole.value;
    if (notes.length > 0) return ofRows(rows, model);
    const { indexes, part } = origin;
    const own = once(() => picked(values, indexes));
    return defined({
      get values() {
        return own();
      },
      sample: allOf(rows),
      ...(part && { origin: { values, part } }),
    });
  };
}

function levelOf(contributions: Contributions, words: string): Measured<Level> {
  const { values, sample } = contributions;
  const value = weightedMean(values, sample.weights);
  const spread = spreadOf(values, sample);
  return defined({
    ...factsOf(contributions, contributions.notes),
    value,
    method: `t${words}, ${robustness(sample)}`,
    interval: (alpha) => tInterval(spread, alpha),
  });
}

interface BothContributions {
  readonly baseline: Contributions;
  readonly candidate: Contributions;
}

function changeOf(
  { baseline, candidate }: BothContributions,
  direction: Direction,
  words: string,
): Measured<Change> {
  const notes = notesOfBoth(baseline.notes ?? [], candidate.notes ?? []);
  const { sample } = candidate;
  const isEven = !(sample.weights ?? sample.clusters);
  const { spread, ...means } = (isEven ? evenMeans : unevenMeans)(
    { baseline, candidate },
    direction,
  );
  return defined({
    ...factsOf(candidate, notes),
    ...means,
    method: `paired t${words}, ${robustness(sample)}`,
    interval: (alpha) => tInterval(spread, alpha),
    pValue: (delta) => tPValue(spread, delta),
  });
}

interface Means {
  readonly baseline: number;
  readonly candidate: number;
  /** Of the mean of the gains. */
  readonly spread: Spread;
}

function unevenMeans({ baseline, candidate }: BothContributions, direction: Direction): Means {
  const { sample } = candidate;
  return {
    baseline: weightedMean(baseline.values, sample.weights),
    candidate: weightedMean(candidate.values, sample.weights),
    spread: spreadOf(differences(baseline.values, candidate.values, direction), sample),
  };
}

/** The same where each unit counts once; of rows that were divided for all parts at once. */
function evenMeans({ baseline, candidate }: BothContributions, direction: Direction): Means {
  const [before, after] = [baseline.origin, candidate.origin];
  const divided = before && after;
  const values = divided ? [before.values, after.values] : [baseline.values, candidate.values];
  const [first = noValues, second = noValues] = values;
  const { partition, code } = divided
    ? after.part
    : { partition: undivided(first.length), code: 0 };
  const moments = (direction === 1 ? momentsUp : momentsDown)(together(first, second), partition);
  const found = moments[code];
  if (!found) throw new RangeError(`There is no part ${code}.`);
  const { gains, ...means } = found;
  return { ...means, spread: meanSpread(gains) };
}

const noValues = new Float64Array();

const together = oncePer((baseline: Float64Array, candidate: Float64Array): PairedColumns => {
  return { baseline, candidate };
});
const momentsUp = oncePer((columns: PairedColumns, partition: Partition) =>
  pairedMoments(columns, partition, 1),
);
const momentsDown = oncePer((columns: PairedColumns, partition: Partition) =>
  pairedMoments(columns, partition, -1),
);

/** What is said of both models is said once. */
function notesOfBoth(baseline: readonly string[], candidate: readonly string[]): readonly string[] {
  const shared = candidate.filter((note) => baseline.includes(note));
  const alone = (notes: readonly string[]) => notes.filter((note) => !shared.includes(note));
  return [
    ...shared,
    ...alone(baseline).map((note) => `Baseline: ${note}`),
    ...alone(candidate).map((note) => `Candidate: ${note}`),
  ];
}

/** The first is taken from the second, or the second from the first where less is better. */
function differences(first: Float64Array, second: Float64Array, sign: Direction): Float64Array {
  const gains = new Float64Array(first.length);
  for (let row = 0; row < gains.length; row += 1) {
    gains[row] = sign * ((second[row] ?? Number.NaN) - (first[row] ?? Number.NaN));
  }
  return gains;
}

function factsOf(
  { sample, unit, nPositive, tooFew }: Contributions,
  notes: Contributions['notes'],
) {
  const few = tooFew ?? tooSmall(sample, fewestForMeans, unit);
  return {
    ...(nPositive !== undefined && { nPositive }),
    ...(few !== undefined && { tooFew: few }),
    ...(notes !== undefined && notes.length > 0 && { notes }),
  };
}

/** The error of the mean of these values. */
function spreadOf(values: Float64Array, { weights, clusters }: Sample): Spread {
  const even = evenly(values, weights);
  if (clusters) return clusterSpread(even, clusters);
  const spread = meanSpread(momentsOf(even));
  // The error itself is only known from the rows that count.
  return weights ? { ...spread, degreesOfFreedom: evenWorth(weights) - 1 } : spread;
}

/**
 * Weighted values as values that each count once, with the same mean and, to first order, the same
 * spread: the variance of their mean is Σw²(x − x̄)²/(Σw)² · n/(n − 1).
 */
function evenly(values: Float64Array, weights: Float64Array | null): Float64Array {
  if (!weights) return values;
  const mean = weightedMean(values, weights);
  const scale = 1 / meanOf(weights);
  return values.map((value, row) => mean + (weights[row] ?? Number.NaN) * scale * (value - mean));
}

export function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  if (!weights) return meanOf(values);
  return meanOf(values.map((value, row) => value * (weights[row] ?? Number.NaN))) / meanOf(weights);
}

function robustness({ weights, clusters }: Sample): string {
  const weighted = weights ? ', weighted' : '';
  return `${clusters ? 'robust to groups, ' : ''}widened for skew${weighted}`;
}
