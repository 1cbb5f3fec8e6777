import type { Flips } from '../statistics/tango.ts';
import type { PairedRows } from './predictions.ts';

/** On how many rows only one model is right; null for regression, where no answer is simply right. */
export function flipsOf(rows: PairedRows): Flips | null {
  return rows.task === 'regression' ? null : flipsWithin(rows, undefined);
}

/** The same among the rows of one class, by its index; among all rows when it is left out. */
export function flipsWithin(
  { labels, baseline, candidate }: PairedRows,
  classIndex: number | undefined,
): Flips {
  let [fixed, broken, n] = [0, 0, 0];
  for (const [row, label] of labels.entries()) {
    if (classIndex !== undefined && label !== classIndex) continue;
    n += 1;
    const wasRight = baseline.predicted[row] === label;
    const isRight = candidate.predicted[row] === label;
    if (isRight && !wasRight) fixed += 1;
    if (wasRight && !isRight) broken += 1;
  }
  return { fixed, broken, n };
}
