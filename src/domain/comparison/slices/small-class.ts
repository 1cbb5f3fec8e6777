import { classSize } from '../class-size.ts';
import type { LabelledRows } from '../predictions.ts';

/** Fewer rows of a class than this are too few for a metric of that class. */
const fewest = 10;

/** Says which class has too few rows in a slice, if one has; a metric of it may then not exist. */
export function smallClass(rows: LabelledRows): string | undefined {
  if (rows.task !== 'binary' && rows.task !== 'multiclass') return undefined;
  for (const [index, name] of rows.classes.entries()) {
    const size = classSize(rows, index);
    if (size < fewest) {
      return `Too small (n ${rows.labels.length}): rows with the label "${name}": ${size}; at least ${fewest} are needed.`;
    }
  }
  return undefined;
}
