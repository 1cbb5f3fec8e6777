import { normalCdf, normalQuantile } from './normal.ts';

export interface BcaShape {
  /** The share of draws below the estimate, ties half. */
  readonly below: number;
  readonly acceleration: number;
}

/**
 * The levels of the draws at which the bias-corrected and accelerated bounds lie (Efron 1987; Efron and
 * Tibshirani 1993, 14.3). NaN where all draws lie on one side, or the correction has no solution.
 */
export function bcaLevels(shape: BcaShape, alpha: number): readonly [number, number] {
  const z = normalQuantile(1 - alpha);
  return [levelOf(shape, -z), levelOf(shape, z)];
}

function levelOf({ below, acceleration }: BcaShape, z: number): number {
  if (!(below > 0 && below < 1)) return Number.NaN;
  const bias = normalQuantile(below);
  const scale = 1 - acceleration * (bias + z);
  return scale > 0 ? normalCdf(bias + (bias + z) / scale) : Number.NaN;
}

/**
 * The acceleration from how much each row, or each kind of row, moves the statistic: Σcu³/(6(Σcu²)^1.5)
 * about the mean, where `counts` says how many rows move it so. 0 where none does.
 */
export function accelerationOf(moves: Float64Array, counts?: Float64Array): number {
  let [rows, sum] = [0, 0];
  for (let at = 0; at < moves.length; at += 1) {
    const count = counts?.[at] ?? 1;
    if (count === 0) continue;
    rows += count;
    sum += count * (moves[at] ?? Number.NaN);
  }
  let [second, third] = [0, 0];
  for (let at = 0; at < moves.length; at += 1) {
    const count = counts?.[at] ?? 1;
    if (count === 0) continue;
    const u = (moves[at] ?? Number.NaN) - sum / rows;
    second += count * u * u;
    third += count * u ** 3;
  }
  return second === 0 ? 0 : third / (6 * second ** 1.5);
}
