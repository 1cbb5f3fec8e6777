import { z } from 'zod';
import type { JobReport, NamedJob } from './door.ts';
import { outputPattern } from './sbatch.ts';
import type { Submission } from './submission.ts';

/** Of the REST API, such as 42 for v0.0.42: up to 38 (Slurm 22.05) it is written by hand, and has other shapes. */
export type ApiVersion = number;

const oldest = 38;
/** The newest that was tried. A newer Slurm still speaks the two or three before its own. */
const newest = 42;

/** The best of those that the description of the server lists; null: none that is known. */
export function versionIn(description: unknown): ApiVersion | null {
  const { data } = z.object({ paths: z.record(z.string(), z.unknown()) }).safeParse(description);
  const versions = Object.keys(data?.paths ?? {}).flatMap((path) => {
    const version = /^\/slurm\/v0\.0\.(\d+)\/job\/submit$/.exec(path)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
  const tried = versions.filter((version) => version >= oldest && version <= newest);
  const newer = versions.filter((version) => version > newest);
  if (tried.length > 0) return Math.max(...tried);
  return newer.length > 0 ? Math.min(...newer) : null;
}

/** The body of `POST /job/submit`. A name that the version does not know is only warned of there. */
export function submitBody(version: ApiVersion, submission: Submission): object {
  const { script, name, comment, directory, log, gpus, cpus, memoryMib, limit } = submission;
  const { partition, account, qos, constraint } = submission;
  const common = {
    name,
    comment,
    partition,
    account,
    qos,
    constraints: constraint,
    current_working_directory: directory,
    standard_output: outputPattern(log),
    tasks: 1,
    cpus_per_task: cpus ?? undefined,
  };
  const variables = Object.entries(submission.environment);
  if (version <= 38) {
    const job = {
      ...common,
      // It has `requeue`, too, and does not heed its `false`.
      no_requeue: true,
      environment: submission.environment,
      nodes: [1, 1],
      gres: gpus ? `${gpus.resource}:${gpus.count}` : undefined,
      memory_per_node: memoryMib ?? undefined,
      // It cannot send the notice of the limit to the shell of the script, which alone would understand it.
      time_limit: limit?.minutes,
    };
    return { script, job };
  }
  const job = {
    ...common,
    requeue: false,
    environment: variables.map(([variable, value]) => `${variable}=${value}`),
    nodes: '1',
    tres_per_node: gpus ? `gres/${gpus.resource}=${gpus.count}` : undefined,
    memory_per_node: numberOf(memoryMib),
    time_limit: numberOf(limit?.minutes),
    ...(limit && {
      kill_warning_flags: ['BATCH_JOB'],
      kill_warning_signal: 'INT',
      kill_warning_delay: numberOf(limit.noticeSeconds),
    }),
  };
  return { script, job };
}

function numberOf(value: number | null | undefined) {
  return value === null || value === undefined ? undefined : { set: true, number: value };
}

/** A number by itself, or since v0.0.39 one that may be left open. */
const open = z.union([
  z.number().transform((number) => ({ set: true, infinite: false, number })),
  z.object({ set: z.boolean(), infinite: z.boolean().default(false), number: z.number() }),
]);
const state = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const exit = z.union([
  z.number(),
  z.object({
    return_code: open.nullish(),
    signal: z.object({ id: open.nullish(), signal_id: open.nullish() }).nullish(),
  }),
]);
const controllerJob = z.object({
  job_id: z.number(),
  name: z.string().nullish(),
  comment: z.string().nullish(),
  user_name: z.string().nullish(),
  job_state: state,
  state_reason: z.string().nullish(),
  exit_code: exit.nullish(),
  time_limit: open.nullish(),
});
const accountedJob = z.object({
  name: z.string(),
  state: z.object({ current: state }),
  exit_code: exit.nullish(),
  time: z.object({ limit: open.nullish() }).nullish(),
});

/** What an error or a warning says, and its number in Slurm. */
const complaint = z
  .looseObject({
    error: z.string().nullish(),
    description: z.string().nullish(),
    error_number: z.number().nullish(),
    error_code: z.number().nullish(),
  })
  .transform(({ error, description, error_number, error_code }) => ({
    number: error_number ?? error_code ?? null,
    words: [description, error].filter((text) => text).join(': '),
  }));
export type Complaint = z.output<typeof complaint>;

/** What a signal met since v0.0.42: its errors do not stand among the errors. */
const signalled = z
  .looseObject({ error: z.object({ code: z.number().nullish(), string: z.string().nullish() }) })
  .transform(({ error }) => ({ number: error.code ?? null, words: error.string ?? '' }));

/** Any answer of slurmrestd to a question about jobs. */
export const restAnswer = z.looseObject({
  errors: z.array(complaint).nullish(),
  warnings: z.array(complaint).nullish(),
  status: z.array(signalled).nullish().catch(null),
  jobs: z.array(z.unknown()).nullish(),
  job_id: z.number().nullish(),
});

/** A job as the controller tells of it; throws where the shape is another. */
export function readControllerJob(job: unknown): NamedJob & { readonly user: string | null } {
  const { job_id, name, comment, user_name, job_state, state_reason, exit_code, time_limit } =
    controllerJob.parse(job);
  return {
    id: String(job_id),
    name: name ?? '',
    comment: comment ?? '',
    user: user_name ?? null,
    states: job_state,
    reason: state_reason ?? null,
    exit: exitOf(exit_code),
    minutes: minutesOf(time_limit),
  };
}

/** A job as the accounting does. Up to v0.0.38 it says SUCCESS and 0 for whatever exit code. */
export function readAccountedJob(
  version: ApiVersion,
  job: unknown,
): JobReport & { readonly name: string } {
  const { name, state, exit_code, time } = accountedJob.parse(job);
  return {
    name,
    states: state.current,
    reason: null,
    exit: version <= 38 ? null : exitOf(exit_code),
    minutes: minutesOf(time?.limit),
  };
}

/** Up to v0.0.38 it is what wait(2) tells: the signal, and the exit code above it. */
function exitOf(value: z.output<typeof exit> | null | undefined): JobReport['exit'] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { code: (value >> 8) & 255, signal: value & 127 };
  const { return_code: code, signal } = value;
  const number = signal?.id ?? signal?.signal_id;
  if (!code?.set && !number?.set) return null;
  return { code: code?.set ? code.number : 0, signal: number?.set ? number.number : 0 };
}

function minutesOf(limit: z.output<typeof open> | null | undefined): number | null {
  return limit?.set && !limit.infinite && limit.number > 0 ? limit.number : null;
}
