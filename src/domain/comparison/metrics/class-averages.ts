import { presentClasses } from '../class-size.ts';
import { type Asked, defined, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows } from '../predictions.ts';
import type { ZeroDivision } from '../rule.ts';
import { askedClass, noClass } from './asked-class.ts';
import type { ClassCounts } from './class-counts.ts';
import { type CountQuestion, type CountStatistic, countStatistic } from './count-statistic.ts';
import { nameOf, noLabel, noPrediction } from './sentences.ts';

/** A metric of one class as a ratio of two counts. */
interface Ratio {
  readonly part: OfClass;
  readonly whole: OfClass;
}

type OfClass = (counts: ClassCounts, classIndex: number) => number;

const hitsOf: OfClass = ({ hits }, at) => hits[at] ?? 0;
const precisionRatio: Ratio = { part: hitsOf, whole: ({ predicted }, at) => predicted[at] ?? 0 };
const recallRatio: Ratio = { part: hitsOf, whole: ({ support }, at) => support[at] ?? 0 };
const f1Ratio: Ratio = {
  part: ({ hits }, at) => 2 * (hits[at] ?? 0),
  whole: ({ support, predicted }, at) => (support[at] ?? 0) + (predicted[at] ?? 0),
};

export const precision = ofOneClass(precisionRatio, noPrediction);
export const f1 = ofOneClass(f1Ratio, noLabel);
export const macroPrecision = averaged({ ratio: precisionRatio, by: 'class', why: noPrediction });
export const macroRecall = averaged({ ratio: recallRatio, by: 'class', why: onlyPredicted });
export const macroF1 = averaged({ ratio: f1Ratio, by: 'class', why: noLabel });
export const weightedPrecision = averaged({
  ratio: precisionRatio,
  by: 'support',
  why: noPrediction,
});
export const weightedF1 = averaged({ ratio: f1Ratio, by: 'support', why: noLabel });
/** The mean recall of the classes that are the label of some row. */
export const balancedAccuracy = averaged({ ratio: recallRatio, by: 'present class', why: noLabel });

type Why = (rows: LabelledRows, classIndex: number) => string;

function ofOneClass(ratio: Ratio, why: Why) {
  return countStatistic({
    direction: 1,
    ask: (rows, asked): Measured<CountQuestion> => {
      const classIndex = askedClass(rows, asked);
      if (classIndex === undefined) return undefinedBecause(noClass(rows));
      const onNothing = asked.zeroDivision === 0 ? 0 : Number.NaN;
      return defined({
        evaluate: (counts) => {
          const whole = ratio.whole(counts, classIndex);
          return whole === 0 ? onNothing : ratio.part(counts, classIndex) / whole;
        },
        why: () => why(rows, classIndex),
        classes: [classIndex],
        ofClass: classIndex,
      });
    },
  });
}

interface Average {
  readonly ratio: Ratio;
  /** What each class counts by: the same, its rows, or the same if it has rows. */
  readonly by: 'class' | 'support' | 'present class';
  readonly why: Why;
}

/** An average over the classes; one that is in neither labels nor predictions is left out. */
function averaged(average: Average) {
  const statistic: CountStatistic = {
    direction: 1,
    ask: (rows, { zeroDivision }: Asked) =>
      defined({
        evaluate: (counts) => averageOf(counts, average, zeroDivision),
        why: (counts) => average.why(rows, emptyClass(counts, average)),
        classes: presentClasses(rows),
      }),
  };
  return countStatistic(statistic);
}

function averageOf(
  counts: ClassCounts,
  { ratio, by }: Average,
  zeroDivision: ZeroDivision | undefined,
): number {
  let [sum, share] = [0, 0];
  for (let at = 0; at < counts.support.length; at += 1) {
    const weight = weightOf(counts, at, by);
    if (weight === 0) continue;
    const whole = ratio.whole(counts, at);
    if (whole === 0 && zeroDivision === undefined) return Number.NaN;
    if (whole === 0 && zeroDivision === 'skip') continue;
    sum += whole === 0 ? 0 : (weight * ratio.part(counts, at)) / whole;
    share += weight;
  }
  return share === 0 ? Number.NaN : sum / share;
}

function weightOf({ support, predicted }: ClassCounts, at: number, by: Average['by']): number {
  const rows = support[at] ?? 0;
  switch (by) {
    case 'support':
      return rows;
    case 'present class':
      return rows > 0 ? 1 : 0;
    case 'class':
      return rows > 0 || (predicted[at] ?? 0) > 0 ? 1 : 0;
  }
}

/** The first class whose ratio has nothing in its denominator. */
function emptyClass(counts: ClassCounts, { ratio, by }: Average): number {
  for (let at = 0; at < counts.support.length; at += 1) {
    if (weightOf(counts, at, by) > 0 && ratio.whole(counts, at) === 0) return at;
  }
  return 0;
}

function onlyPredicted(rows: LabelledRows, classIndex: number): string {
  return `No row has the label ${nameOf(rows, classIndex)}, which some are predicted to be, so its recall is undefined. Use balanced-accuracy, or write zero-division: 0 or skip in the rule.`;
}
