import type { ComparisonResult } from '../../domain/comparison/result.ts';
import { comparisonTitle, type Judged, ruleSentence } from '../../report/comparison-title.ts';
import type { Answers } from './judge.ts';
import { asRule } from './slice-findings.ts';

/** The heading: by the worst rule, or by what speaks against the candidate beside its rules. */
export function titleOf(
  answers: Answers,
  result: ComparisonResult,
  identical: Judged['identical'],
): string {
  const { verdict } = answers;
  const told = besides(answers, result);
  const byRules = answers.rules.some((rule) => rule.verdict === verdict);
  if (byRules || verdict === 'passed' || told === undefined) {
    return comparisonTitle({ verdict, result, identical });
  }
  return `${verdict === 'errored' ? 'Errored' : 'Failed'}: ${told}`;
}

function besides(answers: Answers, { rules }: ComparisonResult): string | undefined {
  const [unmatched] = answers.unmatched;
  if (answers.verdict === 'errored' && unmatched) {
    return `the waiver of ${unmatched.rule} is for nothing`;
  }
  const alarm = answers.slices.find(({ alarm, waiver }) => alarm && !waiver);
  const alarmed = alarm ? asRule(alarm, rules) : null;
  if (alarmed) return `${ruleSentence(alarmed)}, proven in a slice that no rule guards`;
  const [expired] = answers.expired;
  return expired && `the waiver of ${expired.rule} held until ${expired.until}`;
}
