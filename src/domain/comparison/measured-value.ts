import type { Outcome } from '../outcome.ts';
import type { RunRecord } from '../training/run-record.ts';
import type { RuleResult } from './result.ts';

/** The metric whose history is shown: that of the first rule about all rows of both models. */
export function shownMetric(rules: readonly RuleResult[]): string | undefined {
  return rules.find((rule) => isPlain(rule) && rule.candidate !== null)?.metric;
}

/** What speaks for a registered version. */
export interface VersionEvidence {
  readonly outcomes: readonly Outcome[];
  readonly record: RunRecord | null;
}

/** The metric as the version's own comparison measured it, else as its run reported it. */
export function measuredValue(
  metric: string,
  { outcomes, record }: VersionEvidence,
): number | undefined {
  for (const { command, result } of outcomes) {
    if (command !== 'compare' || !result) continue;
    const rule = result.rules.find((one) => isPlain(one) && one.metric === metric);
    if (typeof rule?.candidate === 'number') return rule.candidate;
  }
  return record && Object.hasOwn(record.metrics, metric) ? record.metrics[metric] : undefined;
}

/** About all rows, and not about one class or the groups of a column. */
function isPlain({ slice, class: ofClass, group }: RuleResult): boolean {
  return slice === '*' && ofClass === undefined && group === undefined;
}
