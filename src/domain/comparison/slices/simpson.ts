import type { RuleResult } from '../result.ts';
import { allRows } from '../slice.ts';
import type { SimpsonWarning } from './result.ts';

/** When slices with this share of the rows move the other way, the mix of slices hides something. */
const enough = 0.75;

/** The change of one slice, for one rule. */
export interface SliceMove {
  readonly rule: string;
  /** The request that the slice belongs to. */
  readonly division: string;
  readonly slice: string;
  readonly n: number;
  readonly estimate: number | null;
}

/** Where the overall change and the changes of most slices have opposite signs (Simpson 1951). */
export function simpsonWarnings(
  results: readonly RuleResult[],
  moves: readonly SliceMove[],
): readonly SimpsonWarning[] {
  const divisions = [...new Set(moves.map(({ division }) => division))];
  return results
    .filter(({ slice, operator }) => slice === allRows && operator === 'no-worse')
    .flatMap((result) => divisions.flatMap((division) => warningOf(result, division, moves)));
}

function warningOf(
  { id, metric, estimate: overall, n }: RuleResult,
  division: string,
  moves: readonly SliceMove[],
): readonly SimpsonWarning[] {
  if (overall === null || overall === 0) return [];
  const against = moves.filter((move) => {
    const isOurs = move.rule === id && move.division === division;
    return isOurs && move.estimate !== null && move.estimate * overall < 0;
  });
  const share = against.reduce((sum, move) => sum + move.n, 0) / n;
  if (share < enough) return [];
  return [
    { rule: id, metric, division, overall, share, slices: against.map(({ slice }) => slice) },
  ];
}
