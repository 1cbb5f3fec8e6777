import { judgeBoth, type Opponents, withAnchor } from './anchor.ts';
import { judgeNumbers } from './judge-numbers.ts';
import type { Judging } from './judging.ts';
import { measurementsOf } from './measurements.ts';
import type { Comparable, LabelledRows, PairedRows } from './predictions.ts';
import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';
import type { Sampler } from './sampling.ts';
import { allRows } from './slice.ts';
import { withAlarms } from './slices/alarms.ts';
import { judgeSlices } from './slices/judge-slices.ts';
import type { SimpsonWarning, WatchedSlice } from './slices/result.ts';
import { simpsonWarnings } from './slices/simpson.ts';
import { unmatched } from './slices/unmatched.ts';

/** What was found, rule by rule and slice by slice. */
export interface Judgement {
  /** Every rule on all rows, each followed by the slices that it guards; none is left out. */
  readonly rules: readonly RuleResult[];
  /** Slices that no rule guards. */
  readonly slices: readonly WatchedSlice[];
  readonly simpson: readonly SimpsonWarning[];
}

/** Judges all rules on all rows and slices, against the baseline and, where there is one, the anchor. */
export function judgeRules(
  rules: readonly Rule[],
  comparable: Comparable,
  judging: Judging,
): Judgement {
  if (comparable.kind === 'numbers') {
    const results = rules.flatMap((rule) => [
      judgeNumber(rule, comparable),
      ...unmatched(rule, []),
    ]);
    return { rules: results, slices: [], simpson: [] };
  }
  const rows = rowsOf(comparable);
  const anchor = comparable.kind === 'paired' ? comparable.anchor : undefined;
  const against = opponents({ rows, ...(anchor && { anchor }) }, judging);
  const overall = rules.map((rule) => judgeBoth(rule, against));
  const { guarded, watched, moves } = judgeSlices(
    rules,
    { rows, ...(anchor && { anchor }) },
    judging,
  );
  return {
    rules: overall.flatMap((result) => [result, ...guarded.filter(({ id }) => id === result.id)]),
    slices: withAlarms(watched),
    simpson: simpsonWarnings(overall, moves),
  };
}

/** A first model is judged alone, whatever else its rows may hold. */
function rowsOf(comparable: Exclude<Comparable, { kind: 'numbers' }>): LabelledRows | PairedRows {
  if (comparable.kind === 'paired') return comparable.rows;
  const { task, classes, ids, labels, weights, groups, divisions, candidate } = comparable.rows;
  return { task, classes, ids, labels, weights, groups, divisions, candidate };
}

interface WithAnchor {
  readonly rows: LabelledRows | PairedRows;
  readonly anchor?: PairedRows;
}

function opponents({ rows, anchor }: WithAnchor, judging: Judging): Opponents {
  const { sampler, anchorSampler, emptyQueries } = judging;
  const subject = (of: LabelledRows | PairedRows, drawn: Sampler) => {
    const measurements = measurementsOf(of);
    return {
      slice: allRows,
      measurements,
      sampler: drawn,
      ...(emptyQueries && { emptyQueries }),
    };
  };
  const baseline = subject(rows, sampler);
  if (!anchor || !anchorSampler) return { baseline, anchor: null };
  const pinned = subject(anchor, anchorSampler);
  return { baseline, anchor: () => pinned };
}

function judgeNumber(
  rule: Rule,
  { baseline, candidate, anchor }: Extract<Comparable, { kind: 'numbers' }>,
): RuleResult {
  const result = judgeNumbers(rule, { kind: 'numbers', baseline, candidate });
  if (!anchor || rule.operator !== 'no-worse') return result;
  return withAnchor(result, judgeNumbers(rule, { kind: 'numbers', baseline: anchor, candidate }));
}
