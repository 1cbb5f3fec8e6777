import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { prologue } from '../../../domain/training/remote/prologue.ts';
import type { TrainingJob } from '../../../ports/training-backend.ts';
import type { ClusterJob } from './cluster.ts';
import { outputPath, translated } from './job-paths.ts';
import type { JobPlace } from './transport.ts';

/** More than ours, which ends it first: what it takes to bring and to hand over is not counted there. */
const limitSlackSeconds = 900;

/** A job for a cluster; `here` are the folders of this machine that the job's own stands for. */
export function clusterJobOf(
  job: TrainingJob,
  place: JobPlace,
  here: readonly string[],
): ClusterJob {
  const { name, configuration, demand } = job;
  const { image, gpus, cpus, memoryGib, sharedMemoryGib, secrets, minutes } = demand;
  // Clusters take no fraction.
  const graceSeconds = Math.ceil(demand.graceSeconds);
  const limit = minutes === null ? null : Math.ceil(minutes * 60) + graceSeconds;
  return {
    name,
    configuration,
    mark: ownMark(job.mark),
    script: scriptOf(job, place),
    environment: translated(job.environment, here, place.directory),
    secrets,
    image,
    gpus,
    cpus,
    memoryGib,
    sharedMemoryGib,
    limitSeconds: limit === null ? null : limit + limitSlackSeconds,
    graceSeconds,
    mount: place.mount,
  };
}

function scriptOf({ command, mark, demand, ...job }: TrainingJob, place: JobPlace): string {
  return prologue({
    mark: ownMark(mark),
    token: tokenOf(mark),
    command,
    directory: place.directory,
    outputDirectory: posix.join(place.directory, outputPath(job)),
    before: place.before,
    after: place.after,
    gpus: demand.gpus,
    gpuMemoryMib: Math.ceil((demand.gpuMemoryGib ?? 0) * 1024),
    gpuPatienceSeconds: 10,
    smokeTest: demand.smokeTest,
    graceSeconds: Math.ceil(demand.graceSeconds),
    deadline: deadlineOf(demand),
  });
}

/** Seconds since 1970. The clocks of two machines differ. */
function deadlineOf({ queueMinutes }: TrainingJob['demand']): number | null {
  return queueMinutes === undefined
    ? null
    : Date.now() / 1000 + queueMinutes * 60 + clockSlackSeconds;
}

const clockSlackSeconds = 600;

/** The last part of a mark within a mark: clusters take no slashes. */
export function ownMark(mark: string): string {
  return mark.slice(mark.lastIndexOf('/') + 1);
}

/** What the command is known by, shaped like a mark; who knows it does not know the mark. */
function tokenOf(mark: string): string {
  const hex = createHash('sha256').update(ownMark(mark)).digest('hex');
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-');
}

/** The names of all attempts up to this one: `contender-<run>-<attempt>-<key>`. */
export function namesOf(name: string): readonly string[] {
  const [, run, attempt, key] = /^(.+)-(\d+)-([0-9a-f]{8})$/.exec(name) ?? [];
  if (attempt === undefined) return [name];
  const attempts = Array.from({ length: Number(attempt) }, (_, at) => `${run}-${at + 1}-${key}`);
  return attempts.includes(name) ? attempts.slice(-mostAttempts) : [name];
}

const mostAttempts = 100;

/** The names that follow, for the case that one is taken: a place may keep what has ended, and attempts may be unnumbered. */
export function laterNamesOf(name: string): readonly string[] {
  const [, run, attempt, key] = /^(.+)-(\d+)-([0-9a-f]{8})$/.exec(name) ?? [];
  if (attempt === undefined) return [];
  return Array.from({ length: mostLater }, (_, at) => `${run}-${Number(attempt) + 1 + at}-${key}`);
}

const mostLater = 20;
