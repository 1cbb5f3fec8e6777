import { type Bin, greatest, type Sums, shareDifference } from './bin.ts';
import { shareNoise, type Weight } from './noise.ts';
import type { ColumnProfile } from './profile.ts';
import type { Measure } from './statistics.ts';

/** Rows without a value that can be compared. */
export interface Missing {
  readonly nulls: number;
  readonly nans?: number;
  readonly infinities?: number;
}

/** The kinds of missing values on both sides, and the one whose share changed most. */
export interface MissingMeasure extends Measure {
  readonly bins: readonly Bin[];
}

/** The greatest difference of the shares of nulls, of NaN and of infinities among all rows. */
export function compareMissing(
  profile: ColumnProfile,
  found: Missing,
  weight: Weight,
): MissingMeasure {
  const bins = missingBins(profile, found);
  const differences = bins.map(({ reference, current }) => {
    return shareDifference(reference, current, weight.rows);
  });
  const worst = greatest(differences);
  const { name = '', reference = 0, current = 0 } = bins[worst] ?? {};
  return {
    value: differences[worst] ?? 0,
    worst: name,
    noise: shareNoise(reference, current, weight),
    aside: shares({ name, reference, current }, weight.rows),
    bins,
  };
}

function missingBins(profile: ColumnProfile, found: Missing): readonly Bin[] {
  const nulls = { name: 'null', reference: profile.nulls, current: found.nulls };
  if (profile.kind !== 'numeric') return [nulls];
  const nans = { name: 'NaN', reference: profile.nans, current: found.nans ?? 0 };
  const infinite = {
    name: 'infinite',
    reference: profile.infinities,
    current: found.infinities ?? 0,
  };
  return [nulls, nans, infinite];
}

function shares({ name, reference, current }: Bin, { n, m }: Sums): string {
  const percent = (share: number) => `${Number((100 * share).toPrecision(3))} %`;
  return `${name}: ${percent(reference / n)} in the profile, ${percent(current / m)} now`;
}
