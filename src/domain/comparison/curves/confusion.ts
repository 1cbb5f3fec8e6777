import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import type { Confusion } from './result.ts';

/** More classes than these make a table that nobody reads. */
const mostClasses = 12;

/** Rows by label and prediction of both models; null for tasks without classes, or with very many. */
export function confusionOf(
  { task, classes, labels, candidate }: LabelledRows,
  baseline: ModelPredictions | null,
): Confusion | null {
  if (task !== 'binary' && task !== 'multiclass') return null;
  if (classes.length > mostClasses) return null;
  const counted = ({ predicted }: ModelPredictions) => counts(labels, predicted, classes.length);
  return {
    classes,
    baseline: baseline && counted(baseline),
    candidate: counted(candidate),
  };
}

function counts(labels: Float64Array, predicted: Float64Array, classes: number) {
  const cells = new Uint32Array(classes * classes);
  for (let row = 0; row < labels.length; row += 1) {
    const cell = (labels[row] ?? 0) * classes + (predicted[row] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return Array.from({ length: classes }, (_, label) => {
    return Array.from(cells.subarray(label * classes, (label + 1) * classes));
  });
}
