import type { LabelledRows } from '../predictions.ts';

export const noRows = 'There are no rows.';

/** The name of a class in quotes. */
export function nameOf({ classes }: LabelledRows, classIndex: number): string {
  return `"${classes[classIndex] ?? classIndex}"`;
}

/** Why a metric of this class has no value where no row has it as label. */
export function noLabel(rows: LabelledRows, classIndex: number): string {
  return `No row has the label ${nameOf(rows, classIndex)}, of ${rowsOf(rows)}, so the metric is undefined. Judge it on rows that have this label.`;
}

export function noPrediction(rows: LabelledRows, classIndex: number): string {
  return `No row has the prediction ${nameOf(rows, classIndex)}, of ${rowsOf(rows)}, so the metric is undefined. Write zero-division: 0 in the rule to count such a class as 0.`;
}

export function rowsOf({ labels }: LabelledRows): string {
  return labels.length === 1 ? '1 row' : `${labels.length} rows`;
}
