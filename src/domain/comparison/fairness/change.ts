import { cellBootstrap } from '../../statistics/cell-bootstrap.ts';
import { smoothPairedCells } from '../../statistics/cell-smoothing.ts';
import { type CellGroups, drawGroups } from '../../statistics/group-draws.ts';
import type { Interval } from '../../statistics/interval.ts';
import { type Random, randomOf } from '../../statistics/random.ts';
import type { Resampled } from '../../statistics/resampled.ts';
import { rowBootstrap } from '../../statistics/row-bootstrap.ts';
import type { Drawn, Sampling } from '../metric.ts';
import { allOf } from '../metrics/sample.ts';
import type { ModelPredictions, PairedRows } from '../predictions.ts';
import type { Division } from '../slice.ts';
import { apart, type Direction } from './apart.ts';
import type { FairnessMetric } from './metrics.ts';
import { countedShares } from './shares.ts';

/** A metric of both models on the same people, and which of these the rule looks at. */
export interface FairnessChange {
  readonly metric: FairnessMetric;
  /** Only the groups that are looked at have rows. */
  readonly division: Division;
  readonly direction?: Direction;
  readonly sampling: Sampling;
}

/** How much fairer the candidate is; positive is fairer. */
export interface ChangeEvidence {
  readonly method: string;
  readonly drawn?: Drawn;
  readonly interval: (alpha: number) => Interval;
}

const draws = 2_000;

/**
 * The change by resampling rows within groups: by their joint counts where each row counts once and
 * for itself, else row by row with its weight, or cluster by cluster.
 */
export function changeEvidence(rows: PairedRows, change: FairnessChange): ChangeEvidence {
  const { sampling } = change;
  const random = randomOf(sampling.seed);
  const plain = rows.weights === null && rows.groups === null;
  const resampled = plain ? byCells(rows, change, random) : byRows(rows, change, random);
  const { draws: made } = resampled;
  return {
    method: made > 0 ? 'bootstrap within groups' : 'jackknife of 200 blocks',
    ...(made > 0 && { drawn: { draws: made, seed: sampling.seed } }),
    interval: (alpha) => {
      const interval = resampled.interval(alpha);
      return sampling.candidateFirst ? negated(interval) : interval;
    },
  };
}

/** The change from the second model to the first. */
function negated({ estimate, lower, upper, standardError }: Interval): Interval {
  return { estimate: -estimate, lower: -upper, upper: -lower, standardError };
}

interface TwoModels {
  readonly first: ModelPredictions;
  readonly second: ModelPredictions;
}

function inOrder(rows: PairedRows, { sampling }: FairnessChange): TwoModels {
  const { baseline, candidate } = rows;
  return sampling.candidateFirst
    ? { first: candidate, second: baseline }
    : { first: baseline, second: candidate };
}

/** Cells of one group: label, first model, second model, the last fastest. */
const cellsOfGroup = 8;

function byCells(rows: PairedRows, change: FairnessChange, random: Random): Resampled {
  const { codes, values: names } = change.division;
  const { first, second } = inOrder(rows, change);
  const counted = new Float64Array(names.length * cellsOfGroup);
  for (let row = 0; row < rows.labels.length; row += 1) {
    const within = (rows.labels[row] ?? 0) * 4 + (first.predicted[row] ?? 0) * 2;
    const cell = (codes[row] ?? 0) * cellsOfGroup + within + (second.predicted[row] ?? 0);
    counted[cell] = (counted[cell] ?? 0) + 1;
  }
  const strata = names.map((_, code) => {
    const cells = counted.subarray(code * cellsOfGroup, (code + 1) * cellsOfGroup);
    return { n: sumOf(cells), ...eachAlone(smoothPairedCells(cells, 2)) };
  });
  const drawn = new Int32Array(counted.length * draws);
  for (const [code, { n, ...grouped }] of strata.entries()) {
    drawn.set(drawGroups(grouped, { n, draws, random }), code * cellsOfGroup * draws);
  }
  const sizes = new Float64Array(counted.length);
  const value = () => {
    const [before, after] = [marginal(sizes, 'first'), marginal(sizes, 'second')];
    return gain(change, metricOn(change, before), metricOn(change, after));
  };
  const all = eachAlone(Float64Array.from(strata.flatMap(({ cells }) => [...cells])));
  return cellBootstrap(all, drawn, { sizes, value });
}

/** Each cell is a group. */
function eachAlone(cells: Float64Array): CellGroups {
  return { cells, groups: Array.from(cells.keys(), (cell) => [cell]) };
}

function sumOf(cells: Float64Array): number {
  let sum = 0;
  for (const count of cells) sum += count;
  return sum;
}

/** Counts by group, label and prediction of one of the models. */
function marginal(cells: Float64Array, model: 'first' | 'second'): Float64Array {
  const counts = new Float64Array(cells.length / 2);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const predicted = model === 'first' ? (cell >> 1) & 1 : cell & 1;
    const place = (cell >> 2) * 2 + predicted;
    counts[place] = (counts[place] ?? 0) + (cells[cell] ?? 0);
  }
  return counts;
}

function byRows(rows: PairedRows, change: FairnessChange, random: Random): Resampled {
  const { first, second } = inOrder(rows, change);
  const { codes, values } = change.division;
  const { labels, weights } = rows;
  const counts = (drawn: Float64Array, { predicted }: ModelPredictions) => {
    const sums = new Float64Array(values.length * 4);
    for (let row = 0; row < labels.length; row += 1) {
      const cell = (codes[row] ?? 0) * 4 + (labels[row] ?? 0) * 2 + (predicted[row] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + (drawn[row] ?? 0) * (weights?.[row] ?? 1);
    }
    return sums;
  };
  return rowBootstrap({
    n: labels.length,
    clusters: allOf(rows).clusters?.indexes,
    random,
    statistic: (drawn) => {
      const [before, after] = [counts(drawn, first), counts(drawn, second)];
      return gain(change, metricOn(change, before), metricOn(change, after));
    },
  });
}

function metricOn({ metric, division, direction }: FairnessChange, counts: Float64Array): number {
  const found = apart(metric, countedShares(counts, division.values), direction);
  return found.kind === 'defined' ? found.value.value : Number.NaN;
}

function gain({ metric }: FairnessChange, before: number, after: number): number {
  return metric.higherIsBetter ? after - before : before - after;
}
