import { isAboutChange } from './claim.ts';
import type { RuleResult } from './result.ts';
import { allRows } from './slice.ts';

/** Ids of the rules whose interval over all rows shows that the candidate is better. */
export function improved(results: readonly RuleResult[]): readonly string[] {
  return idsWhere(results, ({ lower }) => lower !== null && lower > 0);
}

/** Ids of the rules whose interval shows that the candidate is worse, whether or not the margin accepts it. */
export function regressed(results: readonly RuleResult[]): readonly string[] {
  return idsWhere(results, ({ upper }) => upper !== null && upper < 0);
}

function idsWhere(
  results: readonly RuleResult[],
  moved: (result: RuleResult) => boolean,
): readonly string[] {
  return results
    .filter((result) => result.slice === allRows)
    .filter((result) => isAboutChange(result.operator) && moved(result))
    .map(({ id }) => id);
}
