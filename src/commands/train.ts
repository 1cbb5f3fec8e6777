import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { concludeTraining } from '../domain/training/conclude-training.ts';
import { judgeUse } from '../domain/training/gpu/use.ts';
import { largestSeed } from '../domain/training/seed.ts';
import { exitCodeOf } from '../domain/verdict.ts';
import type { Problem } from '../errors.ts';
import { common, modelInput } from '../inputs/command-inputs.ts';
import { positive, text } from '../inputs/fields.ts';
import { readTrainingOutput, type TrainingOutput } from '../inputs/training-output.ts';
import type { FinishedJob, TrainingBackend, TrainingJob } from '../ports/training-backend.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';
import { type Preflight, preflight, watched } from './training/preflight.ts';
import { jobOf, type Preparation, prepare } from './training/prepare.ts';
import { recordOf } from './training/record.ts';

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
  gpu: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, { error: 'Use a whole number above 0' })
    .transform(Number)
    .optional()
    .describe(
      "How many GPUs must be there, healthy and free before training starts; default: the policy's train.gpu, else none.",
    ),
  'timeout-minutes': positive()
    .optional()
    .describe("After so many minutes the command is ended; default: the policy's, else none."),
});

/** Runs a training command, and records what it was given and what it made of it. */
export const train: Command<typeof inputs> = {
  name: 'train',
  summary: 'runs the training command and records what it made',
  inputs,
  async run(given, open) {
    const preparation = await prepare(given, open);
    await open.output.remove('run-record.json');
    const { plan, start, before, backend, inputDigests } = preparation;
    const asked = jobOf(preparation, open);
    const looked = await preflight(preparation, asked, open);
    if (looked.findings.some(({ level }) => level === 'error')) {
      return concludeUnstarted(preparation, { key: given.key, looked }, open);
    }
    const { job, telemetry } = await watched(looked, open, () => follow(backend, asked, open));
    const output =
      job.end.kind === 'succeeded' ? await readTrainingOutput(plan.promised, before) : nothing;
    const result = recordOf(preparation, { job, output, telemetry, gpus: looked.gpus }, open);
    await open.output.write('run-record.json', `${JSON.stringify(result, null, 2)}\n`);
    const conclusion = concludeTraining({
      ...job,
      ...output,
      seconds: job.durationMs / 1000,
      lastLine: job.log.lastLine,
      logPath: result.log.path,
      flaws: output.problems.map(flaw),
      unused: telemetry && job.end.kind === 'succeeded' ? judgeUse(telemetry, plan.gpu) : [],
      modelPromised: plan.promised.model !== undefined,
    });
    return conclude(open, {
      ...conclusion,
      findings: [...conclusion.findings, ...looked.findings],
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
    outputs: { 'run-record': '', 'model-digest': '' },
    result: null,
    inputDigests,
  });
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

function flaw({ code, what, why, next, ...place }: Problem): Finding {
  return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
}
