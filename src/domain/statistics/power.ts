import { normalQuantile } from './normal.ts';

/** The chance with which a true answer should be found. */
const usualPower = 0.8;

/** More rows than this nobody has: the estimate lies on the bound but for rounding. */
const mostRows = 1e15;

/** The smallest regression that rows with this standard error can show, with power 0.8. */
export function resolutionOf(standardError: number, alpha: number): number {
  return deviations(alpha) * standardError;
}

/**
 * How many rows would decide with power 0.8, for an estimate that lies `distance` from the bound now;
 * null when it lies on the bound, since then no number of rows decides.
 */
export function rowsToDecide(
  { n, standardError }: { readonly n: number; readonly standardError: number },
  distance: number,
  alpha: number,
): number | null {
  const rows = Math.ceil(n * (resolutionOf(standardError, alpha) / distance) ** 2);
  return rows <= mostRows ? rows : null;
}

/** A question that rows have to answer. */
export interface Question {
  /** Of one row's change: the share of discordant rows, or the variance of differences. */
  readonly variance: number;
  /** How far the truth lies from the bound, in the metric's unit; above 0. */
  readonly margin: number;
  readonly alpha: number;
  /** The chance with which a true answer should be found. */
  readonly power?: number;
}

/** How many rows the question needs: (z + z_power)²·variance/margin², rounded up (Lachin 1981). */
export function rowsNeeded({ variance, margin, alpha, power = usualPower }: Question): number {
  return Math.ceil((deviations(alpha, power) ** 2 * variance) / margin ** 2);
}

/** Rounded up to two digits, as a number of rows is shown: 5,166 → 5,200. */
export function upToTwoDigits(rows: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
}

/** How many standard errors lie between no change and one that is found with that power. */
function deviations(alpha: number, power = usualPower): number {
  return normalQuantile(1 - alpha) + normalQuantile(power);
}
