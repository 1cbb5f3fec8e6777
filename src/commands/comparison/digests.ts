import type { Comparable } from '../../domain/comparison/predictions.ts';
import { digestOfPredictions, digestOfTestSet } from '../../inputs/rows-digest.ts';

/** What is compared, by its content: `sha256:…` of the rows and of each model's answers. */
export interface RowDigests {
  readonly testSet: string;
  readonly candidate: string;
  readonly baseline: string | null;
  readonly anchor: string | null;
}

/** Null for plain numbers, which have no rows. */
export function digestsOf(comparable: Comparable): RowDigests | null {
  if (comparable.kind === 'numbers') return null;
  const { rows } = comparable;
  const [paired, anchor] =
    comparable.kind === 'paired' ? [comparable.rows, comparable.anchor] : [null, undefined];
  return {
    testSet: digestOfTestSet(rows),
    candidate: digestOfPredictions(rows, rows.candidate),
    baseline: paired && digestOfPredictions(paired, paired.baseline),
    anchor: anchor ? digestOfPredictions(anchor, anchor.baseline) : null,
  };
}
