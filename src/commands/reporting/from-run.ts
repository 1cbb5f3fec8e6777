import type { Finding } from '../../domain/finding.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { refuse, UserError } from '../../errors.ts';
import { readArchivedOutcomes } from '../../inputs/archived-outcomes.ts';
import type { WorkflowRun, WorkflowRuns } from '../../ports/workflow-runs.ts';
import type { Open } from '../command.ts';
import { belonging } from './belonging.ts';
import { inOurWords } from './foreign.ts';
import { pullRequestOf } from './pull-request-of.ts';
import type { Source } from './source.ts';

/** Which run, which of its artifacts, and the token that may read it. */
export interface RunRequest {
  readonly run: number;
  readonly artifact: string;
  readonly token: string | undefined;
}

/** Reads the outcomes of another run, and where to report them; from the host, never from the run. */
export async function readRun(request: RunRequest, open: Open): Promise<Source> {
  const runs = await open.workflowRuns(tokenOf(request));
  const run = await runs.read(request.run);
  if (run.conclusion === null) throw stillRunning(run);
  const { pull, ...place } = await placeOf(run, runs, open);
  const beside = { untrusted: run.untrusted, ...(pull && { head: pull.headSha }) };
  const common = { ...place, beside };
  try {
    const { outcomes, notes } = await outcomesOf(run, runs, request.artifact);
    return { ...common, outcomes, notes };
  } catch (refusal) {
    if (!(refusal instanceof UserError)) throw refusal;
    return { ...common, outcomes: [], refusal, notes: findingsOf(refusal) };
  }
}

/** Speaks as another run that may still go on: nothing of what it leaves is read. */
export async function standFor(
  request: Pick<RunRequest, 'run' | 'token'>,
  open: Open,
): Promise<Pick<Source, 'open' | 'unplaced'>> {
  const runs = await open.workflowRuns(tokenOf(request));
  return placeOf(await runs.read(request.run), runs, open);
}

async function placeOf(run: WorkflowRun, runs: WorkflowRuns, open: Open) {
  const { pull, unplaced } = await pullRequestOf(run, runs);
  const context = { ...open.context, ...contextOf(run), pullRequest: pull?.number ?? null };
  return { open: { ...open, context }, pull, unplaced };
}

function contextOf(run: WorkflowRun) {
  return {
    repository: run.repository,
    headSha: run.headSha,
    runId: String(run.id),
    runNumber: run.number,
    runAttempt: run.attempt,
  };
}

interface Received {
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly Finding[];
}

async function outcomesOf(
  run: WorkflowRun,
  runs: WorkflowRuns,
  artifact: string,
): Promise<Received> {
  const { archive, notes } = await runs.download(run, artifact);
  const { outcomes, ignored } = await readArchivedOutcomes(archive);
  const { problems, notes: more } = belonging(outcomes, run);
  refuse(problems);
  return {
    outcomes: outcomes.map((outcome) => inOurWords(outcome, run)),
    notes: [...notes, ...more, ...ignoredNote(ignored), ...otherwiseEnded(run, outcomes)],
  };
}

function ignoredNote(ignored: number): readonly Finding[] {
  if (ignored === 0) return [];
  const files = ignored === 1 ? '1 file' : `${ignored} files`;
  const message = `The artifact holds ${files} beside the outcomes, which nobody read.`;
  return [{ level: 'note', rule: 'artifact-ignored', message }];
}

/** A job that broke outside of every command leaves no outcome that could say so. */
function otherwiseEnded(run: WorkflowRun, outcomes: readonly Outcome[]): readonly Finding[] {
  const { conclusion, id } = run;
  const stopped = outcomes.some(({ exitCode }) => exitCode !== 0);
  if (conclusion === 'success' || conclusion === null || stopped) return [];
  const message = `The run ${id} ended as "${conclusion}", although none of its outcomes stops anything: something else in it went wrong. Read its log.`;
  return [{ level: 'warning', rule: 'run-not-successful', message }];
}

function findingsOf({ problems }: UserError): readonly Finding[] {
  return problems.map(({ code, what, why, next }) => {
    return { level: 'error', rule: code, message: `${what} ${why} ${next}` };
  });
}

function tokenOf({ token }: Pick<RunRequest, 'token'>): string {
  if (token) return token;
  throw new UserError('input-missing', {
    what: 'The input "github-token" is missing.',
    why: 'Another run and its artifacts can only be read with a token.',
    next: 'Give the token of this job, which has to have actions: read, or leave the input out to use it.',
  });
}

function stillRunning({ id }: WorkflowRun): UserError {
  return new UserError('run-unfinished', {
    what: `The workflow run ${id} has not ended.`,
    why: 'What it has left by now may lack the part that fails.',
    next: 'Report when it is completed: in a workflow "on: workflow_run" with "types: [completed]".',
  });
}
