import { classSize, tooFewOf } from '../class-size.ts';
import { defined, undefinedBecause } from '../metric.ts';
import { rowStatistic } from './row-statistic.ts';
import { flagsOf, rankedBy, type Stacks, scoresOf, stacked } from './scores.ts';
import { noLabel, noRows } from './sentences.ts';

/** The mean precision at each distinct threshold, by the recall that it adds. */
export const averagePrecision = rowStatistic({
  direction: 1,
  prepare: (rows, model) => {
    if (rows.labels.length === 0) return undefinedBecause(noRows);
    if (classSize(rows, 1) === 0) return undefinedBecause(noLabel(rows, 1));
    const scores = scoresOf(rows, model);
    if (scores.kind === 'undefined') return scores;
    const { exact, coarse } = rankedBy(rows, scores.value);
    const flags = flagsOf(rows, 1);
    const [ofRows, ofDraws] = [stacked(exact, flags), stacked(coarse, flags)];
    return defined({
      evaluate: (weights) => precisionOver(ofRows(weights)),
      resampled: (weights) => precisionOver(ofDraws(weights)),
      why: () => 'The positive rows have no weight, so average-precision is undefined.',
      tooFew: tooFewOf(rows, [1]),
      nPositive: classSize(rows, 1),
    });
  },
});

function precisionOver(stacks: Stacks): number {
  let [found, taken, sum] = [0, 0, 0];
  for (let slot = 0; slot < stacks.length; slot += 2) {
    const positive = stacks[slot + 1] ?? 0;
    found += positive;
    taken += positive + (stacks[slot] ?? 0);
    if (positive > 0) sum += (positive * found) / taken;
  }
  return sum / found;
}
