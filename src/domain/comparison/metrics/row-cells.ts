import type { LabelledRows, ModelPredictions, PairedRows } from '../predictions.ts';
import { originOf } from '../select.ts';
import { countsOf } from './counts-by-part.ts';
import { oncePer } from './once-per.ts';

/** Rows have cells up to so many classes; of more there would be nearly as many cells as rows. */
export const mostClasses = 32;

/** How many rows have each label and answer, in the order [label][answer], last fastest. */
export function countedAlone(
  rows: LabelledRows | PairedRows,
  model: ModelPredictions,
): Float64Array {
  const size = rows.classes.length;
  // Both models are mostly counted together anyway.
  if ('baseline' in rows && size ** 3 < rows.ids.length) {
    const { baseline, candidate } = rows;
    const other = model === candidate ? baseline : candidate;
    return sumsOfLast(countedTogether(rows, { first: model, second: other }), size);
  }
  const origin = originOf(rows, model);
  return countsOf(cellsAlone(origin?.rows ?? rows, origin?.model ?? model), origin);
}

function sumsOfLast(counts: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(counts.length / size);
  for (const [cell, count] of counts.entries()) {
    const at = Math.floor(cell / size);
    sums[at] = (sums[at] ?? 0) + count;
  }
  return sums;
}

interface TwoModels {
  readonly first: ModelPredictions;
  readonly second: ModelPredictions;
}

/** The same for two models at once: [label][answer of the first][answer of the second]. */
export function countedTogether(rows: PairedRows, { first, second }: TwoModels): Float64Array {
  // Rows are counted once, and turned where the candidate comes first.
  if (first !== rows.baseline && second === rows.baseline) {
    const counts = countedTogether(rows, { first: second, second: first });
    return turned(counts, rows.classes.length);
  }
  const [one, other] = [originOf(rows, first), originOf(rows, second)];
  const all = one?.rows ?? rows;
  const ofFirst = cellsAlone(all, one?.model ?? first);
  const ofSecond = cellsAlone(all, other?.model ?? second);
  return countsOf(cellsTogether(ofFirst, ofSecond), one);
}

/** [label][b][a] from [label][a][b]. */
function turned(counts: Float64Array, size: number): Float64Array {
  return counts.map((_, cell) => {
    const [a, b] = [cell % size, Math.floor(cell / size) % size];
    return counts[cell + (a - b) * (size - 1)] ?? 0;
  });
}

/** The cell of each row, found once for all rows and the slices of them. */
interface RowCells {
  readonly cells: Uint16Array;
  /** How many cells there are. */
  readonly count: number;
  readonly classes: number;
}

const cellsAlone = oncePer(
  ({ labels, classes }: LabelledRows, { predicted }: ModelPredictions): RowCells => {
    const { length } = classes;
    const cells = new Uint16Array(labels.length);
    for (let row = 0; row < cells.length; row += 1) {
      cells[row] = (labels[row] ?? 0) * length + (predicted[row] ?? 0);
    }
    return { cells, count: length ** 2, classes: length };
  },
);

const cellsTogether = oncePer((first: RowCells, second: RowCells): RowCells => {
  const { classes } = first;
  const cells = new Uint16Array(first.cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    cells[row] = (first.cells[row] ?? 0) * classes + ((second.cells[row] ?? 0) % classes);
  }
  return { cells, count: classes ** 3, classes };
});
