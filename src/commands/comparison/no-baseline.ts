import type { Finding } from '../../domain/finding.ts';
import { type Verdict, worstVerdict } from '../../domain/verdict.ts';
import { type Baseline, howToStart } from './baseline.ts';

interface JudgedAlone {
  readonly verdict: Verdict;
  readonly exitCode: 0 | 1 | 2;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Without a baseline nothing was compared, which is no pass unless the policy says how to begin. */
export function failWithoutBaseline<Judged extends JudgedAlone>(
  judged: Judged,
  { alias, place }: Extract<Baseline, { readonly kind: 'unset' }>,
): Judged {
  const what = `no version of ${place.model} holds the alias ${alias}`;
  const finding: Finding = {
    level: 'error',
    rule: 'baseline-missing',
    message: `In ${place.registry} ${what}, so there is nothing to compare with. ${howToStart}, with baseline.on-missing: first-model in the policy: then a first model is judged by the rules that need no baseline.`,
  };
  const verdict = worstVerdict([judged.verdict, 'failed']);
  return {
    ...judged,
    verdict,
    exitCode: verdict === 'errored' ? 2 : 1,
    title: verdict === 'errored' ? judged.title : `Failed: ${what}`,
    findings: [finding, ...judged.findings],
  };
}
