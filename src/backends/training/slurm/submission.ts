import type { Problem } from '../../../errors.ts';
import type { ClusterJob } from '../remote/cluster.ts';
import { commentOf } from './label.ts';

/** A job in Slurm's terms, whichever way it is handed in. */
export interface Submission {
  readonly name: string;
  readonly comment: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** As the job sees them: absolute. */
  readonly directory: string;
  readonly log: string;
  readonly partition: string | undefined;
  readonly account: string | undefined;
  readonly qos: string | undefined;
  readonly constraint: string | undefined;
  readonly gpus: { readonly resource: string; readonly count: number } | null;
  readonly cpus: number | null;
  readonly memoryMib: number | null;
  /** The limit of time, and how many seconds before it the script gets SIGINT; null: the partition's own. */
  readonly limit: { readonly minutes: number; readonly noticeSeconds: number } | null;
}

/** What the address says of every job. */
export interface Wanted {
  readonly partition?: string | undefined;
  readonly account?: string | undefined;
  readonly qos?: string | undefined;
  readonly constraint?: string | undefined;
  /** The name of the GPUs there, `gpu` or with a type as in `gpu:h100`. */
  readonly gres?: string | undefined;
}

interface Placed {
  readonly directory: string;
  readonly log: string;
}

export function submissionOf(job: ClusterJob, wanted: Wanted, placed: Placed): Submission {
  const { name, script, environment, gpus, cpus, memoryGib } = job;
  return {
    name,
    comment: commentOf(job),
    // sbatch takes comments at the beginning for options, and the command is in the script: none may lead it.
    script: `#!/bin/sh\n:\n${script}`,
    environment,
    ...placed,
    partition: wanted.partition,
    account: wanted.account,
    qos: wanted.qos,
    constraint: wanted.constraint,
    gpus: gpus === 0 ? null : { resource: wanted.gres ?? 'gpu', count: gpus },
    cpus,
    memoryMib: memoryGib === null ? null : Math.ceil(memoryGib * 1024),
    limit: job.limitSeconds === null ? null : limitOf(job.limitSeconds, job.graceSeconds),
  };
}

/**
 * Slurm looks at its limits once a minute: the notice may come a minute early, and half of what was asked for
 * before the end. So twice the grace is asked for, and the whole is longer by that and a minute.
 */
function limitOf(limitSeconds: number, graceSeconds: number): Submission['limit'] {
  const noticeSeconds = Math.min(Math.max(2 * graceSeconds, 60), 65_535);
  return { minutes: Math.ceil((limitSeconds + noticeSeconds) / 60) + 1, noticeSeconds };
}

/** What Slurm by itself cannot give to this job. */
export function cannotGive(title: string, job: ClusterJob): readonly Problem[] {
  const problem = (what: string, next: string): Problem => {
    return { code: 'train-demand', what: `${title} ${what}`, why: noContainers, next };
  };
  const secrets = Object.keys(job.secrets);
  return [
    ...(job.image === null
      ? []
      : [
          problem(
            `cannot run the image ${job.image}.`,
            'Take `image` out of `train.job`, and start the container in the command itself (apptainer, enroot), or use k8s: or docker:.',
          ),
        ]),
    ...(secrets.length === 0
      ? []
      : [
          problem(
            `has no store for the secrets of ${secrets.join(', ')}.`,
            'Take `secrets` out of `train.job`, and read them in the command from a file that only the user may read.',
          ),
        ]),
    ...(job.sharedMemoryGib === null
      ? []
      : [
          problem(
            `cannot give ${job.sharedMemoryGib} GiB of shared memory.`,
            'Take `shared-memory-gib` out of `train.job`: the job sees the whole /dev/shm of its node.',
          ),
        ]),
    ...Object.keys(job.environment)
      .filter((name) => name.startsWith('SBATCH_'))
      .map((name) => ({
        ...problem(
          `would take the variable ${name} for an option of sbatch.`,
          'Take it out of `variables` in `train.job`, and say in the address of the back end what the job needs.',
        ),
        why: 'Such an option could start the job several times, or somewhere else.',
      })),
  ];
}

const noContainers = 'Slurm starts the command as a plain process of the user on a node.';
