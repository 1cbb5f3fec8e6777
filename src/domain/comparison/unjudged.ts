import { metricNamed } from './metrics.ts';
import type { RuleResult, RuleVerdict } from './result.ts';
import type { Rule } from './rule.ts';
import { allRows } from './slice.ts';

/** A rule before anything is known about it: `errored`, until it is judged. */
export function unjudged(rule: Rule, reason: string): RuleResult & { readonly reason: string } {
  const { id, metric, operator, bound, alpha, file, line } = rule;
  return {
    id,
    metric,
    ...(rule.class !== undefined && { class: rule.class }),
    operator,
    higherIsBetter: metricNamed(metric)?.higherIsBetter ?? rule.higherIsBetter ?? true,
    bound: bound.kind === 'absolute' ? bound.value : null,
    slice: allRows,
    guarded: false,
    baseline: null,
    candidate: null,
    estimate: null,
    lower: null,
    upper: null,
    alpha,
    n: 0,
    method: 'no interval',
    verdict: 'errored' satisfies RuleVerdict,
    reason,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}

/** A value that exists, or null: no result holds NaN or an infinity. */
export function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
