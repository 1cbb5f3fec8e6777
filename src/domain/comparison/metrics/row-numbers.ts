import { defined, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { noRows } from './sentences.ts';

/** A column of numbers that came with the predictions; undefined where it is missing or holds no number. */
export function numbersOf(
  { labels, ids }: LabelledRows,
  { values }: ModelPredictions,
  name: string,
): Measured<Float64Array> {
  if (labels.length === 0) return undefinedBecause(noRows);
  const column = values.get(name);
  if (!column) {
    return undefinedBecause(`The file has no column for "${name}". Name it in compare.columns.`);
  }
  for (let row = 0; row < labels.length; row += 1) {
    if (!Number.isFinite(column[row])) {
      return undefinedBecause(`The "${name}" of row "${ids.at(row)}" is not a finite number.`);
    }
  }
  return defined(column);
}
