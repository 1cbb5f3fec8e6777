import { defined, type Measure, undefinedBecause } from '../metric.ts';
import type { LabelledRows } from '../predictions.ts';
import { hitRate } from './hit-rate.ts';
import { probabilitiesOf } from './losses.ts';

/** How often the true class is among the k likeliest; of equally likely ones the last columns count. */
export function topAccuracy(k: number): Measure {
  return hitRate({
    direction: 1,
    of: (rows, model) => {
      const checked = probabilitiesOf(rows, model);
      if (checked.kind === 'undefined') return checked;
      if (k >= rows.classes.length) return undefinedBecause(alwaysOne(rows, k));
      const columns = model.probabilities ?? [];
      const hits = new Uint8Array(rows.labels.length);
      for (let row = 0; row < hits.length; row += 1) {
        const label = rows.labels[row] ?? 0;
        if (placeOf(columns, label, row) < k) hits[row] = 1;
      }
      return defined({ hits, within: null });
    },
  });
}

/** How many classes stand before this one in a row. */
function placeOf(columns: readonly Float64Array[], classIndex: number, row: number): number {
  const own = columns[classIndex]?.[row] ?? Number.NaN;
  let before = 0;
  for (let at = 0; at < columns.length; at += 1) {
    const share = columns[at]?.[row] ?? Number.NaN;
    if (share > own || (share === own && at > classIndex)) before += 1;
  }
  return before;
}

function alwaysOne({ classes }: LabelledRows, k: number): string {
  return `With ${classes.length} classes the true one is always among ${k}, so top-${k}-accuracy says nothing. Ask for a smaller number.`;
}
