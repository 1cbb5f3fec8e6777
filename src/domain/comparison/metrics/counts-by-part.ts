import type { Partition } from '../../statistics/placements.ts';
import type { Part } from '../select.ts';
import { oncePer } from './once-per.ts';

/** A whole number of each row, from 0 to `count` − 1; rows with a larger one are not counted. */
export interface Counted {
  /** Of one type for all that is counted: a loop over several types takes many times as long. */
  readonly cells: Uint16Array;
  readonly count: number;
}

/** The number of a row that is not counted. */
const uncounted = 2 ** 16 - 1;

/** The whole numbers below `count` among those of a column. */
export function countedIn(numbers: Float64Array, count: number): Counted {
  if (count > uncounted) throw new RangeError(`${count} numbers are too many to be counted.`);
  const cells = new Uint16Array(numbers.length);
  for (let row = 0; row < cells.length; row += 1) {
    const number = numbers[row] ?? Number.NaN;
    const whole = number & uncounted;
    cells[row] = whole === number ? whole : uncounted;
  }
  return { cells, count };
}

/** Of more numbers than this most would be zero. */
const mostNumbers = 2 ** 20;

/** How many rows have each number: of all rows, of some by their indexes, or of a part of them. */
export function countsOf(
  counted: Counted,
  { indexes, part }: { readonly indexes?: Uint32Array; readonly part?: Part } = {},
): Float64Array {
  const { count } = counted;
  if (part && part.partition.count * count <= mostNumbers) {
    const { partition, code } = part;
    return countsByPart(counted, partition).slice(code * count, (code + 1) * count);
  }
  return indexes ? countsAmong(counted, indexes) : countsOfAll(counted, counted.cells).slice();
}

const countsOfAll = oncePer((counted: Counted, _: Counted['cells']) => countsAmong(counted));

function countsAmong({ cells, count }: Counted, some?: Uint32Array): Float64Array {
  const counts = new Uint32Array(count);
  const rows = some?.length ?? cells.length;
  for (let at = 0; at < rows; at += 1) {
    const cell = cells[some ? (some[at] ?? 0) : at] ?? count;
    if (cell < count) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return Float64Array.from(counts);
}

/** Of all parts at once, the first time that one of them is asked for. */
const countsByPart = oncePer(({ cells, count }: Counted, partition: Partition): Float64Array => {
  const { codes } = partition;
  const counts = new Uint32Array(partition.count * count);
  for (let row = 0; row < codes.length; row += 1) {
    const cell = cells[row] ?? count;
    if (cell >= count) continue;
    const at = (codes[row] ?? 0) * count + cell;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return Float64Array.from(counts);
});
