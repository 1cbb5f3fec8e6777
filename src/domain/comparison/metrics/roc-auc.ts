import { type AucChange, aucChanges } from '../../statistics/auc-changes.ts';
import { aucInterval, aucOf } from '../../statistics/delong.ts';
import {
  kindsOf,
  type Partition,
  type Placements,
  placementsByPart,
  type Ranked,
  rankedOf,
} from '../../statistics/placements.ts';
import { tInterval, tPValue } from '../../statistics/t-interval.ts';
import { classSize, tooFewOf } from '../class-size.ts';
import { defined, type Measure, type Measured, ofBoth, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions, PairedRows } from '../predictions.ts';
import { originOf, originOfRows, type Part, undivided } from '../select.ts';
import { oncePer } from './once-per.ts';
import { rowStatistic } from './row-statistic.ts';
import { areaOf, flagsOf, rankedBy, scoresOf, stacked } from './scores.ts';
import { noLabel, noRows } from './sentences.ts';

/** By resampled rows, where they have weights or groups: DeLong's variance knows of neither. */
const overRows = rowStatistic({
  direction: 1,
  prepare: (rows, model) => {
    const scores = scoresOfBothClasses(rows, model);
    if (scores.kind === 'undefined') return scores;
    const { exact, coarse } = rankedBy(rows, scores.value);
    const flags = flagsOf(rows, 1);
    const [ofRows, ofDraws] = [stacked(exact, flags), stacked(coarse, flags)];
    return defined({
      ...sizesOf(rows),
      evaluate: (weights) => areaOf(ofRows(weights)),
      resampled: (weights) => areaOf(ofDraws(weights)),
      why: () => 'The rows of one class have no weight, so roc-auc is undefined.',
    });
  },
});

/** The area under the ROC curve of a binary task, from the order of the scores. */
export const rocAuc: Measure = {
  level: (rows, model, asked) => {
    if (rows.weights ?? rows.groups) return overRows.level(rows, model, asked);
    const placed = placementsIn(rows, model);
    if (placed.kind === 'undefined') return placed;
    return defined({
      ...sizesOf(rows),
      value: aucOf(placed.value),
      method: 'DeLong on the logit, t, variance floor',
      interval: (alpha) => aucInterval(placed.value, alpha),
    });
  },
  change: (rows, asked) => {
    if (rows.weights ?? rows.groups) return overRows.change(rows, asked);
    const found = changeIn(rows);
    if (found.kind === 'undefined') return found;
    const { baseline, candidate, spread } = found.value;
    return defined({
      ...sizesOf(rows),
      baseline,
      candidate,
      method: 'DeLong, t, variance floor',
      interval: (alpha) => tInterval(spread, alpha),
      pValue: (delta) => tPValue(spread, delta),
    });
  },
};

const placementsIn = oncePer(
  (rows: LabelledRows, model: ModelPredictions): Measured<Placements> => {
    const absent = absentClass(rows);
    if (absent !== undefined) return undefinedBecause(absent);
    const part = originOfRows(rows)?.part;
    const whole = part && rankedWhole(rows, model);
    if (part && whole?.kind === 'defined') {
      const placed = partsOf(whole.value, part.partition)[part.code];
      if (placed) return defined(placed);
    }
    const ranking = rankedIn(rows, model);
    if (ranking.kind === 'undefined') return ranking;
    const [placed] = partsOf(ranking.value, undivided(rows.ids.length));
    return placed ? defined(placed) : undefinedBecause(noRows);
  },
);

function changeIn(rows: PairedRows): Measured<AucChange> {
  const absent = absentClass(rows);
  const part = absent === undefined ? originOfRows(rows)?.part : undefined;
  // Only where both models have an order of all rows: with one of them the part's own rows would be another's.
  const whole = part && ofBoth(rows, (model) => rankedWhole(rows, model));
  if (part && whole?.kind === 'defined') return changeOf(whole.value, part);
  const both = ofBoth(rows, (model) => {
    return absent === undefined ? rankedIn(rows, model) : undefinedBecause(absent);
  });
  if (both.kind === 'undefined') return both;
  return changeOf(both.value, { partition: undivided(rows.ids.length), code: 0 });
}

function changeOf(
  { baseline, candidate }: ReturnType<typeof together>,
  { partition, code }: Part,
): Measured<AucChange> {
  const change = changesOf(together(baseline, candidate), partition)[code];
  return change ? defined(change) : undefinedBecause(noRows);
}

/** Of selected rows all those that they were selected from. */
function rankedWhole(rows: LabelledRows, model: ModelPredictions): Measured<Ranking> {
  const origin = originOf(rows, model);
  return origin ? rankedIn(origin.rows, origin.model) : undefinedBecause('These are all rows.');
}

interface Ranking {
  readonly ranked: Ranked;
  readonly labels: Float64Array;
}

const rankedIn = oncePer((rows: LabelledRows, model: ModelPredictions): Measured<Ranking> => {
  const scores = scoresOf(rows, model);
  if (scores.kind === 'undefined') return scores;
  return defined({ ranked: rankedOf(scores.value), labels: rows.labels });
});

/** Of all parts at once, the first time that one of them is asked for. */
const partsOf = oncePer(({ ranked, labels }: Ranking, partition: Partition) => {
  return placementsByPart(ranked, kindsIn(labels, partition));
});

const together = oncePer((baseline: Ranking, candidate: Ranking) => ({ baseline, candidate }));

/** The same of the changes from one model to the other. */
const changesOf = oncePer(
  ({ baseline, candidate }: ReturnType<typeof together>, partition: Partition) => {
    const ranked = { baseline: baseline.ranked, candidate: candidate.ranked };
    return aucChanges(ranked, kindsIn(candidate.labels, partition));
  },
);

/** The same for both models. */
const kindsIn = oncePer(kindsOf);

function absentClass(rows: LabelledRows): string | undefined {
  if (rows.ids.length === 0) return noRows;
  const absent = [1, 0].find((classIndex) => classSize(rows, classIndex) === 0);
  return absent === undefined ? undefined : noLabel(rows, absent);
}

function scoresOfBothClasses(rows: LabelledRows, model: ModelPredictions): Measured<Float64Array> {
  const absent = absentClass(rows);
  return absent === undefined ? scoresOf(rows, model) : undefinedBecause(absent);
}

function sizesOf(rows: LabelledRows) {
  const tooFew = tooFewOf(rows, [1, 0]);
  return { nPositive: classSize(rows, 1), ...(tooFew !== undefined && { tooFew }) };
}
