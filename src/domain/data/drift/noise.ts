import { chiSquareQuantile, chiSquareTail } from '../../statistics/chi-square.ts';
import { kolmogorovSmirnovTail } from '../../statistics/kolmogorov.ts';
import { normalCdf } from '../../statistics/normal.ts';
import type { Bin, Sums } from './bin.ts';
import { chiSquare, pooled } from './chi-square.ts';

/** How likely two samples of one source differ like this, and from where on that counts as drift. */
export interface Noise {
  readonly test: 'chiSquare' | 'kolmogorovSmirnov' | 'proportions';
  readonly p: number;
  /** Below it the difference is more than noise. */
  readonly alpha: number;
  readonly beyond: boolean;
  /** The value that noise alone does not reach, where that is known. */
  readonly floor?: number;
  /** The Kolmogorov-Smirnov distance that was tested. */
  readonly distance?: number;
}

/** How much the two sides tell: their rows, or their clusters where rows depend on each other. */
export interface Weight {
  readonly rows: Sums;
  readonly clusters?: Sums;
  /** The probability of a false alarm that one check may have. */
  readonly alpha: number;
}

/** All drift checks of a data set together raise a false alarm this often. */
const falseAlarms = 0.001;

/** Bonferroni: each check may raise its part of the false alarms. */
export function alphaOf(checks: number): number {
  return falseAlarms / Math.max(1, checks);
}

/** 1/n + 1/m of what is independent. */
function spreadOf({ rows, clusters }: Weight): number {
  const { n, m } = clusters ?? rows;
  return 1 / n + 1 / m;
}

/**
 * The distance √(ln(2/α)/2 · (1/n + 1/m)), which two samples of one source exceed with a probability of at
 * most α (Smirnov's bound).
 */
export function distanceFloor(weight: Weight): number {
  return Math.sqrt((Math.log(2 / weight.alpha) / 2) * spreadOf(weight));
}

/** Whether a Kolmogorov-Smirnov distance is more than noise; one on the floor is. */
export function distanceNoise(distance: number, weight: Weight): Noise {
  const floor = distanceFloor(weight);
  const p = kolmogorovSmirnovTail(distance, 1 / spreadOf(weight));
  const { alpha } = weight;
  return { test: 'kolmogorovSmirnov', p, alpha, floor, distance, beyond: distance >= floor };
}

/** Pearson's χ² on pooled bins; dependent rows divide it by the ratio of what is independent. */
export function binNoise(bins: readonly Bin[], weight: Weight): Noise {
  const { statistic, degrees } = chiSquare(pooled(bins));
  const { alpha } = weight;
  if (degrees < 1) return { test: 'chiSquare', p: 1, alpha, beyond: false };
  const scaled = scaledChiSquare(statistic, weight);
  const p = chiSquareTail(scaled, degrees);
  return { test: 'chiSquare', p, alpha, beyond: p < alpha };
}

/** χ² · (1/n + 1/m)/(1/n_c + 1/m_c), as if each cluster were one row. */
export function scaledChiSquare(statistic: number, weight: Weight): number {
  const { n, m } = weight.rows;
  return (statistic * (1 / n + 1 / m)) / spreadOf(weight);
}

/** Bins of fewer expected rows are too sparse for the next two. */
const fullBin = 10;

/**
 * What psi, and the Jensen-Shannon distance, reach by noise with probability α: psi is about
 * (1/n + 1/m)·χ² with k − 1 degrees of freedom, the square of the distance that over 8 ln 2 (their Taylor
 * expansions around equal shares). Undefined where a bin is too sparse for it.
 */
export function binFloors(
  bins: readonly Bin[],
  weight: Weight,
): { readonly psi: number; readonly jensenShannon: number } | undefined {
  const { n, m } = weight.rows;
  const full = bins.every(({ reference, current }) => {
    return (Math.min(n, m) * (reference + current)) / (n + m) >= fullBin;
  });
  if (!full || bins.length < 2) return undefined;
  const psi = spreadOf(weight) * chiSquareQuantile(weight.alpha, bins.length - 1);
  return { psi, jensenShannon: Math.sqrt(psi / (8 * Math.LN2)) };
}

/** The two-sided z test of two proportions with a pooled share: r of n rows against c of m. */
export function shareNoise(r: number, c: number, weight: Weight): Noise {
  const p = 2 * normalCdf(-Math.abs(shareScore(r, c, weight)));
  const { alpha } = weight;
  return { test: 'proportions', p, alpha, beyond: p < alpha };
}

/** z; 0 where both shares are the same, also where they are all or nothing. */
export function shareScore(r: number, c: number, weight: Weight): number {
  const { n, m } = weight.rows;
  const share = (r + c) / (n + m);
  const variance = share * (1 - share) * spreadOf(weight);
  return variance > 0 ? (c / m - r / n) / Math.sqrt(variance) : 0;
}
