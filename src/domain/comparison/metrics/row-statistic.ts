import { blockJackknife } from '../../statistics/block-jackknife.ts';
import { randomOf } from '../../statistics/random.ts';
import { rowBootstrap } from '../../statistics/row-bootstrap.ts';
import { type Asked, defined, type Measure, type Measured, ofBoth } from '../metric.ts';
import type { LabelledRows, ModelPredictions, PairedRows } from '../predictions.ts';
import type { Direction } from './orientation.ts';
import { type Resampling, resampledChange, resampledLevel } from './resampled-measure.ts';
import { allOf, fewestForDraws, tooSmall } from './sample.ts';

/** The value for rows that count as often as these weights say, one per row; NaN where there is none. */
export type Weighted = (weights: Float64Array) => number;

/** A metric ready to be asked for one set of weights after the other. */
export interface Prepared {
  readonly evaluate: Weighted;
  /** The same, quicker and nearly as exact, for the many sets of weights that are drawn. */
  readonly resampled?: Weighted;
  /** Why the rows as they are have no value. */
  why(): string;
  readonly tooFew?: string | undefined;
  readonly nPositive?: number;
}

/** A metric that is no mean, and whose interval comes from resampled rows. */
export interface RowStatistic {
  readonly direction: Direction;
  /** Does once what does not depend on the weights, such as sorting. */
  prepare(rows: LabelledRows, model: ModelPredictions, asked: Asked): Measured<Prepared>;
}

export function rowStatistic({ direction, prepare }: RowStatistic): Measure {
  const measured = (rows: LabelledRows, model: ModelPredictions, asked: Asked) => {
    const prepared = prepare(rows, model, asked);
    return prepared.kind === 'defined' ? valued(rows, prepared.value) : prepared;
  };
  return {
    level: (rows, model, asked) => {
      const found = measured(rows, model, asked);
      if (found.kind === 'undefined') return found;
      const { value, evaluate, resampled = evaluate } = found.value;
      return defined(resampledLevel(value, resampling(rows, found.value, resampled), asked));
    },
    change: (rows, asked) => {
      const both = ofBoth(rows, (model) => measured(rows, model, asked));
      if (both.kind === 'undefined') return both;
      return defined(changeOf(rows, { ...both.value, direction }, asked));
    },
  };
}

interface Valued extends Prepared {
  readonly value: number;
}

function valued(rows: LabelledRows, prepared: Prepared): Measured<Valued> {
  const value = prepared.evaluate(rows.weights ?? ones(rows));
  if (Number.isNaN(value)) return { kind: 'undefined', why: prepared.why() };
  return defined({ ...prepared, value });
}

interface Both {
  readonly baseline: Valued;
  readonly candidate: Valued;
  readonly direction: Direction;
}

function changeOf(rows: PairedRows, { baseline, candidate, direction }: Both, asked: Asked) {
  const [first, second] = asked.sampling.candidateFirst
    ? [candidate, baseline]
    : [baseline, candidate];
  const [of, less] = [second.resampled ?? second.evaluate, first.resampled ?? first.evaluate];
  const difference: Weighted = (weights) => of(weights) - less(weights);
  const values = { baseline: baseline.value, candidate: candidate.value, direction };
  return resampledChange(values, resampling(rows, candidate, difference), asked);
}

/** Above so many rows leaving out blocks is as good as drawing rows, and costs a tenth. */
const mostDrawnRows = 200_000;
const rowDraws = 2000;

function resampling(
  rows: LabelledRows,
  { tooFew, nPositive, resampled }: Prepared,
  evaluate: Weighted,
): Resampling {
  const sample = allOf(rows);
  const blocks = sample.n > mostDrawnRows;
  const resample = blocks ? blockJackknife : rowBootstrap;
  const clusters = sample.clusters?.indexes;
  return {
    method: `${blocks ? 'block jackknife' : 'row bootstrap'}${clusters ? ' of groups' : ''}`,
    draws: blocks ? 0 : rowDraws,
    approximate: resampled !== undefined,
    tooFew: tooFew ?? tooSmall(sample, fewestForDraws),
    nPositive,
    draw: (seed) => {
      const random = randomOf(seed);
      const statistic = timesOwn(rows, evaluate);
      return resample({ n: sample.n, clusters, statistic, random, draws: rowDraws });
    },
  };
}

/** Rows with a weight of their own count that often each time they are drawn. */
function timesOwn({ weights: own }: LabelledRows, evaluate: Weighted): Weighted {
  if (!own) return evaluate;
  const product = new Float64Array(own.length);
  return (drawn) => {
    for (let row = 0; row < own.length; row += 1)
      product[row] = (own[row] ?? 0) * (drawn[row] ?? 0);
    return evaluate(product);
  };
}

function ones({ labels }: LabelledRows): Float64Array {
  return new Float64Array(labels.length).fill(1);
}
