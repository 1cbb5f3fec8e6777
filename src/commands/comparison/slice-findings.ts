import type { RuleResult } from '../../domain/comparison/result.ts';
import { allRows, type SliceRequest } from '../../domain/comparison/slice.ts';
import type { SimpsonWarning, WatchedSlice } from '../../domain/comparison/slices/result.ts';
import { nameOf } from '../../domain/comparison/slices/slices.ts';
import { inWords } from '../../domain/comparison/words.ts';
import type { Finding } from '../../domain/finding.ts';
import { ruleSentence } from '../../report/comparison-title.ts';
import { placeOf } from './findings.ts';

interface Sliced {
  readonly rules: readonly RuleResult[];
  readonly slices: readonly WatchedSlice[];
  readonly simpson: readonly SimpsonWarning[];
}

/** Slices that no rule looks at would be taken for watched ones. */
export function unwatchedFindings(
  { rules, slices }: Sliced,
  requests: readonly SliceRequest[],
): readonly Finding[] {
  const isLookedAt = slices.length > 0 || rules.some(({ guarded }) => guarded);
  if (requests.length === 0 || isLookedAt) return [];
  const message = `No rule looks at the slices ${requests.map(nameOf).join('; ')}. Rows of both models are watched by every rule no-worse; else name the slices in a rule.`;
  return [{ level: 'warning', rule: 'slices-unwatched', message }];
}

/** Proven losses in slices that no rule guards, and slices that tell another story than all rows. */
export function sliceFindings({ rules, slices, simpson }: Sliced): readonly Finding[] {
  return [
    ...slices.flatMap((watched) => alarmOf(watched, rules)),
    ...emptySlices(slices),
    ...simpson.map(warningOf),
  ];
}

/** A watched slice as its rule would be judged there, so that it can be told like one. */
export function asRule(watched: WatchedSlice, rules: readonly RuleResult[]): RuleResult | null {
  const rule = rules.find(({ id, slice }) => id === watched.rule && slice === allRows);
  if (!rule) return null;
  const { slice, n, baseline, candidate, estimate, lower, upper, alpha } = watched;
  const measured = { slice, n, baseline, candidate, estimate, lower, upper, alpha };
  return { ...rule, ...measured, verdict: 'failed' };
}

function alarmOf(watched: WatchedSlice, rules: readonly RuleResult[]): readonly Finding[] {
  const rule = watched.alarm && !watched.waiver ? asRule(watched, rules) : null;
  if (!rule) return [];
  const chance = watched.adjusted === undefined ? '' : ` (p ${inWords(watched.adjusted)} by Holm)`;
  const message = `${ruleSentence(rule)}. The loss is proven although no rule guards this slice${chance}.`;
  return [{ level: 'error', rule: 'slice-alarm', message, ...placeOf(rule) }];
}

/** A predicate that no row satisfies is most often misspelt. */
function emptySlices(slices: readonly WatchedSlice[]): readonly Finding[] {
  const empty = new Set(slices.flatMap(({ slice, n }) => (n === 0 ? [slice] : [])));
  return [...empty].map((slice) => ({
    level: 'warning',
    rule: 'slice-empty',
    message: `No row lies in the slice "${slice}", so nothing is watched there. Check its predicate.`,
  }));
}

function warningOf({ rule, metric, division, overall, share, slices }: SimpsonWarning): Finding {
  const [all, other] = overall > 0 ? ['better', 'worse'] : ['worse', 'better'];
  const where = slices.length === 1 ? 'one slice' : `${slices.length} slices`;
  return {
    level: 'warning',
    rule: 'simpson',
    message: `${metric} is ${all} over all rows, but ${other} in ${where} of ${division} that hold ${inWords(100 * share)} % of them (Simpson's paradox, rule ${rule}). The mix of slices decides the total: look at the slices.`,
  };
}
