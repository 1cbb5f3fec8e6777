import type { ComparisonResult, RuleResult } from '../../../src/domain/comparison/result.ts';
import type { OutcomeOf } from '../../../src/domain/outcome.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { comparisonTitle, type Judged } from '../../../src/report/comparison-title.ts';
import { nothingElse, outcome } from '../outcomes.ts';

const digest = (byte: string) => `sha256:${byte.repeat(32)}`;

const champion = {
  path: 'registry/wine-quality/v14/predictions.csv',
  version: '14',
  alias: 'champion',
  digest: digest('14'),
  registeredAt: '2026-03-02T08:00:00.000Z',
};

interface More extends Partial<ComparisonResult> {
  readonly identical?: Judged['identical'];
}

/** A comparison with these rules, and with the title that the command gives it. */
export function compared(
  verdict: Verdict,
  rules: readonly RuleResult[],
  { identical = null, ...more }: More = {},
): OutcomeOf<'compare'> {
  const result: ComparisonResult = {
    ...nothingElse,
    task: 'binary',
    rules,
    baseline: champion,
    candidate: { path: 'out/predictions.csv', digest: digest('8f') },
    testSet: {
      digest: digest('77'),
      rows: 1903,
      uses: { count: 7, atLeast: false, chance: 0.302 },
    },
    flips: null,
    improved: [],
    regressed: [],
    ...more,
  };
  return outcome<'compare'>({
    command: 'compare',
    verdict,
    title: comparisonTitle({ verdict, result, identical }),
    result,
  });
}

/** The same outcome, of another model. */
export function of<Named extends { readonly key: string }>(key: string, named: Named): Named {
  return { ...named, key, subject: { model: key, digest: null } };
}
