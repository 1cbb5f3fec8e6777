import type { DriftMeasurement } from '../../../domain/data/drift/measurement.ts';
import { bound, type Counted, count } from './count.ts';
import { orderedValue } from './distribution-value.ts';
import type { ScanPart } from './finding.ts';
import { integer } from './rows.ts';
import { list } from './sql.ts';

type Distribution = Extract<DriftMeasurement, { kind: 'distribution' }>;

/**
 * The counts below, and up to, each point of the grid, by one histogram whose edges are each point and the
 * double before it. Undefined: the column's values have no order.
 */
export function distributionPart(
  measurement: Distribution,
  counted: Counted,
): ScanPart | undefined {
  const names = bound(measurement.column, counted.columns);
  const ordered = orderedValue(names);
  if (!ordered) return undefined;
  const { value, nan, infinite } = ordered;
  const edges = edgesOf(measurement.grid);
  const missing = nan === 'false' ? '' : ` AND (${nan}) IS NOT TRUE`;
  const counts = [
    count('*', [`${names.given} IS NULL${missing}`]),
    nan === 'false' ? '0' : count('*', [nan]),
    infinite === 'false' ? '0' : count('*', [infinite]),
    count(value, []),
  ];
  const histogram = (bins: string) => `map_values(histogram(${value}, ${bins}))`;
  return {
    // As one text: numbers one by one take three times as long to plan, and decimals would lose digits.
    fields: [...counts, histogram(`CAST('[${list(edges.map(String))}]' AS DOUBLE[])`)],
    shown: [...counts, histogram(`/* ${edges.length} edges of the profile */`)],
    read: ([nulls, nans, infinities, finite, bins]) => ({
      kind: 'distribution',
      nulls: integer(nulls),
      nans: integer(nans),
      infinities: integer(infinities),
      finite: integer(finite),
      ...cumulated(measurement.grid, edges, { bins, finite: integer(finite) }),
    }),
  };
}

/** Ascending, each once; below the least double is none. */
function edgesOf(grid: readonly number[]): readonly number[] {
  const edges = new Set(grid.flatMap((point) => [nextBelow(point), point]));
  return [...edges].filter(Number.isFinite).toSorted((a, b) => a - b);
}

interface Counts {
  readonly bins: unknown;
  readonly finite: number;
}

/** Bins are read by their position, since a key may not be found again; what is lost is an error. */
function cumulated(
  grid: readonly number[],
  edges: readonly number[],
  { bins, finite }: Counts,
): { readonly below: readonly number[]; readonly atMost: readonly number[] } {
  const counts = Array.isArray(bins) ? bins.map(integer) : edges.map(() => 0);
  const all = counts.reduce((sum, part) => sum + part, 0);
  if (counts.length < edges.length || counts.length > edges.length + 1 || all !== finite) {
    throw new Error(`The histogram has ${all} of ${finite} values in ${counts.length} bins.`);
  }
  const upTo = new Map<number, number>();
  let sum = 0;
  for (const [index, edge] of edges.entries()) {
    sum += counts[index] ?? 0;
    upTo.set(edge, sum);
  }
  return {
    below: grid.map((point) => upTo.get(nextBelow(point)) ?? 0),
    atMost: grid.map((point) => upTo.get(point) ?? 0),
  };
}

/** Eight bytes read in two ways; a pair of them for each edge would cost more than all the rest. */
const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The greatest double below a finite one, by its bits. */
export function nextBelow(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  double[0] = value;
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? -1n : 1n);
  return double[0];
}
