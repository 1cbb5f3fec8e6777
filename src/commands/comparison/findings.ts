import { offThreshold } from '../../domain/comparison/answers.ts';
import type { Comparable } from '../../domain/comparison/predictions.ts';
import type { ComparisonResult, RuleResult } from '../../domain/comparison/result.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Judged, ruleSentence } from '../../report/comparison-title.ts';

/** One finding for each rule that did not pass, at its line of the policy. */
export function findingsOf(rules: readonly RuleResult[], blocks: boolean): readonly Finding[] {
  return rules.flatMap((rule): readonly Finding[] => {
    const { id, verdict, reason } = rule;
    if (verdict === 'passed' || verdict === 'skipped' || verdict === 'waived') return [];
    const level = verdict === 'undecided' && !blocks ? 'warning' : 'error';
    const sentence = `${ruleSentence(rule)}.`;
    const message = [sentence, ...untold(sentence, reason)].join(' ');
    return [{ level, rule: id, message, ...placeOf(rule) }];
  });
}

/** The sentences of the reason, without one that the rule's own sentence ends with. */
function untold(sentence: string, reason = ''): readonly string[] {
  const [first = '', ...others] = reason.split(/(?<=\.) /);
  const isTold = sentence.toLowerCase().endsWith(first.toLowerCase());
  return isTold ? others : [first, ...others];
}

/** Where a finding points, as far as that is known. */
export function placeOf({ file, line }: Pick<Finding, 'file' | 'line'>) {
  return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}

interface Identity {
  readonly identical: Judged['identical'];
  readonly findings: readonly Finding[];
}

/** Whether both sides are the same model, and what is odd if only their predictions, or bytes, are. */
export function identityOf(
  { candidate, baseline }: ComparisonResult,
  comparable: Comparable,
): Identity {
  if (comparable.kind !== 'paired' || !baseline) return { identical: null, findings: [] };
  const known = candidate.digest !== undefined && baseline.digest !== undefined;
  const sameModel = known && candidate.digest === baseline.digest;
  if (comparable.rows.identical) {
    const odd = known && !sameModel;
    return {
      identical: sameModel ? 'model' : 'predictions',
      findings: odd ? [warning('identical-predictions', samePredictions)] : [],
    };
  }
  const findings = sameModel ? [warning('same-model', otherPredictions)] : [];
  return { identical: null, findings };
}

/** Predictions that are not what the score and the threshold say: perhaps another threshold is deployed. */
export function thresholdFindings(comparable: Comparable, threshold: number): readonly Finding[] {
  if (comparable.kind === 'numbers') return [];
  const { rows } = comparable;
  const sides = [
    { name: 'candidate', model: rows.candidate },
    ...('baseline' in rows ? [{ name: 'baseline', model: rows.baseline }] : []),
  ];
  return sides.flatMap(({ name, model }) => {
    const off = offThreshold(model, threshold);
    if (off === 0) return [];
    const message = `The ${name} has ${off} of ${rows.ids.length} predictions that are not what its score and the threshold ${threshold} give. The predictions count; if another threshold is deployed, set compare.threshold.`;
    return [warning('threshold-differs', message)];
  });
}

const samePredictions =
  'Two different models gave identical predictions on every row. Check that the predictions of the candidate are its own.';

const otherPredictions =
  'The candidate is the very model that the baseline is, but its predictions differ. Its inference is not deterministic, or the predictions are those of another model.';

function warning(rule: string, message: string): Finding {
  return { level: 'warning', rule, message };
}
