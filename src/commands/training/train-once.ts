import type { Finding } from '../../domain/finding.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { concludeTraining } from '../../domain/training/conclude-training.ts';
import { judgeRoom } from '../../domain/training/room.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import { maskText } from '../../domain/training/secrets/secret-mask.ts';
import { exitCodeOf } from '../../domain/verdict.ts';
import type { Problem } from '../../errors.ts';
import { readRoom } from '../../inputs/room.ts';
import { readTrainingOutput, type TrainingOutput } from '../../inputs/training-output.ts';
import type { TrainingPlan } from '../../inputs/training-plan.ts';
import type { TrainingJob } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import { conclude } from '../conclude.ts';
import { keptState } from './after.ts';
import { type Begun, begin, type Company, gather, type Told } from './company.ts';
import { type FinishedJob, follow } from './follow.ts';
import type { Interruption } from './interruption.ts';
import { type Preflight, preflight } from './preflight.ts';
import { jobOf, type Preparation } from './prepare.ts';
import { recordOf } from './record.ts';
import { keepSurroundings } from './surroundings.ts';

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
  await interruption.during(backend.vacate(trial));
  await open.output.remove('run-record.json');
  const looked = await preflight(preparation, { job: trial, interruption }, open);
  if (looked.findings.some(({ level }) => level === 'error')) {
    return concludeUnstarted(preparation, { key, looked }, open);
  }
  const begun = await interruption.during(begin(preparation, open));
  const cramped = await roomFor(begun, plan, open);
  if (cramped.length > 0) {
    const findings = [...looked.findings, ...cramped];
    return concludeUnstarted(preparation, { key, looked: { ...looked, findings } }, open);
  }
  const company = await gather(preparation, { looked, begun }, open);
  const job = jobOf(preparation, begun?.resumption, open);
  const finished = await attend(preparation, { job, company, interruption }, open);
  const output =
    finished.end.kind === 'succeeded' ? await readTrainingOutput(plan.promised, before) : nothing;
  const told = company.tell(finished);
  const known = { lockFiles, ...(looked.gpus && { gpus: looked.gpus }) };
  const environment = await keepSurroundings(await preparation.surroundings, known, open);
  const record = recordOf(preparation, { job: finished, output, environment, told }, open);
  await open.output.write('run-record.json', `${JSON.stringify(record, null, 2)}\n`);
  const { findings } = await company.conclude(record);
  return concludeRecord(
    preparation,
    { key, record, finished, output, told, looked, findings },
    open,
  );
}

/** On GPUs two checkpoints must fit beside all else, if an older one tells how large they are. */
async function roomFor(
  begun: Begun | undefined,
  { gpu }: TrainingPlan,
  open: Open,
): Promise<readonly Finding[]> {
  const last = begun?.checkpoints.history().resumed;
  if (!gpu || !last) return [];
  const room = judgeRoom(await readRoom(open.output.path('')), last.bytes);
  return room.filter(({ level }) => level === 'error');
}

/** Stays with the command, and then lets those end that went along. */
async function attend(
  { backend, plan, checkpointKey, start }: Preparation,
  {
    job,
    company,
    interruption,
  }: Pick<Circumstances, 'interruption'> & {
    readonly job: TrainingJob;
    readonly company: Company;
  },
  open: Open,
): Promise<FinishedJob> {
  open.progress(
    `Training with seed ${job.environment.CONTENDER_SEED}; the log goes to ${job.logPath}.`,
  );
  const shown = maskText(job.command, job.environment);
  for (const line of shown.split('\n')) open.foreign(`$ ${line}`);
  const finished = await follow(backend, job, {
    companions: company.companions,
    interruption,
    show: open.foreign,
    graceMs: company.graceMs,
    strikeOut: open.strikeOut,
    submitting: (ref) => open.keep(keptState({ plan, checkpointKey, start }, ref)),
  });
  open.progress(`The training command ended after ${(finished.durationMs / 1000).toFixed(1)} s.`);
  const takeBack = interruption.handTo(company.hurry);
  await company.close(finished.end);
  takeBack();
  return finished;
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
