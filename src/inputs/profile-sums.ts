import {
  type CategoricalProfile,
  type ColumnProfile,
  mostCategoryBins,
  type NumericProfile,
  type Profile,
  valuesIn,
} from '../domain/data/drift/profile.ts';
import { binsFit, edgesFit, isDense, rangeContradiction } from './profile-grid.ts';

/** What cannot be true of the whole profile; undefined: nothing. */
export function clusterContradiction({ rows, clusters = 0 }: Profile): string | undefined {
  return clusters > rows ? `it has more clusters, ${clusters}, than rows, ${rows}` : undefined;
}

/** What cannot be true of a column's counts, in words; undefined: they fit together. */
export function contradiction(profile: ColumnProfile, rows: number): string | undefined {
  if (missingIn(profile) > rows) return 'it has more values and nulls than there are rows';
  switch (profile.kind) {
    case 'opaque':
      return undefined;
    case 'categorical':
      return categoricalContradiction(profile);
    case 'numeric':
      return numericContradiction(profile);
  }
}

function missingIn(profile: ColumnProfile): number {
  if (profile.kind === 'opaque') return profile.nulls;
  const more = profile.kind === 'numeric' ? profile.nans + profile.infinities : 0;
  return profile.nulls + more + valuesIn(profile);
}

function categoricalContradiction({
  values,
  complete,
  others,
}: CategoricalProfile): string | undefined {
  if (new Set(values.map(([value]) => value)).size < values.length) return 'a value stands twice';
  if (complete === (others !== undefined)) return 'it is complete and has others, or neither';
  if (values.some(([, count], index) => count > (values[index - 1]?.[1] ?? count))) {
    return 'its values do not stand by their counts';
  }
  return complete || values.length >= mostCategoryBins
    ? undefined
    : `it is not complete, and lists ${values.length} of its ${mostCategoryBins} most frequent values`;
}

function numericContradiction(profile: NumericProfile): string | undefined {
  const { grid, below, atMost, edges, counts, clamp, mean } = profile;
  const n = valuesIn(profile);
  if (!ascending(grid) || !ascending(edges)) return 'its grid or its edges do not ascend';
  if (below.length !== grid.length || atMost.length !== grid.length) {
    return 'below and atMost have not one count for each point of the grid';
  }
  if (grid.some((_, index) => !climbs(profile, index))) return 'below and atMost do not climb';
  const bins = edges.length === 0 ? grid.length : edges.length + 1;
  if (counts.length !== bins) return `it has ${counts.length} counts of ${bins} bins`;
  if (!isDense(profile)) {
    return 'between two points of its grid lie more than a thousandth of the values';
  }
  if (counts.reduce((sum, count) => sum + count, 0) !== n || !binsFit(profile)) {
    return 'the counts of its bins are not those of its grid';
  }
  if (!edgesFit(profile)) return 'the edges of its bins are not the deciles of its grid';
  if ((clamp === null) !== (n === 0) || (n === 0 && mean !== null)) {
    return 'it has no range for its values, or a range of none';
  }
  return clamp ? rangeContradiction(profile, clamp) : undefined;
}

/** No value lies below the first point, and no count is taken back. */
function climbs({ below, atMost }: NumericProfile, index: number): boolean {
  const low = below[index] ?? Number.NaN;
  const before = atMost[index - 1] ?? 0;
  return before <= low && low < (atMost[index] ?? Number.NaN) && (index > 0 || low === 0);
}

function ascending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) < value);
}
