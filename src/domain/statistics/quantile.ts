import { interpolated, rankOf } from '../data/quantile.ts';

/** Values of which each can be found by its rank, from 0 for the smallest on, as in an ascending array. */
export interface Ranked {
  readonly length: number;
  at(rank: number): number | undefined;
}

/** The quantile of type 7 (Hyndman and Fan 1996); NaN where there are no values. */
export function quantileOf(values: Ranked, level: number): number {
  const { index, fraction } = rankOf(level, values.length);
  const low = values.at(index) ?? Number.NaN;
  return fraction === 0 ? low : interpolated(low, values.at(index + 1) ?? low, fraction);
}
