import type { Flips } from '../statistics/tango.ts';
import { type Counted, countsOf } from './metrics/counts-by-part.ts';
import { oncePer } from './metrics/once-per.ts';
import type { ModelPredictions, PairedRows } from './predictions.ts';

/** What is true of a row, each a bit of one number. */
const [isRight, wasRight, hasChanged] = [1, 2, 4];
const sides = 8;

/** How the answers of both models stand to the label in each row; found once. */
export function sidesOf(rows: PairedRows): Counted {
  return sidesIn(rows, rows.candidate);
}

const sidesIn = oncePer(
  ({ labels, baseline }: PairedRows, candidate: ModelPredictions): Counted => {
    const [before, after] = [baseline.predicted, candidate.predicted];
    const cells = new Uint16Array(labels.length);
    for (let row = 0; row < cells.length; row += 1) {
      const [label, was, is] = [labels[row], before[row], after[row]];
      const changed = was === is ? 0 : hasChanged;
      cells[row] = (is === label ? isRight : 0) + (was === label ? wasRight : 0) + changed;
    }
    return { cells, count: sides };
  },
);

/** Whether only the baseline is right. */
export function isBroken(side: number): boolean {
  return (side & (isRight | wasRight)) === wasRight;
}

/** Rows by how the answers of both models stand to the label. */
export interface SideCounts extends Flips {
  /** Rows that the baseline had right. */
  readonly right: number;
  /** Rows whose answer is another one now. */
  readonly changed: number;
}

/** The same from how many rows there are of each side. */
export function sideCounts(counts: Float64Array): SideCounts {
  const sumOf = (wanted: (side: number) => boolean) => {
    return counts.reduce((sum, count, side) => (wanted(side) ? sum + count : sum), 0);
  };
  return {
    fixed: sumOf((side) => (side & (isRight | wasRight)) === isRight),
    broken: sumOf(isBroken),
    n: sumOf(() => true),
    right: sumOf((side) => (side & wasRight) !== 0),
    changed: sumOf((side) => (side & hasChanged) !== 0),
  };
}

/** How the rows of both models stand to the label; null where no answer is simply right. */
export function flipsOf(rows: PairedRows): SideCounts | null {
  const { task, candidate } = rows;
  if (task === 'regression' || task === 'ranking' || candidate.predicted.length === 0) return null;
  return sideCounts(countsOf(sidesOf(rows)));
}
