import type { FairnessRule } from '../../src/domain/comparison/fairness/cap.ts';
import type { PairedRows } from '../../src/domain/comparison/predictions.ts';
import type { Operator } from '../../src/domain/comparison/rule.ts';
import { pairedRows } from './predictions.ts';

/** Rows of each group: [label, baseline, candidate, how many]. */
export type Cells = Readonly<
  Record<string, readonly (readonly [number, number, number, number])[]>
>;

/** Rows that differ in nothing but their group, label and predictions; the column is `group`. */
export function groupRows(cells: Cells): PairedRows {
  const rows = Object.entries(cells).flatMap(([group, counts]) => {
    return counts.flatMap(([label, baseline, candidate, count]) => {
      return Array.from({ length: count }, () => ({ group, label, baseline, candidate }));
    });
  });
  return pairedRows({
    labels: rows.map(({ label }) => label),
    baseline: { predicted: rows.map(({ baseline }) => baseline) },
    candidate: { predicted: rows.map(({ candidate }) => candidate) },
    divisions: { group: rows.map(({ group }) => group) },
  });
}

/** True positives, false positives, false negatives, true negatives of each group, the same for both models. */
export function countedRows(groups: Readonly<Record<string, readonly number[]>>): PairedRows {
  return groupRows(
    Object.fromEntries(
      Object.entries(groups).map(([name, [tp = 0, fp = 0, fn = 0, tn = 0]]) => {
        return [
          name,
          [
            [1, 1, 1, tp],
            [0, 1, 1, fp],
            [1, 0, 0, fn],
            [0, 0, 0, tn],
          ],
        ];
      }),
    ),
  );
}

/** `cap('demographic-parity-difference', 'at-most', 0.1)` on the column `group`. */
export function cap(metric: string, operator: Operator, bound: number): FairnessRule {
  return {
    id: `${metric}:group:${operator}`,
    metric,
    group: 'group',
    operator,
    bound: { kind: 'absolute', value: bound },
    alpha: 0.05,
    exclude: [],
  };
}
