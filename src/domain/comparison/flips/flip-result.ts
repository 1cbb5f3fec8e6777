import { clopperPearson } from '../../statistics/clopper-pearson.ts';
import { mcnemar } from '../../statistics/mcnemar.ts';
import { flipsOf } from '../flips.ts';
import type { PairedRows } from '../predictions.ts';
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
  const { fixed, broken, n } = flips;
  const { right, changed } = countsOf(rows);
  return {
    fixed,
    broken,
    n,
    changed,
    brokenShareUpper: clopperPearson(broken, n, alpha).upper,
    midP: mcnemar(flips).midP,
    brokenOfRight: right === 0 ? null : broken / right,
    surest: surestOf(rows, described),
  };
}

/** How many rows the baseline had right, and on how many the answer is another one now. */
function countsOf({ labels, baseline, candidate }: PairedRows) {
  let [right, changed] = [0, 0];
  for (let row = 0; row < labels.length; row += 1) {
    if (baseline.predicted[row] === labels[row]) right += 1;
    if (baseline.predicted[row] !== candidate.predicted[row]) changed += 1;
  }
  return { right, changed };
}
