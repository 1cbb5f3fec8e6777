import { sideCounts, sidesOf } from '../flips.ts';
import { countsOf } from '../metrics/counts-by-part.ts';
import type { PairedRows } from '../predictions.ts';
import type { SliceRequest } from '../slice.ts';
import { type Slice, sliced } from '../slices/slices.ts';
import type { SliceFlips } from './result.ts';

/** More slices than this nobody reads. */
const mostSlices = 200;

/** The rows that changed sides in each slice, that with the most broken rows first, then by name. */
export function flipsBySlice(
  rows: PairedRows,
  requests: readonly SliceRequest[],
): readonly SliceFlips[] {
  const slices = requests.flatMap((request) => sliced(rows.divisions, request).slices);
  return slices
    .map((slice) => ({ slice: slice.label, ...flipsIn(rows, slice) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.broken - a.broken || (a.slice < b.slice ? -1 : 1))
    .slice(0, mostSlices);
}

function flipsIn(rows: PairedRows, { rows: indexes, part }: Slice): Omit<SliceFlips, 'slice'> {
  const { fixed, broken, n } = sideCounts(countsOf(sidesOf(rows), { indexes, part }));
  return { fixed, broken, n };
}
