import type { Finding } from '../../domain/finding.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Problem } from '../../errors.ts';
import type { WorkflowRun } from '../../ports/workflow-runs.ts';

/** Commands that only a run with rights over the registry can have run. */
const ofRegistry: ReadonlySet<Outcome['command']> = new Set([
  'register',
  'promote',
  'ledger show',
  'ledger verify',
  'ledger export',
]);

/**
 * Whether the outcomes are of this run, as the host knows it. After "re-run failed jobs" those of jobs
 * that had passed are of an earlier attempt: they count beside one of the latest, but never alone.
 */
export function belonging(
  outcomes: readonly Outcome[],
  run: WorkflowRun,
): { readonly problems: readonly Problem[]; readonly notes: readonly Finding[] } {
  const latest = outcomes.some(({ provenance }) => provenance.runAttempt === run.attempt);
  const problems = outcomes.flatMap((outcome) => [
    ...disagreements(outcome, run, latest).map((why) => notOfRun(outcome, why)),
    ...beyondRights(outcome, run),
  ]);
  const earlier = outcomes.filter(({ provenance }) => provenance.runAttempt !== run.attempt);
  return { problems, notes: problems.length > 0 ? [] : earlierNote(earlier, run) };
}

function disagreements(
  { provenance }: Outcome,
  run: WorkflowRun,
  latestToo: boolean,
): readonly string[] {
  const { repository, headSha, runId, runAttempt } = provenance;
  const isEarlier = latestToo && runAttempt !== null && runAttempt < run.attempt;
  const claims = [
    ['repository', repository, run.repository, repository === run.repository],
    ['commit', headSha, run.headSha, headSha === run.headSha],
    ['run', runId, String(run.id), runId === String(run.id)],
    ['attempt', runAttempt, run.attempt, runAttempt === run.attempt || isEarlier],
  ] as const;
  return claims
    .filter(([, , , agrees]) => !agrees)
    .map(([name, claimed, actual]) => `it names the ${name} ${shown(claimed)} and not ${actual}`);
}

function notOfRun({ command, key }: Outcome, why: string): Problem {
  return {
    code: 'artifact-not-of-run',
    what: 'The artifact does not belong to this run.',
    why: `Of its outcome of ${command} with the key "${key}" GitHub knows otherwise: ${why}.`,
    next: 'Upload only what this attempt of the run has judged, and empty the output directory before.',
  };
}

function beyondRights({ command, key }: Outcome, { untrusted }: WorkflowRun): readonly Problem[] {
  if (!untrusted || !ofRegistry.has(command)) return [];
  return [
    {
      code: 'outcome-beyond-rights',
      what: `The artifact has an outcome of ${command} with the key "${key}".`,
      why: 'A run for a fork has no rights over a registry, so it cannot have done that.',
      next: 'Upload only outcomes of validate, train and compare.',
    },
  ];
}

function earlierNote(earlier: readonly Outcome[], { attempt }: WorkflowRun): readonly Finding[] {
  if (earlier.length === 0) return [];
  const outcomes = earlier.length === 1 ? '1 outcome is' : `${earlier.length} outcomes are`;
  const message = `${outcomes} of an attempt before attempt ${attempt}, whose jobs were not run again.`;
  return [{ level: 'note', rule: 'earlier-attempt', message }];
}

/** A foreign value that can stand in a sentence. */
function shown(value: string | number | null): string {
  return value === null ? 'unknown' : JSON.stringify(value).slice(0, 100);
}
