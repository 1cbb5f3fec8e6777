import { withAnchor } from '../anchor.ts';
import type { Judging } from '../judging.ts';
import type { LabelledRows, PairedRows } from '../predictions.ts';
import type { RuleResult } from '../result.ts';
import type { Rule } from '../rule.ts';
import type { Sampler } from '../sampling.ts';
import { unjudged } from '../unjudged.ts';
import type { FairnessRule } from './cap.ts';
import { judgeApart } from './judge-apart.ts';
import { fairnessMetricNamed, fairnessNames } from './metrics.ts';
import { questionOf } from './question.ts';

/** The rows that fairness is judged on, and those of the anchor release beside them. */
export interface FairnessRows {
  readonly rows: LabelledRows | PairedRows;
  readonly anchor?: PairedRows;
}

type FairnessJudging = Pick<Judging, 'minRows' | 'sampler' | 'anchorSampler'>;

/** Every line of `compare.fairness` gets an answer of its own, in their order. */
export function judgeFairness(
  rules: readonly FairnessRule[],
  { rows, anchor }: FairnessRows,
  { minRows, sampler, anchorSampler }: FairnessJudging,
): readonly RuleResult[] {
  return rules.map((rule) => {
    const result = judge(rule, rows, { minRows, sampler });
    if (rule.operator !== 'no-worse' || !anchor || !anchorSampler) return result;
    return withAnchor(result, judge(rule, anchor, { minRows, sampler: anchorSampler }));
  });
}

function judge(
  rule: FairnessRule,
  rows: LabelledRows | PairedRows,
  { minRows, sampler }: { readonly minRows: number; readonly sampler: Sampler },
): RuleResult {
  const metric = fairnessMetricNamed(rule.metric);
  const plain = plainRule(rule, metric?.higherIsBetter ?? true);
  const known = { ...unjudged(plain, ''), group: rule.group, n: rows.labels.length };
  if (!metric) {
    const reason = `The fairness metric "${rule.metric}" is unknown. Use one of: ${fairnessNames.join(', ')}.`;
    return { ...known, reason };
  }
  const question = questionOf(rule, metric, { rows, minRows });
  if (question.kind === 'undefined') return { ...known, reason: question.why };
  return judgeApart(plain, known, { ...question.value, sampler });
}

/** The same claim without its groups, as every other rule is weighed. */
function plainRule(rule: FairnessRule, higherIsBetter: boolean): Rule {
  const { id, metric, operator, bound, alpha, onUndecided, file, line } = rule;
  return {
    id,
    metric,
    operator,
    bound,
    alpha,
    higherIsBetter,
    ...(onUndecided && { onUndecided }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}
