import type { LabelledRows, ModelPredictions } from '../predictions.ts';
import { originOf } from '../select.ts';
import { oncePer } from './once-per.ts';

/** Rows have cells up to so many classes; of more there would be nearly as many cells as rows. */
export const mostClasses = 32;

/** How many rows have each label and answer, in the order [label][answer], last fastest. */
export function countedAlone(rows: LabelledRows, model: ModelPredictions): Float64Array {
  const origin = originOf(rows, model);
  return countsOf(cellsAlone(origin?.rows ?? rows, origin?.model ?? model), origin?.indexes);
}

interface TwoModels {
  readonly first: ModelPredictions;
  readonly second: ModelPredictions;
}

/** The same for two models at once: [label][answer of the first][answer of the second]. */
export function countedTogether(rows: LabelledRows, { first, second }: TwoModels): Float64Array {
  const [one, other] = [originOf(rows, first), originOf(rows, second)];
  const all = one?.rows ?? rows;
  const ofFirst = cellsAlone(all, one?.model ?? first);
  const ofSecond = cellsAlone(all, other?.model ?? second);
  return countsOf(cellsTogether(ofFirst, ofSecond), one?.indexes);
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

/** How many rows are in each cell; `some` are the rows that count, if not all do. */
function countsOf({ cells, count }: RowCells, some: Uint32Array | undefined): Float64Array {
  const counts = new Float64Array(count);
  const rows = some?.length ?? cells.length;
  for (let at = 0; at < rows; at += 1) {
    const cell = cells[some ? (some[at] ?? 0) : at] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}
