import { type Lint, lintMargins } from '../../domain/comparison/lint.ts';
import type { RuleResult } from '../../domain/comparison/result.ts';
import { inWords, rowsInWords } from '../../domain/comparison/words.ts';
import type { Finding } from '../../domain/finding.ts';
import { placeOf } from './findings.ts';

/** Margins that this test set cannot hold, each at its line: they are wrong before any model is judged. */
export function marginFindings(rules: readonly RuleResult[]): readonly Finding[] {
  return lintMargins(rules).map((lint) => {
    return { level: 'note', rule: 'margin', message: sentence(lint), ...placeOf(lint.rule) };
  });
}

function sentence(lint: Lint): string {
  const { metric, bound, n } = lint.rule;
  switch (lint.kind) {
    case 'zero':
      return `The margin 0 of ${metric} asks for proof that nothing was lost, so an equal model stays undecided whatever the number of rows. Write the loss that you accept, or better: 0.`;
    case 'rows': {
      const margin = `The margin ${inWords(bound ?? 0)} of ${metric}`;
      return `${margin} needs about ${rowsInWords(lint.needed)} rows; you have ${rowsInWords(n)}. With fewer an equal model often stays undecided: widen the margin, or enlarge the test set.`;
    }
  }
}
