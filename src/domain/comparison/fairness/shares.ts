import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import type { Division } from '../slice.ts';
import { effectiveRows } from './effective-rows.ts';
import type { Share } from './share.ts';

/** What one group of people gets from a model. Null: it has no row to divide by. */
export interface GroupShares {
  readonly name: string;
  readonly rows: number;
  /** Rows predicted positive, among all. */
  readonly selection: Share | null;
  /** The same among the rows whose label is positive. */
  readonly truePositive: Share | null;
  /** The same among the rows whose label is negative. */
  readonly falsePositive: Share | null;
}

export type ShareName = 'selection' | 'truePositive' | 'falsePositive';

/** The shares of every group of a column, in the order of its values; groups without rows are left out. */
export function sharesByGroup(
  rows: LabelledRows,
  { predicted }: ModelPredictions,
  division: Division,
): readonly GroupShares[] {
  const plain = rows.weights === null && rows.groups === null;
  return plain
    ? countedShares(countsByGroup(rows, predicted, division), division.values)
    : division.values.flatMap((name, code) => {
        const members = rowsOf(division, code);
        const share = (label?: number) => {
          const some = label === undefined ? members : ofLabel(rows, members, label);
          return effectiveRows(rows, predicted, some);
        };
        if (members.length === 0) return [];
        return [
          {
            name,
            rows: members.length,
            selection: share(),
            truePositive: share(1),
            falsePositive: share(0),
          },
        ];
      });
}

/** Rows of each group by label and prediction: true negatives, false positives, false negatives, true positives. */
function countsByGroup(
  { labels }: LabelledRows,
  predicted: Float64Array,
  { codes, values }: Division,
): Float64Array {
  const counts = new Float64Array(values.length * 4);
  for (let row = 0; row < labels.length; row += 1) {
    const cell = (codes[row] ?? 0) * 4 + (labels[row] ?? 0) * 2 + (predicted[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** The shares of groups whose rows are counted in the order of `countsByGroup`. */
export function countedShares(
  counts: Float64Array,
  names: readonly string[],
): readonly GroupShares[] {
  return names.flatMap((name, code) => {
    const [tn = 0, fp = 0, fn = 0, tp = 0] = counts.subarray(code * 4, code * 4 + 4);
    const rows = tn + fp + fn + tp;
    if (rows === 0) return [];
    return [
      {
        name,
        rows,
        selection: shareOf(tp + fp, rows),
        truePositive: shareOf(tp, tp + fn),
        falsePositive: shareOf(fp, fp + tn),
      },
    ];
  });
}

function shareOf(hits: number, rows: number): Share | null {
  return rows > 0 ? { value: hits / rows, rows, n: rows } : null;
}

function rowsOf({ codes }: Division, code: number): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < codes.length; row += 1) if (codes[row] === code) found.push(row);
  return found;
}

function ofLabel(
  { labels }: LabelledRows,
  rows: readonly number[],
  label: number,
): readonly number[] {
  return rows.filter((row) => labels[row] === label);
}
