import { clopperPearson } from '../statistics/clopper-pearson.ts';
import { tangoInterval } from '../statistics/tango.ts';
import { classSize, missingClass, tooFewOf } from './class-size.ts';
import { flipsWithin } from './flips.ts';
import {
  defined,
  type Level,
  type Measure,
  type Measured,
  ofBoth,
  undefinedBecause,
} from './metric.ts';
import type { LabelledRows, ModelPredictions } from './predictions.ts';

interface Counting {
  readonly counted: 'right' | 'wrong';
  /** Only the rows with this class index as label; all rows when it is left out. */
  readonly within?: number;
}

/** A share of rows on which a model is right, or wrong: accuracy, error rate, recall, specificity. */
export function hitRate(counting: Counting): Measure {
  return {
    level: (rows, model) => level(rows, model, counting),
    change: (rows) => {
      const both = ofBoth(rows, (model) => level(rows, model, counting));
      if (both.kind === 'undefined') return both;
      const flips = flipsWithin(rows, counting.within);
      const { baseline, candidate } = both.value;
      return defined({
        ...candidate,
        baseline: baseline.value,
        candidate: candidate.value,
        method: 'Tango, quarter-row correction',
        interval: (alpha) => tangoInterval(flips, alpha),
      });
    },
  };
}

function level(rows: LabelledRows, model: ModelPredictions, counting: Counting): Measured<Level> {
  const { counted, within } = counting;
  const missing = rows.labels.length === 0 ? 'There are no rows.' : missingNumber(rows, model);
  const absent = missing ?? (within === undefined ? undefined : missingClass(rows, within));
  if (absent !== undefined) return undefinedBecause(absent);
  const { hits, n } = hitsOf(rows, model, within);
  const count = counted === 'right' ? hits : n - hits;
  return defined({
    value: count / n,
    method: 'Clopper-Pearson',
    ...(within !== undefined && { nPositive: classSize(rows, 1), ...tooFewOf(rows, within) }),
    interval: (alpha) => clopperPearson(count, n, alpha),
  });
}

/** A prediction that is not a number would count as an ordinary mistake, or worse: as a fixed one. */
function missingNumber(
  { labels, ids }: LabelledRows,
  { predicted }: ModelPredictions,
): string | undefined {
  const row = labels.findIndex((_, at) => !Number.isFinite(predicted[at] ?? Number.NaN));
  return row < 0 ? undefined : `The prediction of row "${ids[row]}" is not a number.`;
}

function hitsOf(
  { labels }: LabelledRows,
  { predicted }: ModelPredictions,
  within: number | undefined,
): { readonly hits: number; readonly n: number } {
  let [hits, n] = [0, 0];
  for (const [row, label] of labels.entries()) {
    if (within !== undefined && label !== within) continue;
    n += 1;
    if (predicted[row] === label) hits += 1;
  }
  return { hits, n };
}
