import { defaultRules } from '../../domain/comparison/default-rules.ts';
import { judgeFairness } from '../../domain/comparison/fairness/judge-fairness.ts';
import { type Judgement, judgeRules } from '../../domain/comparison/judge.ts';
import type { Judging } from '../../domain/comparison/judging.ts';
import type { Comparable } from '../../domain/comparison/predictions.ts';
import type { RuleResult } from '../../domain/comparison/result.ts';
import type { Rule } from '../../domain/comparison/rule.ts';
import { samplerOf } from '../../domain/comparison/sampling.ts';
import { unjudged } from '../../domain/comparison/unjudged.ts';
import { comparisonVerdict } from '../../domain/comparison/verdict.ts';
import { applyWaivers, type Waived } from '../../domain/comparison/waivers.ts';
import { type Verdict, worstVerdict } from '../../domain/verdict.ts';
import { UserError } from '../../errors.ts';
import type { ComparisonPlan } from '../../inputs/comparison-plan.ts';
import { sha256 } from '../../inputs/digest.ts';
import type { RowDigests } from './digests.ts';

/** What all rules, slices and groups say, with what was accepted. */
export interface Answers extends Waived {
  readonly simpson: Judgement['simpson'];
  readonly verdict: Verdict;
  /** Whether an undecided answer stops the merge. */
  readonly blocks: boolean;
}

/** Judges what is comparable by the plan; `day` is the day of judging in UTC, as `2026-11-30`. */
export function judge(
  plan: ComparisonPlan,
  comparable: Comparable,
  { digests, day }: { readonly digests: RowDigests | null; readonly day: string },
): Answers {
  const rules = plan.rules ?? defaultRules(comparable, plan.alpha);
  if (rules.length + plan.fairness.length === 0) throw noRules();
  const judging = judgingOf(plan, digests);
  const { rules: results, slices, simpson } = judgeRules(rules, comparable, judging);
  const answers = { rules: [...results, ...fairness(plan, comparable, judging)], slices };
  const waived = applyWaivers(answers, plan.waivers, day);
  const all = [...rules, ...plan.fairness];
  const { verdict, blocks } = comparisonVerdict(waived.rules, plan.onUndecided, all);
  return { ...waived, simpson, verdict: worstVerdict([verdict, ...besides(waived)]), blocks };
}

function judgingOf(plan: ComparisonPlan, digests: RowDigests | null): Judging {
  const { minRows, emptyQueries, settings } = plan;
  const known = { slices: settings.slices, minRows, ...(emptyQueries && { emptyQueries }) };
  if (!digests) return { ...known, sampler: nothingDrawn };
  const { anchor, ...compared } = digests;
  return {
    ...known,
    sampler: samplerOf(compared, sha256),
    ...(anchor !== null && {
      anchorSampler: samplerOf({ ...compared, baseline: anchor }, sha256),
    }),
  };
}

/** Plain numbers have no rows that could be drawn. */
function nothingDrawn(): never {
  throw new Error('Draws were asked for without rows');
}

function fairness(
  { fairness: rules }: ComparisonPlan,
  comparable: Comparable,
  judging: Judging,
): readonly RuleResult[] {
  if (comparable.kind !== 'numbers') return judgeFairness(rules, comparable, judging);
  return rules.map(({ exclude: _, unprivileged: __, privileged: ___, group, ...rule }) => {
    const plain: Rule = rule;
    return { ...unjudged(plain, 'Plain numbers have no groups: give predictions.'), group };
  });
}

/** What speaks against the candidate beside its rules: a proven loss in a slice, a waiver gone wrong. */
function besides({ slices, expired, unmatched }: Waived): readonly Verdict[] {
  const alarmed = slices.some(({ alarm, waiver }) => alarm && !waiver);
  return [
    ...(alarmed || expired.length > 0 ? (['failed'] as const) : []),
    ...(unmatched.length > 0 ? (['errored'] as const) : []),
  ];
}

function noRules(): UserError {
  return new UserError('rules-missing', {
    what: 'There is no rule to judge by.',
    why: 'Neither the input rules nor the policy has one, and no metric is known that has a default rule.',
    next: 'Add a rule, for example: [{metric: accuracy, at-least: 0.8}].',
  });
}
