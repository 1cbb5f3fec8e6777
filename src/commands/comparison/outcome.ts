import { changesBetween } from '../../domain/comparison/changes/changes-between.ts';
import { curvesOf } from '../../domain/comparison/curves/curves-of.ts';
import { findSlices } from '../../domain/comparison/exploration/find-slices.ts';
import { fairnessTables } from '../../domain/comparison/fairness/table.ts';
import { churnOf } from '../../domain/comparison/flips/churn.ts';
import { flipResultOf } from '../../domain/comparison/flips/flip-result.ts';
import { improved, regressed } from '../../domain/comparison/movement.ts';
import type { Comparable } from '../../domain/comparison/predictions.ts';
import type { ComparisonResult, Side } from '../../domain/comparison/result.ts';
import type { Division } from '../../domain/comparison/slice.ts';
import type { Finding } from '../../domain/finding.ts';
import { exitCodeOf } from '../../domain/verdict.ts';
import { together } from '../../errors.ts';
import type { ComparisonPlan } from '../../inputs/comparison-plan.ts';
import type { Open } from '../command.ts';
import { renderer } from '../conclude.ts';
import { type AllSides, comparableWithAnchor } from './anchor.ts';
import type { Sides } from './comparable.ts';
import { digestsOf, type RowDigests } from './digests.ts';
import { findingsOf, identityOf, thresholdFindings } from './findings.ts';
import { type Answers, judge } from './judge.ts';
import { marginFindings } from './margin-findings.ts';
import { sliceFindings, unwatchedFindings } from './slice-findings.ts';
import { titleOf } from './title.ts';
import { waiverFindings } from './waiver-findings.ts';

/** Compares the sides by the plan: the parts of the outcome that follow from them alone. */
export async function compareSides(plan: ComparisonPlan, sides: AllSides, open: Open) {
  const { settings } = plan;
  // While the engine reads the rows this thread has time to read its own code.
  const [{ comparable, findings, shown }] = await together(
    () => comparableWithAnchor(sides, settings, open),
    renderer,
  );
  const digests = digestsOf(comparable);
  const answers = judge(plan, comparable, { digests, day: open.context.startedAt.slice(0, 10) });
  const result = resultOf(sides, { comparable, digests, answers, plan, shown });
  const identity = identityOf(result, comparable);
  return {
    verdict: answers.verdict,
    exitCode: exitCodeOf(answers.verdict, answers.blocks),
    title: titleOf(answers, result, identity.identical),
    findings: [
      ...waiverFindings(answers),
      ...findingsOf(result.rules, answers.blocks),
      ...sliceFindings(answers),
      ...(sides.baseline ? unwatchedFindings(answers, settings.slices) : []),
      ...identity.findings,
      ...findings,
      ...thresholdFindings(comparable, settings.threshold),
      ...marginFindings(result.rules),
    ] satisfies readonly Finding[],
    outputs: {
      'baseline-version': sides.baseline?.side.version ?? '',
      improved: result.improved.join(','),
      regressed: result.regressed.join(','),
    },
    result,
  };
}

interface Found {
  readonly comparable: Comparable;
  readonly digests: RowDigests | null;
  readonly answers: Answers;
  readonly plan: ComparisonPlan;
  /** The columns that the policy shows. */
  readonly shown: readonly Division[];
}

function resultOf(sides: AllSides, found: Found): ComparisonResult {
  const { comparable, digests, answers, plan, shown } = found;
  const { candidate, baseline, anchor } = sides;
  const rows = comparable.kind === 'numbers' ? null : comparable.rows;
  const paired = comparable.kind === 'paired' ? comparable.rows : null;
  const churn = paired && churnOf(paired);
  const curves = rows && curvesOf(rows, plan.settings.threshold);
  const { rules, slices, simpson } = answers;
  return {
    task: rows?.task ?? null,
    rules,
    baseline: baseline && withDigest(baseline.side, digests?.baseline),
    candidate: withDigest(candidate.side, digests?.candidate),
    ...(anchor && { anchor: withDigest(anchor.side, digests?.anchor) }),
    testSet: rows && digests && { digest: digests.testSet, rows: rows.ids.length },
    flips: paired && flipResultOf(paired, { slices: plan.settings.slices, shown }),
    ...(churn && { churn }),
    slices,
    simpson,
    fairness: rows ? fairnessTables(rows, plan.settings.fairness) : [],
    exploration: paired && findSlices(paired),
    changes: changesOf(sides),
    ...(curves && { curves }),
    improved: improved(rules),
    regressed: regressed(rules),
  };
}

/** Null where one of the two is no run that left a record. */
function changesOf({ candidate, baseline }: Sides): ComparisonResult['changes'] {
  return baseline?.record && candidate.record
    ? changesBetween(baseline.record, candidate.record)
    : null;
}

function withDigest(side: Side, predictionsDigest: string | null | undefined): Side {
  return predictionsDigest ? { ...side, predictionsDigest } : side;
}
