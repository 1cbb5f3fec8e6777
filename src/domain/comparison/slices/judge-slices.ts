import { judgeBoth, type Opponents } from '../anchor.ts';
import type { Subject } from '../judge-rows.ts';
import type { Judging } from '../judging.ts';
import { measurementsOf } from '../measurements.ts';
import type { LabelledRows, PairedRows } from '../predictions.ts';
import type { RuleResult } from '../result.ts';
import type { Rule } from '../rule.ts';
import { selectRows } from '../select.ts';
import type { WatchedSlice } from './result.ts';
import type { SliceMove } from './simpson.ts';
import { isMeant, type Slice, sliced } from './slices.ts';
import { smallClass } from './small-class.ts';
import { unmatched } from './unmatched.ts';
import { watch } from './watch.ts';

/** The rows that are divided: those of both models, and the same rows with the anchor as baseline. */
export interface DividedRows {
  readonly rows: LabelledRows | PairedRows;
  readonly anchor?: PairedRows;
}

/** What the slices say: of rules that guard them, and of those that are only watched. */
export interface SliceAnswers {
  /** By rule; in each by request and slice. */
  readonly guarded: readonly RuleResult[];
  readonly watched: readonly WatchedSlice[];
  readonly moves: readonly SliceMove[];
}

/** Judges every slice once: each is cut out, asked for all rules, and let go before the next. */
export function judgeSlices(
  rules: readonly Rule[],
  divided: DividedRows,
  judging: Judging,
): SliceAnswers {
  const slices: Slice[] = [];
  const answers: SliceAnswer[] = [];
  for (const request of judging.slices) {
    for (const slice of sliced(divided.rows.divisions, request).slices) {
      slices.push(slice);
      answers.push(...judgeSlice(rules, slice, opponents(divided, slice, judging)));
    }
  }
  const guarded = rules.flatMap((rule) => {
    const own = answers.flatMap((answer) => {
      return answer.kind === 'guarded' && answer.rule === rule ? [answer.result] : [];
    });
    return [...own, ...unmatched(rule, slices)];
  });
  const watched = answers.flatMap((answer) => (answer.kind === 'watched' ? [answer.watched] : []));
  return { guarded, watched, moves: answers.map(moveOf) };
}

type SliceAnswer =
  | {
      readonly kind: 'guarded';
      readonly division: string;
      readonly rule: Rule;
      readonly result: RuleResult;
    }
  | { readonly kind: 'watched'; readonly division: string; readonly watched: WatchedSlice };

function judgeSlice(
  rules: readonly Rule[],
  slice: Slice,
  against: Opponents,
): readonly SliceAnswer[] {
  const { division } = slice;
  const isPair = against.baseline.measurements.change !== null;
  return rules.flatMap((rule): SliceAnswer[] => {
    if (rule.slices && isMeant(slice, rule.slices)) {
      return [{ kind: 'guarded', division, rule, result: judgeGuarded(rule, slice, against) }];
    }
    if (rule.operator !== 'no-worse' || !isPair) return [];
    return [{ kind: 'watched', division, watched: watch(rule, against.baseline) }];
  });
}

/** A predicate that no row satisfies would hold for ever. */
function judgeGuarded(rule: Rule, slice: Slice, against: Opponents): RuleResult {
  const result = judgeBoth(rule, against);
  if (slice.rows.length > 0) return result;
  return { ...result, verdict: 'errored', reason: `No row lies in the slice "${slice.label}".` };
}

function opponents({ rows, anchor }: DividedRows, slice: Slice, judging: Judging): Opponents {
  const { sampler, anchorSampler } = judging;
  const baseline = subjectOf(rows, slice, { ...judging, sampler });
  if (!anchor || !anchorSampler) return { baseline, anchor: null };
  let pinned: Subject | undefined;
  return {
    baseline,
    anchor() {
      pinned ??= subjectOf(anchor, slice, { ...judging, sampler: anchorSampler });
      return pinned;
    },
  };
}

function subjectOf(rows: LabelledRows | PairedRows, slice: Slice, judging: Judging): Subject {
  const selected = selectRows(rows, slice.rows, slice.part);
  const n = slice.rows.length;
  const { minRows, sampler, emptyQueries } = judging;
  const sparse = smallClass(selected);
  return {
    slice: slice.label,
    measurements: measurementsOf(selected),
    sampler,
    ...(n < minRows && { tooSmall: `Too small (n ${n}): at least ${minRows} rows are needed.` }),
    ...(sparse !== undefined && { sparse }),
    ...(emptyQueries && { emptyQueries }),
  };
}

function moveOf(answer: SliceAnswer): SliceMove {
  const { division } = answer;
  if (answer.kind === 'watched') {
    const { rule, slice, n, estimate } = answer.watched;
    return { rule, division, slice, n, estimate };
  }
  const { id, slice, n, estimate } = answer.result;
  return { rule: id, division, slice, n, estimate };
}
