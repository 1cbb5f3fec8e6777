import { z } from 'zod';
import type { Fingerprint } from '../domain/data/fingerprint.ts';
import type { Finding } from '../domain/finding.ts';
import { commandEnvironment } from '../domain/training/command-environment.ts';
import { concludeTraining } from '../domain/training/conclude-training.ts';
import { runId } from '../domain/training/run-id.ts';
import type { CodeVersion, RunRecord, RunStart } from '../domain/training/run-record.ts';
import { largestSeed, seedFrom } from '../domain/training/seed.ts';
import { exitCodeOf } from '../domain/verdict.ts';
import { type Problem, together } from '../errors.ts';
import { common, modelInput } from '../inputs/command-inputs.ts';
import { type DataDigests, digestData } from '../inputs/data-digests.ts';
import { digestOfFile, sha256 } from '../inputs/digest.ts';
import { positive, text } from '../inputs/fields.ts';
import { readFingerprints } from '../inputs/fingerprints.ts';
import { readLockFiles } from '../inputs/lock-files.ts';
import { readPolicy } from '../inputs/policy.ts';
import {
  type Before,
  readBefore,
  readTrainingOutput,
  type TrainingOutput,
} from '../inputs/training-output.ts';
import { planTraining, type TrainingPlan } from '../inputs/training-plan.ts';
import type { FinishedJob, TrainingBackend, TrainingJob } from '../ports/training-backend.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';

const inputs = z.object({
  ...common,
  ...modelInput,
  run: text().optional().describe("The training command; default: the policy's train.run."),
  backend: text()
    .optional()
    .describe("URI of the place where it runs; default: the policy's train.backend, else local:."),
  'model-path': text()
    .optional()
    .describe(
      "The model that the command writes, a file or a folder; default: the policy's train.outputs.model.",
    ),
  metrics: text()
    .optional()
    .describe(
      "The JSON file of metrics that the command writes; default: the policy's train.outputs.metrics.",
    ),
  predictions: text()
    .optional()
    .describe(
      "The predictions that the command writes; default: the policy's train.outputs.predictions.",
    ),
  seed: z
    .string()
    .regex(/^\d+$/, { error: 'Use a whole number' })
    .transform(Number)
    .refine((seed) => seed <= largestSeed, { error: `Use a number up to ${largestSeed}` })
    .optional()
    .describe(
      'The number that the command finds as CONTENDER_SEED; default: from the commit, the command and the data.',
    ),
  'timeout-minutes': positive()
    .optional()
    .describe("After so many minutes the command is ended; default: the policy's, else none."),
});

type TrainInputs = z.output<typeof inputs>;

/** Runs a training command, and records what it was given and what it made of it. */
export const train: Command<typeof inputs> = {
  name: 'train',
  summary: 'runs the training command and records what it made',
  inputs,
  async run(given, open) {
    const preparation = await prepare(given, open);
    await open.output.remove('run-record.json');
    const { plan, start, before, backend, inputDigests } = preparation;
    const job = await follow(backend, jobOf(preparation, open), open);
    const output =
      job.end.kind === 'succeeded' ? await readTrainingOutput(plan.promised, before) : nothing;
    const result = recordOf(preparation, { job, output }, open);
    await open.output.write('run-record.json', `${JSON.stringify(result, null, 2)}\n`);
    const conclusion = concludeTraining({
      ...job,
      ...output,
      seconds: job.durationMs / 1000,
      lastLine: job.log.lastLine,
      logPath: result.log.path,
      flaws: output.problems.map(flaw),
      modelPromised: plan.promised.model !== undefined,
    });
    return conclude(open, {
      ...conclusion,
      command: 'train',
      key: given.key ?? plan.model,
      exitCode: exitCodeOf(conclusion.verdict, true),
      subject: { model: start.model, digest: result.modelFiles?.digest ?? null },
      outputs: {
        'run-record': open.output.path('run-record.json'),
        'model-digest': result.modelFiles?.digest ?? '',
      },
      result,
      inputDigests,
    });
  },
};

interface Preparation {
  readonly plan: TrainingPlan;
  readonly start: RunStart;
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  readonly lockFiles: Readonly<Record<string, string>>;
  readonly before: Before;
  readonly backend: TrainingBackend;
  readonly inputDigests: Readonly<Record<string, string>>;
}

/** Everything that must be known, and right, before the command may start. */
async function prepare(given: TrainInputs, open: Open): Promise<Preparation> {
  const policy = await readPolicy(given.policy);
  const plan = planTraining(given, policy);
  const [data, lockFiles, before, backend, policyDigest] = await together(
    () => digestData(plan.data),
    () => readLockFiles(),
    () => readBefore(plan.promised),
    () => open.training(plan.backend),
    async () => (policy ? { [policy.path]: await digestOfFile(policy.path) } : {}),
  );
  const code = await codeOf(open);
  const start = startOf(given, { plan, data, code }, open);
  const fingerprints = await readFingerprints(open.output.path('outcomes'), data.sets);
  return {
    plan,
    start,
    fingerprints,
    lockFiles,
    before,
    backend,
    inputDigests: { ...policyDigest, ...data.files },
  };
}

/** The host knows best which commit it checked out for whom; git knows the rest. */
async function codeOf(open: Open): Promise<CodeVersion> {
  const code = await open.sourceControl().version();
  const { sha, headSha } = open.context;
  return { ...code, sha: code.sha ?? sha, headSha: headSha ?? code.headSha };
}

interface Known {
  readonly plan: TrainingPlan;
  readonly data: DataDigests;
  readonly code: CodeVersion;
}

/** The seed and the name follow from the inputs, so that a re-run repeats them. */
function startOf(given: TrainInputs, { plan, data, code }: Known, open: Open): RunStart {
  const { model, command, backend, promised } = plan;
  const { runId: run, runAttempt, job } = open.context;
  const seed = given.seed ?? seedFrom(sha256(JSON.stringify([code.headSha, command, data.sets])));
  const asked = [given.key ?? model, job, command, backend, promised, seed, data.sets];
  const configuration = sha256(JSON.stringify(asked));
  const attempt = runAttempt ?? 1;
  const id = runId({ run, commit: code.headSha, attempt, configuration });
  return { id, model, command, backend, code, data: data.sets, seed, attempt };
}

function jobOf({ plan, start }: Preparation, open: Open): TrainingJob {
  const added = {
    CONTENDER_SEED: String(start.seed),
    CONTENDER_ATTEMPT: String(start.attempt),
  };
  return {
    command: plan.command,
    name: start.id,
    environment: commandEnvironment(open.variables(), added),
    outputDirectory: open.output.path(''),
    logPath: open.output.path('train.log'),
    timeoutMinutes: plan.timeoutMinutes,
  };
}

async function follow(
  backend: TrainingBackend,
  job: TrainingJob,
  open: Open,
): Promise<FinishedJob> {
  open.progress(
    `Training with seed ${job.environment.CONTENDER_SEED}; the log goes to ${job.logPath}.`,
  );
  for (const line of job.command.split('\n')) open.foreign(`$ ${line}`);
  const finished = await backend.run(job, { show: open.foreign, onSignal: open.onSignal });
  open.progress(`The training command ended after ${(finished.durationMs / 1000).toFixed(1)} s.`);
  return finished;
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

interface Made {
  readonly job: FinishedJob;
  readonly output: TrainingOutput;
}

function recordOf(
  { start, fingerprints, lockFiles }: Preparation,
  { job, output }: Made,
  open: Open,
): RunRecord {
  const { modelFiles, predictions, metricsFile, metrics, parameters, problems } = output;
  const { bytes, lines } = job.log;
  return {
    schema: 'contender/run@1',
    ...start,
    ...(Object.keys(fingerprints).length > 0 && { fingerprints }),
    startedAt: job.startedAt,
    durationMs: job.durationMs,
    end: problems.length > 0 ? { kind: 'incomplete' } : job.end,
    parameters,
    metrics,
    modelFiles,
    predictions,
    metricsFile,
    environment: { ...job.machine, lockFiles },
    log: { path: open.output.path('train.log'), bytes, lines },
    resources: job.resources,
    ...(job.curves.length > 0 && { curves: job.curves }),
  };
}

function flaw({ code, what, why, next, ...place }: Problem): Finding {
  return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
}
