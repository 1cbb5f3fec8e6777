import { type OnUndecided, type Verdict, worstVerdict } from '../verdict.ts';
import type { RuleResult, RuleVerdict } from './result.ts';
import type { Rule } from './rule.ts';

/**
 * The answer of all rules together: the worst of them; without any, nothing was judged. `blocks` says
 * whether an undecided answer stops the merge: each rule's own `on-undecided` goes before `onUndecided`.
 */
export function comparisonVerdict(
  results: readonly RuleResult[],
  onUndecided: OnUndecided,
  rules: readonly Rule[],
): { readonly verdict: Verdict; readonly blocks: boolean } {
  const policies = new Map(rules.map((rule) => [rule.id, rule.onUndecided]));
  return {
    verdict: worstVerdict(results.map(({ verdict }) => counted(verdict))),
    blocks: results.some((result) => {
      return (
        result.verdict === 'undecided' && stops(result, policies.get(result.id) ?? onUndecided)
      );
    }),
  };
}

/** Without a baseline a rule about change has nothing to say; what a person accepted does not count. */
function counted(verdict: RuleVerdict): Verdict {
  return verdict === 'skipped' || verdict === 'waived' ? 'passed' : verdict;
}

/** Under `warn` a loss beyond the margin stops the merge even while it is unproven. */
function stops({ leaning }: RuleResult, policy: OnUndecided): boolean {
  switch (policy) {
    case 'fail':
      return true;
    case 'warn':
      return leaning !== 'right';
    case 'pass':
      return false;
  }
}
