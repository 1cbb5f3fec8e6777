import { argsort } from '../../statistics/argsort.ts';
import { areShares } from '../answers.ts';
import { defined, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { oncePer } from './once-per.ts';
import { noRows } from './sentences.ts';

/** The scores of a binary or ranking task; undefined where there are none, or where they are no numbers. */
export function scoresOf(rows: LabelledRows, { scores }: ModelPredictions): Measured<Float64Array> {
  if (rows.labels.length === 0) return undefinedBecause(noRows);
  if (!scores) return undefinedBecause('The file has no score column to order the rows by.');
  if (areShares(scores)) return defined(scores);
  for (let row = 0; row < rows.labels.length; row += 1) {
    if (!Number.isFinite(scores[row])) {
      return undefinedBecause(`The score of row "${rows.ids.at(row)}" is not a number.`);
    }
  }
  return defined(scores);
}

/** The place of each row among all of them, equal scores at one place, the highest first. */
export interface Places {
  readonly of: Uint32Array;
  readonly count: number;
}

export interface Ranking {
  readonly exact: Places;
  /** Few places, which neighbours share: close enough for resampled rows, and far quicker. */
  readonly coarse: Places;
}

/** So few that the weights at all of them stay in the nearest memory of a processor. */
const mostPlaces = 16_384;

/** The rows in the order of a column of scores, sorted once. */
export const rankedBy = oncePer((_: LabelledRows, scores: Float64Array): Ranking => {
  const order = argsort(scores);
  const of = new Uint32Array(order.length);
  let [place, before] = [-1, Number.NaN];
  for (let rank = order.length - 1; rank >= 0; rank -= 1) {
    const row = order[rank] ?? 0;
    const score = scores[row] ?? Number.NaN;
    if (score !== before) place += 1;
    of[row] = place;
    before = score;
  }
  const exact = { of, count: place + 1 };
  return { exact, coarse: merged(exact, mostPlaces) };
});

/** As many neighbouring places as it takes become one. */
export function merged(places: Places, most: number): Places {
  if (places.count <= most) return places;
  const size = Math.ceil(places.count / most);
  const of = new Uint32Array(places.of.length);
  for (let row = 0; row < of.length; row += 1) of[row] = Math.floor((places.of[row] ?? 0) / size);
  return { of, count: Math.ceil(places.count / size) };
}

/** The weight at each place: of the rows without a flag, then of those with it; place after place. */
export type Stacks = Float64Array;

/** Fills the same array anew for each set of weights. */
export function stacked(
  { of, count }: Places,
  flags: Uint8Array,
): (weights: Float64Array) => Stacks {
  const slots = of.map((place, row) => 2 * place + (flags[row] ?? 0));
  const stacks = new Float64Array(2 * count);
  return (weights) => {
    stacks.fill(0);
    for (let row = 0; row < weights.length; row += 1) {
      const slot = slots[row] ?? 0;
      stacks[slot] = (stacks[slot] ?? 0) + (weights[row] ?? 0);
    }
    return stacks;
  };
}

/** 1 for the rows with this label, by its class index. */
export function flagsOf({ labels }: LabelledRows, classIndex: number): Uint8Array {
  const flags = new Uint8Array(labels.length);
  for (let row = 0; row < flags.length; row += 1) if (labels[row] === classIndex) flags[row] = 1;
  return flags;
}

/** The chance that a flagged row stands above another one, ties half; NaN where one kind has no weight. */
export function areaOf(stacks: Stacks): number {
  let [above, wins, losers] = [0, 0, 0];
  for (let slot = 0; slot < stacks.length; slot += 2) {
    const losing = stacks[slot] ?? 0;
    const tied = stacks[slot + 1] ?? 0;
    wins += losing * (above + tied / 2);
    above += tied;
    losers += losing;
  }
  return wins / (above * losers);
}
