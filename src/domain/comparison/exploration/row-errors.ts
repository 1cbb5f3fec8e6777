import type { PairedRows } from '../predictions.ts';
import type { FoundSlices } from './result.ts';

/** How much worse the candidate is on each row, 0 where it is not. */
export interface RowErrors {
  readonly kind: FoundSlices['error'];
  readonly values: Float64Array;
}

/** Broken rows count 1; of a regression it is by how much the absolute error grew. Null: neither is known. */
export function rowErrors({ task, labels, baseline, candidate }: PairedRows): RowErrors | null {
  if (task === 'ranking') return null;
  const [before, after] = [baseline.predicted, candidate.predicted];
  const values = new Float64Array(labels.length);
  const grown = task === 'regression';
  for (let row = 0; row < values.length; row += 1) {
    const label = labels[row] ?? Number.NaN;
    const [was, is] = [before[row] ?? Number.NaN, after[row] ?? Number.NaN];
    if (grown) values[row] = Math.max(0, Math.abs(is - label) - Math.abs(was - label));
    else if (was === label && is !== label) values[row] = 1;
  }
  return { kind: grown ? 'loss' : 'broken', values };
}
