import type { Measurement } from '../../../domain/data/measurement.ts';
import { guessedRange } from './guessed-range.ts';
import { isUnique, type Prospect } from './route.ts';
import { denseColumn, fitsBits, type Unique } from './unique-part.ts';

/**
 * Single columns that, if no value of theirs repeats, prove that no combination does, and that are cheap
 * to look at and may be so: in the first rows nothing repeats, and the range has room for all.
 */
export function provingParts(
  measurements: readonly Measurement[],
  prospect: Prospect,
): readonly Unique[] {
  const names = measurements.flatMap((one) => {
    const compound = isUnique(one) && one.columns.length > 1 && one.filter === undefined;
    const proven = compound && one.columns.some((name) => prospect.single.has(name));
    return compound && !proven ? one.columns.filter((name) => mayProve(name, prospect)) : [];
  });
  return [...new Set(names)].map((name) => ({ kind: 'duplicates', columns: [name] }));
}

function mayProve(name: string, { plain, footers, samples, rows }: Prospect): boolean {
  const sample = samples.get(name);
  if (!sample || rows === null || sample.values === 0 || sample.distinct < sample.values)
    return false;
  const dense = denseColumn(name, plain.get(name), footers.get(name));
  if (!dense) return guessedRange(sample, rows) !== undefined;
  const room = dense.range.high - dense.range.low + 1n >= BigInt(rows);
  return room && fitsBits([dense], rows);
}
