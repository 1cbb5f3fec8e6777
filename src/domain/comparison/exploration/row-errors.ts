import { isBroken, sidesOf } from '../flips.ts';
import type { PairedRows } from '../predictions.ts';
import type { FoundSlices } from './result.ts';

/** How much worse the candidate is on each row, 0 where it is not. */
export interface RowErrors {
  readonly kind: FoundSlices['error'];
  readonly values: Float64Array;
}

/** Broken rows count 1; of a regression it is by how much the absolute error grew. Null: neither is known. */
export function rowErrors(rows: PairedRows): RowErrors | null {
  switch (rows.task) {
    case 'ranking':
      return null;
    case 'regression':
      return { kind: 'loss', values: growths(rows) };
    case 'binary':
    case 'multiclass':
    case 'generation':
      return { kind: 'broken', values: brokenRows(rows) };
  }
}

function brokenRows(rows: PairedRows): Float64Array {
  const { cells } = sidesOf(rows);
  const broken = new Float64Array(cells.length);
  for (let row = 0; row < broken.length; row += 1) if (isBroken(cells[row] ?? 0)) broken[row] = 1;
  return broken;
}

function growths({ labels, baseline, candidate }: PairedRows): Float64Array {
  const values = new Float64Array(labels.length);
  for (let row = 0; row < values.length; row += 1) {
    const label = labels[row] ?? Number.NaN;
    const was = Math.abs((baseline.predicted[row] ?? Number.NaN) - label);
    values[row] = Math.max(0, Math.abs((candidate.predicted[row] ?? Number.NaN) - label) - was);
  }
  return values;
}
