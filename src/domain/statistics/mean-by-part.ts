import { type Moments, momentsFrom } from './mean.ts';
import type { Partition } from './placements.ts';

/** One number of each row for each of two models. */
export interface PairedColumns {
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
}

/** The means of both models, and the moments of what the rows gain from one to the other. */
export interface PairedMoments {
  readonly baseline: number;
  readonly candidate: number;
  readonly gains: Moments;
}

/**
 * The moments of each part, to the last bit those that `meanOf` and `momentsOf` find of its rows alone; NaN
 * for a part without rows. A gain is the candidate's number less the baseline's, or the other way round
 * where `sign` is −1.
 */
export function pairedMoments(
  columns: PairedColumns,
  { codes, count }: Partition,
  sign: 1 | -1,
): readonly PairedMoments[] {
  const means = pairedMeans(columns, { codes, count }, sign);
  const { baseline, candidate } = columns;
  const [seconds, thirds] = [new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < baseline.length; row += 1) {
    const part = codes[row] ?? 0;
    const gain = sign * ((candidate[row] ?? Number.NaN) - (baseline[row] ?? Number.NaN));
    const deviation = gain - (means.gains[part] ?? Number.NaN);
    const square = deviation * deviation;
    seconds[part] = (seconds[part] ?? 0) + square;
    thirds[part] = (thirds[part] ?? 0) + square * deviation;
  }
  return Array.from(means.sizes, (n, part) => {
    const of = (column: Float64Array) => column[part] ?? Number.NaN;
    const sums = { n, mean: of(means.gains), second: of(seconds), third: of(thirds) };
    return {
      baseline: of(means.baseline),
      candidate: of(means.candidate),
      gains: momentsFrom(sums),
    };
  });
}

/** The sums of a part stand side by side, each followed by what its rounding lost. */
const sumsOfPart = 6;
const [ofBaseline, ofCandidate, ofGains] = [0, 2, 4];

/** All means in one pass: each row waits for the sums of the row before it, but one sum not for another. */
function pairedMeans(
  { baseline, candidate }: PairedColumns,
  { codes, count }: Partition,
  sign: 1 | -1,
) {
  const sums = new Float64Array(sumsOfPart * count);
  const sizes = new Uint32Array(count);
  for (let row = 0; row < baseline.length; row += 1) {
    const part = codes[row] ?? 0;
    const [before, after] = [baseline[row] ?? Number.NaN, candidate[row] ?? Number.NaN];
    const at = sumsOfPart * part;
    add(sums, at + ofBaseline, before);
    add(sums, at + ofCandidate, after);
    add(sums, at + ofGains, sign * (after - before));
    sizes[part] = (sizes[part] ?? 0) + 1;
  }
  const meansOf = (place: number) =>
    Float64Array.from(sizes, (size, part) => {
      const at = sumsOfPart * part + place;
      return ((sums[at] ?? 0) + (sums[at + 1] ?? 0)) / size;
    });
  return {
    sizes,
    baseline: meansOf(ofBaseline),
    candidate: meansOf(ofCandidate),
    gains: meansOf(ofGains),
  };
}

/** As `meanOf` adds: with what the rounding lost. */
function add(sums: Float64Array, at: number, value: number): void {
  const sum = sums[at] ?? 0;
  const next = sum + value;
  const added = next - sum;
  sums[at + 1] = (sums[at + 1] ?? 0) + (sum - (next - added) + (value - added));
  sums[at] = next;
}
