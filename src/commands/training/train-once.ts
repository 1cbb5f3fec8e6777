import type { Finding } from '../../domain/finding.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { concludeTraining } from '../../domain/training/conclude-training.ts';
import { judgeRoom } from '../../domain/training/room.ts';
import { attemptOf } from '../../domain/training/run-id.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import { maskText } from '../../domain/training/secrets/secret-mask.ts';
import { exitCodeOf } from '../../domain/verdict.ts';
import { type Problem, UserError } from '../../errors.ts';
import { readRoom } from '../../inputs/room.ts';
import { readTrainingOutput, type TrainingOutput } from '../../inputs/training-output.ts';
import type { JobRef, TrainingJob } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import { conclude, renderer } from '../conclude.ts';
import { endingIfCancelled } from './adopting.ts';
import { keptState } from './after.ts';
import type { CheckpointsAsked } from './checkpoints/checkpoints.ts';
import type { Companion } from './companion.ts';
import { type Begun, begin, type Company, gather, type Told } from './company.ts';
import { type FinishedJob, follow } from './follow.ts';
import type { Interruption } from './interruption.ts';
import { jobOf } from './job.ts';
import { type Preflight, preflight } from './preflight.ts';
import type { Preparation } from './prepare.ts';
import { recordOf } from './record.ts';
import { heard, keepSurroundings, unseen } from './surroundings.ts';

interface Circumstances {
  readonly key: string | undefined;
  readonly interruption: Interruption;
}

/** From the look at the machine to the outcome. */
export async function trainOnce(
  preparation: Preparation,
  { key, interruption }: Circumstances,
  open: Open,
): Promise<Outcome> {
  const { plan, before, lockFiles, backend } = preparation;
  const trial = jobOf(preparation, undefined, open);
  const ready = backend.makeReady(trial);
  const end = (ref: JobRef) => endFound(preparation, { trial, ref }, open);
  const adopted = await endingIfCancelled(interruption.during(ready), { ready, end });
  if (adopted) open.progress(`Going on with the job ${adopted.name}, which is still there.`);
  const asked = checkpointsAsked(preparation, { trial, adopted });
  await open.output.remove('run-record.json');
  const looked = await preflight(preparation, { job: trial, interruption }, open);
  if (looked.findings.some(({ level }) => level === 'error')) {
    return concludeUnstarted(preparation, { key, looked }, open);
  }
  const beginning = interruption.during(begin(asked, adopted, open));
  const begun = await endingIfCancelled(beginning, { ready, end });
  const cramped = await roomFor(begun, preparation, open);
  if (cramped.length > 0) {
    const findings = [...looked.findings, ...cramped];
    return concludeUnstarted(preparation, { key, looked: { ...looked, findings } }, open);
  }
  const company = await gather(preparation, { looked, begun }, open);
  const job = jobOf(preparation, begun?.resumption, open);
  const finished = await attend(preparation, { job, asked, company, interruption }, open);
  const output =
    finished.end.kind === 'succeeded' ? await readTrainingOutput(plan.promised, before) : nothing;
  const told = company.tell(finished);
  const gpus = looked.gpus ?? finished.elsewhere?.gpus;
  const known = { lockFiles, ...(gpus && { gpus }) };
  const found =
    finished.elsewhere?.surroundings ??
    (await heard(preparation.surroundings, finished.end)) ??
    unseen;
  const environment = await keepSurroundings(found, known, open);
  const record = recordOf(preparation, { job: finished, output, environment, told }, open);
  await open.output.write('run-record.json', `${JSON.stringify(record, null, 2)}\n`);
  const { findings } = await company.conclude(record);
  return concludeRecord(
    preparation,
    { key, record, finished, output, told, looked, findings },
    open,
  );
}

/** Asks a job to stop that nobody attends to yet; a step after this one sees to its end. */
async function endFound(
  { plan, backend }: Preparation,
  { trial, ref }: { readonly trial: TrainingJob; readonly ref: JobRef },
  open: Open,
): Promise<void> {
  open.keep(keptState({ plan, asked: null, job: trial, shallEnd: true }, ref));
  await backend.cancel(ref, trial.demand.graceSeconds * 1000).catch(() => undefined);
}

/** They stand where the job works, and count for the attempt that runs. */
function checkpointsAsked(
  { plan, start, checkpointKey: key, backend }: Preparation,
  { trial, adopted }: { readonly trial: TrainingJob; readonly adopted: JobRef | null },
): CheckpointsAsked | null {
  if (!plan.checkpoint || !key) return null;
  const folder = backend.workspace(adopted ? { ...trial, name: adopted.name } : trial);
  if (folder === null) throw checkpointsUnseen(plan.backend);
  const path = backend.isHere ? plan.checkpoint.path : `${folder}/${plan.checkpoint.path}`;
  const attempt = (adopted && attemptOf(adopted.name)) ?? start.attempt;
  return { plan: { ...plan.checkpoint, path }, key, attempt };
}

function checkpointsUnseen(backend: string): UserError {
  return new UserError('checkpoint-unseen', {
    what: `Checkpoints of a training on ${backend} cannot be kept.`,
    why: 'Its files travel by an object store, so that nobody here sees the folder while it trains.',
    next: backend.startsWith('sagemaker:')
      ? 'Remove "train.checkpoint". On spot (spot=true) save to /opt/ml/checkpoints: SageMaker keeps that folder while the job lives.'
      : 'Let the files travel by a shared folder (the option "folder" of the back end), or remove "train.checkpoint".',
  });
}

/** On GPUs two checkpoints must fit beside all else, if an older one tells how large they are. */
async function roomFor(
  begun: Begun | undefined,
  { plan: { gpu }, backend }: Preparation,
  open: Open,
): Promise<readonly Finding[]> {
  const last = begun?.checkpoints.history().resumed;
  if (!gpu || !last || !backend.isHere) return [];
  const room = judgeRoom(await readRoom(open.output.path('')), last.bytes);
  return room.filter(({ level }) => level === 'error');
}

/** Stays with the command, and then lets those end that went along. */
async function attend(
  { backend, plan }: Preparation,
  {
    job,
    asked,
    company,
    interruption,
  }: Pick<Circumstances, 'interruption'> & {
    readonly job: TrainingJob;
    readonly asked: CheckpointsAsked | null;
    readonly company: Company;
  },
  open: Open,
): Promise<FinishedJob> {
  open.progress(
    `Training with seed ${job.environment.CONTENDER_SEED}; the log goes to ${job.logPath}.`,
  );
  const shown = maskText(job.command, job.environment);
  for (const line of shown.split('\n')) open.foreign(`$ ${line}`);
  const keep = (ref: JobRef, shallEnd: boolean) =>
    open.keep(keptState({ plan, asked, job, shallEnd }, ref));
  const finished = await follow(backend, job, {
    companions: [...company.companions, readAhead()],
    interruption,
    show: open.foreign,
    progress: open.progress,
    graceMs: company.graceMs,
    queueMinutes: plan.job.queueMinutes,
    saveMs: backend.isHere ? null : savingMs(job, open),
    strikeOut: open.strikeOut,
    keep,
  });
  open.progress(`The training command ended after ${(finished.durationMs / 1000).toFixed(1)} s.`);
  const takeBack = interruption.handTo(company.hurry);
  await company.close(finished.end);
  takeBack();
  if (!finished.over) return finished;
  // A checkpoint for which a cancelled step had no time is stored by the one after it, which then clears.
  if (finished.end.kind === 'cancelled' && open.context.host === 'github')
    keep(finished.over, true);
  else await backend.clear?.(finished.over).catch(() => undefined);
  return finished;
}

/**
 * How long a cancelled job elsewhere is waited for: in a workflow the runner gives 7.5 s, and a step after it
 * sees to the end.
 */
function savingMs({ demand }: TrainingJob, { context }: Open) {
  const graceMs = demand.graceSeconds * 1000;
  return { graceMs, waitMs: context.host === 'github' ? 5_000 : graceMs + slackMs };
}

/** A cluster takes its time to tell. */
const slackMs = 30_000;

/** Reads the code of the report while the command runs: afterwards somebody would wait for it. */
function readAhead(): Companion {
  let isAsked = false;
  return {
    look() {
      // What is missing is told by who needs it.
      if (!isAsked) renderer().catch(() => undefined);
      isAsked = true;
      return undefined;
    },
  };
}

interface Concluded {
  readonly key: string | undefined;
  readonly record: RunRecord;
  readonly finished: FinishedJob;
  readonly output: TrainingOutput;
  readonly told: Told;
  readonly looked: Preflight;
  /** Of those who were told of the record. */
  readonly findings: readonly Finding[];
}

function concludeRecord(
  { plan, inputDigests }: Preparation,
  { key, record, finished, output, told, looked, findings }: Concluded,
  open: Open,
): Promise<Outcome> {
  const conclusion = concludeTraining({
    ...finished,
    ...output,
    seconds: finished.durationMs / 1000,
    lastLine: finished.log.lastLine,
    logPath: record.log.path,
    flaws: output.problems.map(flaw),
    unused: finished.end.kind === 'succeeded' ? told.unused : [],
    modelPromised: plan.promised.model !== undefined,
  });
  const resumed = record.checkpoints?.resumed;
  return conclude(open, {
    ...conclusion,
    findings: [...conclusion.findings, ...looked.findings, ...told.remarks, ...findings],
    command: 'train',
    key: key ?? plan.model,
    exitCode: exitCodeOf(conclusion.verdict, true),
    subject: { model: record.model, digest: record.modelFiles?.digest ?? null },
    outputs: {
      'run-record': open.output.path('run-record.json'),
      'model-digest': record.modelFiles?.digest ?? '',
      'gpu-hours': String(record.account?.gpuHours ?? 0),
      resumed: resumed ? String(resumed.step ?? 'unknown') : '',
    },
    result: record,
    inputDigests,
  });
}

/** The machine cannot do what the policy asks: nothing was trained. */
function concludeUnstarted(
  { plan, inputDigests }: Preparation,
  { key, looked }: { readonly key: string | undefined; readonly looked: Preflight },
  open: Open,
) {
  const { findings, isCancelled } = looked;
  const reasons = findings.filter(({ level }) => level === 'error').length;
  const verdict = isCancelled ? 'errored' : 'failed';
  const title = isCancelled
    ? 'Errored: nothing was trained, because the run was cancelled during the smoke test'
    : `Failed: nothing was trained, because the runner is not fit for it (${reasons} ${reasons === 1 ? 'reason' : 'reasons'})`;
  return conclude(open, {
    command: 'train',
    key: key ?? plan.model,
    verdict,
    exitCode: exitCodeOf(verdict, true),
    title,
    subject: { model: plan.model, digest: null },
    findings,
    outputs: { 'run-record': '', 'model-digest': '', 'gpu-hours': '0', resumed: '' },
    result: null,
    inputDigests,
  });
}

const nothing: TrainingOutput = {
  modelFiles: null,
  predictions: null,
  metricsFile: null,
  metrics: {},
  parameters: {},
  problems: [],
  untouchedModelFiles: 0,
};

function flaw({ code, what, why, next, ...place }: Problem): Finding {
  return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
}
