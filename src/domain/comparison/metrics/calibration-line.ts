import { classSize, tooFewOf } from '../class-size.ts';
import { defined, type Measure, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { type Line, logisticLine, type Steps } from './logistic-line.ts';
import { probabilitiesOf } from './losses.ts';
import { rowStatistic } from './row-statistic.ts';
import { flagsOf, merged, type Places, rankedBy, stacked } from './scores.ts';
import { noLabel } from './sentences.ts';

/** The slope of the outcome on the logit of the probability: 1 is right, below 1 is too sure. */
export const calibrationSlope = onLogits('slope');

/** The intercept of the same at slope 1: 0 is right, below 0 promises too much. */
export const calibrationIntercept = onLogits('intercept');

/** Rows of nearly the same score share a step of the line when they are drawn many times. */
const mostSteps = 4096;

function steps(rows: LabelledRows, logits: Float64Array, places: Places): Steps {
  const sums = new Float64Array(places.count);
  const sizes = new Float64Array(places.count);
  for (let row = 0; row < logits.length; row += 1) {
    const place = places.of[row] ?? 0;
    sums[place] = (sums[place] ?? 0) + (logits[row] ?? Number.NaN);
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  const x = sums.map((sum, place) => sum / (sizes[place] ?? 0));
  return { x, stacks: stacked(places, flagsOf(rows, 1)) };
}

const ideal: Line = { slope: 1, intercept: 0 };

/** A probability closer than this to 0 or 1 is taken as this far from it. */
const leastShare = 1e-6;

function onLogits(part: 'slope' | 'intercept'): Measure {
  return rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
      const logits = logitsOf(rows, model);
      if (logits.kind === 'undefined') return logits;
      const { exact } = rankedBy(rows, logits.value);
      const ofRows = logisticLine(steps(rows, logits.value, exact), part);
      const ofDraws = logisticLine(steps(rows, logits.value, merged(exact, mostSteps)), part);
      const ones = new Float64Array(rows.labels.length).fill(1);
      // The line of all rows is close to that of any resampled ones.
      const ofAll = ofRows(rows.weights ?? ones, ideal);
      const start = Number.isFinite(ofAll.slope) ? ofAll : ideal;
      return defined({
        evaluate: (weights) => ofRows(weights, start)[part],
        resampled: (weights) => ofDraws(weights, start)[part],
        why: () =>
          'The scores separate the classes, or are all the same, so no calibration line fits them.',
        tooFew: tooFewOf(rows, [1, 0]),
        nPositive: classSize(rows, 1),
      });
    },
  });
}

function logitsOf(rows: LabelledRows, model: ModelPredictions): Measured<Float64Array> {
  const checked = probabilitiesOf(rows, model);
  if (checked.kind === 'undefined') return checked;
  const absent = [1, 0].find((classIndex) => classSize(rows, classIndex) === 0);
  if (absent !== undefined) return undefinedBecause(noLabel(rows, absent));
  return defined(
    rows.labels.map((_, row) => {
      const share = Math.min(Math.max(checked.value(1, row), leastShare), 1 - leastShare);
      return Math.log(share / (1 - share));
    }),
  );
}
