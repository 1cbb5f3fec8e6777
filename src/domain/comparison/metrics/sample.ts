import { evenWorth } from '../../statistics/uneven-share.ts';
import type { LabelledRows } from '../predictions.ts';
import { oncePer } from './once-per.ts';

/** Rows that belong together, counted once however many rows they have. */
export interface Clusters {
  /** Index of the cluster of each unit, from 0 to `count` − 1; each of them occurs. */
  readonly indexes: Uint32Array;
  readonly count: number;
}

/** The units that a mean is over, rows or queries: how many, how much each counts, which belong together. */
export interface Sample {
  readonly n: number;
  /** Null: each counts once. */
  readonly weights: Float64Array | null;
  /** Null: each stands for itself. */
  readonly clusters: Clusters | null;
}

/** All rows; those of a ranking task are documents, whose queries are no clusters but the units themselves. */
export function allOf(rows: LabelledRows): Sample {
  const { ids, weights, groups } = rows;
  return { n: ids.length, weights, clusters: groups && clustersOf(rows, groups.indexes) };
}

const clustersOf = oncePer((_: LabelledRows, groups: Uint32Array) => occurring(groups));

/** Some of the rows, by their indexes. */
export function someOf(rows: LabelledRows, indexes: Uint32Array): Sample {
  const { weights, groups } = rows;
  return {
    n: indexes.length,
    weights: weights && picked(weights, indexes),
    clusters: groups && occurring(indexes.map((row) => groups.indexes[row] ?? 0)),
  };
}

/** The values of some rows, in the order of their indexes. */
export function picked(values: ArrayLike<number>, indexes: Uint32Array): Float64Array {
  const found = new Float64Array(indexes.length);
  for (let at = 0; at < found.length; at += 1) found[at] = values[indexes[at] ?? 0] ?? Number.NaN;
  return found;
}

/** A slice leaves clusters without rows; the others are numbered anew, in the order of their rows. */
function occurring(groups: Uint32Array): Clusters {
  const numbers = new Map<number, number>();
  const indexes = groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { indexes, count: numbers.size };
}

/** Fewer units than this leave a metric undecided, even where they agree to the last digit. */
interface Fewest {
  readonly units: number;
  readonly clusters: number;
}

/**
 * That all of four rows gain happens once in 16 times by chance alone, more often than alpha 0.05
 * allows; resampled values need a few more to tell their spread.
 */
export const fewestForMeans: Fewest = { units: 5, clusters: 5 };
export const fewestForDraws: Fewest = { units: 10, clusters: 5 };

/** The sentence that says how many units are missing; undefined where there are enough. */
export function tooSmall(sample: Sample, fewest: Fewest, unit = 'Rows'): string | undefined {
  const { n, weights, clusters } = sample;
  const [which, count, needed] = clusters
    ? ['Groups', clusters.count, fewest.clusters]
    : [unit, n, fewest.units];
  if (count < needed) return `${which}: ${count}; at least ${needed} are needed.`;
  if (n < fewest.units) return `${unit}: ${n}; at least ${fewest.units} are needed.`;
  if (!(weights ?? clusters)) return undefined;
  const worth = worthOf(sample).fewest;
  // All but a few would hardly count, and an interval that is about those few would look sure.
  if (worth >= needed) return undefined;
  const what = weights ? 'their weights' : 'their sizes';
  return `${which}: ${count}, which by ${what} tell no more than ${worth.toFixed(1)} equal ones; at least ${needed} are needed.`;
}

/** The most and the fewest equal single rows that these can be worth. */
export function worthOf({ n, weights, clusters }: Sample): {
  readonly most: number;
  readonly fewest: number;
} {
  const each = weights ?? new Float64Array(n).fill(1);
  const most = evenWorth(each);
  if (!clusters) return { most, fewest: most };
  const sums = new Float64Array(clusters.count);
  for (let at = 0; at < n; at += 1) {
    const cluster = clusters.indexes[at] ?? 0;
    sums[cluster] = (sums[cluster] ?? 0) + (each[at] ?? 0);
  }
  return { most, fewest: evenWorth(sums) };
}
