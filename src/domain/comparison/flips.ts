import type { Flips } from '../statistics/tango.ts';
import type { PairedRows } from './predictions.ts';

/** On how many rows only one model is right; null where no answer is simply right. */
export function flipsOf({ task, labels, baseline, candidate }: PairedRows): Flips | null {
  if (task === 'regression' || task === 'ranking' || candidate.predicted.length === 0) return null;
  let [fixed, broken] = [0, 0];
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row];
    const wasRight = baseline.predicted[row] === label;
    const isRight = candidate.predicted[row] === label;
    if (isRight && !wasRight) fixed += 1;
    if (wasRight && !isRight) broken += 1;
  }
  return { fixed, broken, n: labels.length };
}
