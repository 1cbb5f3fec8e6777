import type { ComparisonResult } from '../../domain/comparison/result.ts';
import { validationTitle } from '../../domain/data/verdict.ts';
import { type Finding, levels } from '../../domain/finding.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { judgeTraining } from '../../domain/training/judge-training.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { WorkflowRun } from '../../ports/workflow-runs.ts';
import { comparisonTitle, type Judged } from '../../report/comparison-title.ts';
import { capitalised } from '../../report/signs.ts';

/**
 * A foreign outcome with nothing left that only its maker says: its sentence is made anew from its
 * typed result, its outputs and links are dropped, and the run is the one that the host knows.
 */
export function inOurWords(outcome: Outcome, run: WorkflowRun): Outcome {
  const { headSha, repository } = run;
  const provenance = {
    ...outcome.provenance,
    repository,
    headSha,
    runId: String(run.id),
    actor: null,
  };
  const findings = worstOf(outcome.findings);
  const ours = { title: titleOf(outcome), findings, outputs: {}, provenance };
  return { ...withoutBrief(outcome), ...ours };
}

/** A brief tells people where to look and what to run: that must not come from a foreign run. */
function withoutBrief(outcome: Outcome): Outcome {
  if (outcome.command !== 'promote' || outcome.result === null) return outcome;
  const { brief: _, ...result } = outcome.result;
  return { ...outcome, result };
}

/** More than any report shows; each costs time, and a hostile outcome may hold a hundred thousand. */
const mostFindings = 1000;

function worstOf(findings: readonly Finding[]): readonly Finding[] {
  const left = findings.length - mostFindings;
  if (left <= 0) return findings;
  const message = `${left} more findings stand in the outcome of the run, the least important ones.`;
  const ranked = findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  return [...ranked.slice(0, mostFindings), { level: 'note', rule: 'findings-left-out', message }];
}

function titleOf(outcome: Outcome): string {
  const { verdict, command } = outcome;
  const title = derivedTitle(outcome);
  const word = `${capitalised(verdict)}: `;
  // A verdict may be worse than its parts, for reasons that only its findings tell.
  return title?.startsWith(word) ? title : `${word}${reasons[verdict](command)}`;
}

const reasons = {
  passed: (command: string) => `${command} found nothing that speaks against it`,
  undecided: (command: string) => `${command} could not tell`,
  failed: (command: string) => `${command} stops it, for the reasons below`,
  errored: (command: string) => `${command} could not judge`,
} as const;

function derivedTitle(outcome: Outcome): string | undefined {
  if (outcome.result === null) return undefined;
  switch (outcome.command) {
    case 'compare':
      return titleOfComparison(outcome.verdict, outcome.result);
    case 'validate':
      return validationTitle(outcome.result);
    case 'train':
      return titleOfTraining(outcome.result);
    default:
      return undefined;
  }
}

function titleOfComparison(verdict: Verdict, result: ComparisonResult): string | undefined {
  const { rules, slices } = result;
  const alarmed = slices.some(({ alarm, waiver }) => alarm && !waiver);
  const speaks = verdict === 'passed' || rules.some((rule) => rule.verdict === verdict) || alarmed;
  return speaks ? comparisonTitle({ verdict, result, identical: identical(result) }) : undefined;
}

/** Equal answers have equal digests, and so have equal models. */
function identical({ baseline, candidate }: ComparisonResult): Judged['identical'] {
  if (!baseline?.predictionsDigest) return null;
  if (baseline.predictionsDigest !== candidate.predictionsDigest) return null;
  return baseline.digest && baseline.digest === candidate.digest ? 'model' : 'predictions';
}

function titleOfTraining({ end, durationMs }: RunRecord): string | undefined {
  if (end.kind === 'incomplete') return undefined;
  const unknown = { lastLine: '', logPath: '' };
  const { verdict, title } = judgeTraining({ end, seconds: durationMs / 1000, ...unknown });
  return `${capitalised(verdict)}: ${title}`;
}
