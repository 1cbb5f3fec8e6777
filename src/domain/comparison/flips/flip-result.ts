import { clopperPearson } from '../../statistics/clopper-pearson.ts';
import { mcnemar } from '../../statistics/mcnemar.ts';
import { flipsOf } from '../flips.ts';
import type { PairedRows } from '../predictions.ts';
import { flipsBySlice } from './by-slice.ts';
import type { FlipResult } from './result.ts';
import { type Described, surestOf } from './surest.ts';

/** One-sided error of the bound of the share of broken rows. */
const alpha = 0.05;

/**
 * On which rows the answers of both models differ; null for a regression or a ranking, where no
 * answer is simply right.
 */
export function flipResultOf(
  rows: PairedRows,
  described: Described = { slices: [], shown: [] },
): FlipResult | null {
  const flips = flipsOf(rows);
  if (!flips || flips.n === 0) return null;
  const { fixed, broken, n, right, changed } = flips;
  return {
    fixed,
    broken,
    n,
    changed,
    brokenShareUpper: clopperPearson(broken, n, alpha).upper,
    midP: mcnemar(flips).midP,
    brokenOfRight: right === 0 ? null : broken / right,
    surest: surestOf(rows, described),
    ...(described.slices.length > 0 && { bySlice: flipsBySlice(rows, described.slices) }),
  };
}
