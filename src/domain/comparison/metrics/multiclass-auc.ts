import { classSize, tooFewOf } from '../class-size.ts';
import { defined, type Measure, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { probabilitiesOf } from './losses.ts';
import { type Prepared, rowStatistic } from './row-statistic.ts';
import { areaOf, type Places, type Ranking, rankedBy, type Stacks, stacked } from './scores.ts';
import { noLabel, noRows } from './sentences.ts';

/** Each class against all others: the plain mean of their areas, or weighted by how many rows each has. */
export const oneVersusRestMacro = overClasses((areas) => restMean(areas, () => 1));
export const oneVersusRestWeighted = overClasses((areas) => restMean(areas, shareOf));
/** Each pair of classes among their own rows (Hand and Till 2001), averaged over both orders. */
export const oneVersusOneMacro = overClasses((areas) => pairMean(areas, () => 1));
export const oneVersusOneWeighted = overClasses((areas) =>
  pairMean(areas, ({ sizes }, a, b) => (sizes[a] ?? 0) + (sizes[b] ?? 0)),
);

/** All probabilities in one list, each a positive row where its class is the true one. */
export const oneVersusRestMicro = rowStatistic({
  direction: 1,
  prepare: (rows, model) => {
    const prepared = preparedFor(rows, model);
    if (prepared.kind === 'undefined') return prepared;
    const { labels } = rows;
    const columns = model.probabilities ?? [];
    const pooled = new Float64Array(columns.length * labels.length);
    for (const [at, column] of columns.entries()) pooled.set(column, at * labels.length);
    const { exact, coarse } = rankedBy(rows, pooled);
    const flags = new Uint8Array(pooled.length);
    for (const [at, label] of labels.entries()) flags[label * labels.length + at] = 1;
    const repeated = new Float64Array(pooled.length);
    const areaAt = (stacks: (weights: Float64Array) => Stacks) => (weights: Float64Array) => {
      for (let at = 0; at < columns.length; at += 1) repeated.set(weights, at * labels.length);
      return areaOf(stacks(repeated));
    };
    return defined({
      ...prepared.value,
      evaluate: areaAt(stacked(exact, flags)),
      resampled: areaAt(stacked(coarse, flags)),
    });
  },
});

/** How well the probability of each class tells its rows from those of each other class. */
interface Areas {
  readonly classes: number;
  /** The weight of each class. */
  readonly sizes: Float64Array;
  /** [class][other class]: wins of the rows of the class, ties half, as sums of products of weights. */
  readonly wins: Float64Array;
}

function overClasses(average: (areas: Areas) => number): Measure {
  return rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
      const prepared = preparedFor(rows, model);
      if (prepared.kind === 'undefined') return prepared;
      const rankings = (model.probabilities ?? []).map((column) => rankedBy(rows, column));
      const areas = (kind: keyof Ranking) =>
        areasOver(
          rankings.map((ranking) => ranking[kind]),
          rows.labels,
        );
      const [ofRows, ofDraws] = [areas('exact'), areas('coarse')];
      return defined({
        ...prepared.value,
        evaluate: (weights) => average(ofRows(weights)),
        resampled: (weights) => average(ofDraws(weights)),
      });
    },
  });
}

/** What every average asks of the rows: probabilities, and each class among the labels. */
function preparedFor(
  rows: LabelledRows,
  model: ModelPredictions,
): Measured<Omit<Prepared, 'evaluate'>> {
  if (rows.labels.length === 0) return undefinedBecause(noRows);
  const all = rows.classes.map((_, at) => at);
  const absent = all.find((at) => classSize(rows, at) === 0);
  if (absent !== undefined) return undefinedBecause(noLabel(rows, absent));
  const checked = probabilitiesOf(rows, model);
  if (checked.kind === 'undefined') return checked;
  return defined({
    why: () => 'The rows of a class have no weight, so the area is undefined.',
    tooFew: tooFewOf(rows, all),
  });
}

/** Ready for any weights; the arrays are filled anew each time. */
function areasOver(columns: readonly Places[], labels: Float64Array) {
  const classes = columns.length;
  const sizes = new Float64Array(classes);
  const wins = new Float64Array(classes * classes);
  const ofColumns = columns.map((places, at) => {
    return winsOf({ at, places, labels }, wins.subarray(at * classes, (at + 1) * classes));
  });
  return (weights: Float64Array): Areas => {
    sizes.fill(0);
    wins.fill(0);
    for (let row = 0; row < labels.length; row += 1) {
      const label = labels[row] ?? 0;
      sizes[label] = (sizes[label] ?? 0) + (weights[row] ?? 0);
    }
    for (const add of ofColumns) add(weights);
    return { classes, sizes, wins };
  };
}

interface Column {
  /** The class whose probability the column holds. */
  readonly at: number;
  readonly places: Places;
  readonly labels: Float64Array;
}

/** Each row of another class loses to the rows of the class above it, and half to those beside it. */
function winsOf({ at, places, labels }: Column, wins: Float64Array) {
  const beaten = new Float64Array(places.count);
  return (weights: Float64Array): void => {
    beaten.fill(0);
    for (let row = 0; row < labels.length; row += 1) {
      const place = places.of[row] ?? 0;
      if (labels[row] === at) beaten[place] = (beaten[place] ?? 0) + (weights[row] ?? 0);
    }
    let above = 0;
    for (let place = 0; place < beaten.length; place += 1) {
      const tied = beaten[place] ?? 0;
      beaten[place] = above + tied / 2;
      above += tied;
    }
    for (let row = 0; row < labels.length; row += 1) {
      const other = labels[row] ?? 0;
      const won = (beaten[places.of[row] ?? 0] ?? 0) * (weights[row] ?? 0);
      if (other !== at) wins[other] = (wins[other] ?? 0) + won;
    }
  };
}

function restMean(areas: Areas, weightOf: (areas: Areas, at: number) => number): number {
  const { classes, sizes, wins } = areas;
  let total = 0;
  for (const size of sizes) total += size;
  let [sum, share] = [0, 0];
  for (let at = 0; at < classes; at += 1) {
    let won = 0;
    for (let other = 0; other < classes; other += 1) won += wins[at * classes + other] ?? 0;
    const size = sizes[at] ?? 0;
    sum += (weightOf(areas, at) * won) / (size * (total - size));
    share += weightOf(areas, at);
  }
  return sum / share;
}

function shareOf({ sizes }: Areas, at: number): number {
  return sizes[at] ?? 0;
}

function pairMean(areas: Areas, weightOf: (areas: Areas, a: number, b: number) => number): number {
  const { classes, sizes, wins } = areas;
  let [sum, share] = [0, 0];
  for (let a = 0; a < classes; a += 1) {
    for (let b = a + 1; b < classes; b += 1) {
      const won = ((wins[a * classes + b] ?? 0) + (wins[b * classes + a] ?? 0)) / 2;
      const weight = weightOf(areas, a, b);
      sum += (weight * won) / ((sizes[a] ?? 0) * (sizes[b] ?? 0));
      share += weight;
    }
  }
  return sum / share;
}
