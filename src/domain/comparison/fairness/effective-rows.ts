import type { LabelledRows } from '../predictions.ts';
import type { Share } from './share.ts';

/**
 * The weighted share of positive predictions among some rows. It is worth as many rows as give a
 * plain share the variance that this one has: the linearised variance between clusters, or between
 * rows where there are none (Korn and Graubard 1998). Null without rows.
 */
export function effectiveRows(
  { weights, groups }: LabelledRows,
  predicted: Float64Array,
  rows: readonly number[],
): Share | null {
  if (rows.length === 0) return null;
  const weightOf = (row: number) => weights?.[row] ?? 1;
  const clusterOf = (row: number) => groups?.indexes[row] ?? row;
  let [total, hits] = [0, 0];
  for (const row of rows) {
    total += weightOf(row);
    hits += weightOf(row) * (predicted[row] ?? Number.NaN);
  }
  const value = hits / total;
  const clusters = new Map<number, { weight: number; excess: number }>();
  for (const row of rows) {
    const sum = clusters.get(clusterOf(row)) ?? { weight: 0, excess: 0 };
    sum.weight += weightOf(row);
    sum.excess += weightOf(row) * ((predicted[row] ?? Number.NaN) - value);
    clusters.set(clusterOf(row), sum);
  }
  return { value, rows: rows.length, n: worth(value, total, [...clusters.values()]) };
}

interface Cluster {
  readonly weight: number;
  readonly excess: number;
}

function worth(value: number, total: number, clusters: readonly Cluster[]): number {
  let [ofWeights, ofExcess] = [0, 0];
  for (const { weight, excess } of clusters) {
    ofWeights += weight ** 2;
    ofExcess += excess ** 2;
  }
  const independent = total ** 2 / ofWeights;
  const count = clusters.length;
  const variance = count > 1 ? ((count / (count - 1)) * ofExcess) / total ** 2 : 0;
  // Without any variance between clusters only their number says how much is known.
  return variance > 0 ? Math.min((value * (1 - value)) / variance, independent) : independent;
}
