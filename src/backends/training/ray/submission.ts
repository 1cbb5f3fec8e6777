import { z } from 'zod';
import type { ClusterJob } from '../remote/cluster.ts';

/** The body of `POST /api/jobs/`. Ray refuses a member that it does not know, and a null. */
export interface Submission {
  readonly submission_id: string;
  readonly entrypoint: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly runtime_env: { readonly env_vars: Readonly<Record<string, string>> };
  readonly entrypoint_num_gpus?: number;
  readonly entrypoint_num_cpus?: number;
  readonly entrypoint_memory?: number;
}

/** Members of the metadata, where the job is known by them again. */
export const configurationKey = 'contender-configuration';
export const markKey = 'contender-mark';

/**
 * Ray writes the entry point into the log, so that the script is not in it; and it replaces `$NAME` and
 * `${NAME}` in variables, so that they travel in a form that has no dollar sign.
 */
const entrypoint =
  'script=$(printf %s "$CONTENDER_SCRIPT" | base64 -d) && unset CONTENDER_SCRIPT && eval "$script"';

/** Linux takes no longer text as one variable, and Ray wraps this one in another. */
export const longestScript = 96 * 1024;

export function submissionOf(job: ClusterJob): Submission {
  const { name, gpus, cpus, memoryGib } = job;
  const metadata = { [configurationKey]: job.configuration, [markKey]: job.mark };
  return {
    submission_id: name,
    entrypoint,
    metadata,
    runtime_env: {
      env_vars: {
        CONTENDER_SCRIPT: encodedScript(job),
        // Ray's own is SIGTERM, which ends a training at once, and the kill after 3 s.
        RAY_JOB_STOP_SIGNAL: 'SIGINT',
        RAY_JOB_STOP_WAIT_TIME_S: String(job.graceSeconds),
      },
    },
    ...(gpus > 0 && { entrypoint_num_gpus: gpus }),
    ...(cpus !== null && { entrypoint_num_cpus: cpus }),
    ...(memoryGib !== null && { entrypoint_memory: Math.ceil(memoryGib * 1024 ** 3) }),
  };
}

/** What Ray answers to the submission of this job, and to no other's. */
export function receiptFor({ name }: ClusterJob) {
  return z.object({ submission_id: z.literal(name) });
}

/** The script with its variables before it, in base64. */
export function encodedScript({ name, environment, script }: ClusterJob): string {
  // Ray's own copy of the job's environment would show the script to whoever prints all variables.
  const config = { metadata: { job_submission_id: name, job_name: name } };
  const variables = { RAY_JOB_CONFIG_JSON_ENV_VAR: JSON.stringify(config), ...environment };
  const exports = Object.entries(variables).map(([key, value]) => `export ${key}=${quoted(value)}`);
  // Ray sends its signal to every process of the job, so that the script has nobody to hand it on to.
  const lines = [...exports, 'reached=all', script, ''];
  return Buffer.from(lines.join('\n'), 'utf8').toString('base64');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
