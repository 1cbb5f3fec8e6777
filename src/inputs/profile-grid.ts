import { deciles, gridParts, type NumericProfile } from '../domain/data/drift/profile.ts';
import { rankOf } from '../domain/data/quantile.ts';

/** Whether less than one part of the values lies between two points. */
export function isDense({ below, atMost }: NumericProfile): boolean {
  const n = atMost.at(-1) ?? 0;
  return below.every((count, index) => (count - (atMost[index - 1] ?? 0)) * gridParts < n);
}

/** Whether the rows up to each edge lie between those up to the grid's points beside it. */
export function binsFit({ grid, edges, counts, below, atMost }: NumericProfile): boolean {
  if (edges.length === 0) {
    return counts.every((count, index) => count === (atMost[index] ?? 0) - (below[index] ?? 0));
  }
  const n = atMost.at(-1) ?? 0;
  let sum = 0;
  return edges.every((edge, index) => {
    sum += counts[index] ?? 0;
    const next = grid.findIndex((point) => point > edge);
    const [least, most] = next === -1 ? [n, n] : [atMost[next - 1] ?? 0, below[next] ?? 0];
    return least <= sum && sum <= most;
  });
}

/** Whether each decile has an edge, as far as the grid tells; bins of one value each have none. */
export function edgesFit(profile: NumericProfile): boolean {
  const { grid, edges, atMost, below } = profile;
  if (edges.length === 0) return true;
  const n = atMost.at(-1) ?? 0;
  return deciles.every((level) => {
    const { index } = rankOf(level, n);
    const low = grid[below.findLastIndex((count) => count <= index)] ?? Number.NaN;
    const high = grid[atMost.findIndex((count) => count >= Math.min(index + 2, n))] ?? Number.NaN;
    return edges.some((edge) => low <= edge && edge <= high);
  });
}

/** The range ends on two order statistics, and no deviation is more than half of it. */
export function rangeContradiction(
  { grid, atMost }: NumericProfile,
  [low, high, deviation]: NonNullable<NumericProfile['clamp']>,
): string | undefined {
  const n = atMost.at(-1) ?? 0;
  const at = (share: number) => grid[atMost.findIndex((count) => count >= Math.ceil(share))];
  if (low !== at((5 * n) / 1000) || high !== at((995 * n) / 1000)) {
    return 'its range is not that of its grid';
  }
  // A deviation may be rounded up.
  return deviation / 2 > (high / 4 - low / 4) * 1.000_001
    ? 'its deviation is more than its range allows'
    : undefined;
}
