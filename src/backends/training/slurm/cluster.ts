import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { refuse, UserError } from '../../../errors.ts';
import type { JobStatus } from '../../../ports/training-backend.ts';
import type { Cluster, Handle } from '../remote/cluster.ts';
import type { Door, JobReport, NamedJob } from './door.ts';
import { labelIn } from './label.ts';
import { readLog } from './log-file.ts';
import { statusOf } from './states.ts';
import { cannotGive, submissionOf, type Wanted } from './submission.ts';

export interface SlurmPlace extends Wanted {
  /** The folder that this machine and the nodes share: as this machine sees it, and as the nodes do. */
  readonly folder: string;
  readonly as: string;
}

export function slurmCluster(door: Door, place: SlurmPlace): Cluster {
  const logOf = (name: string) => join(place.folder, name, 'slurm.log');
  return {
    title: door.title,
    async check(job) {
      refuse(cannotGive(door.title, job));
      await door.check();
    },
    async find(names, configuration) {
      const found = newestFirst(await door.named(names)).flatMap((job) => {
        const label = statusOf(job).kind === 'ended' ? null : labelIn(job.comment);
        const { name, id } = job;
        return label?.configuration === configuration ? [{ name, mark: label.mark, id }] : [];
      });
      return found[0] ?? null;
    },
    // Slurm gives a name as often as it is asked to; only two that live would meet in one folder.
    async standing(name) {
      const jobs = await door.named([name]);
      return jobs.some((job) => statusOf(job).kind !== 'ended') ? 'live' : null;
    },
    async submit(job) {
      const known = newestFirst(await door.named([job.name]));
      const [same] = known.filter(({ comment }) => labelIn(comment)?.mark === job.mark);
      if (same) return same.id;
      const other = known.find((one) => statusOf(one).kind !== 'ended');
      if (other) throw nameInUse(door.title, other);
      await mkdir(dirname(logOf(job.name)), { recursive: true, mode: 0o700 });
      const directory = posix.join(place.as, job.name);
      const log = posix.join(directory, 'slurm.log');
      return door.submit(submissionOf(job, place, { directory, log }));
    },
    async status(handle) {
      const id = handle.id ?? (await idOf(door, handle));
      const told = id === null ? null : await toldOf(door, id, handle.name);
      if (told) return told;
      const why = `${door.title} does not know the job ${id ?? handle.name} any more.`;
      return { kind: 'ended', end: { kind: 'lost', why } };
    },
    log: (handle, from) => readLog(logOf(handle.name), from),
    async cancel(handle, graceMs) {
      const id = handle.id ?? (await idOf(door, handle));
      const report = id === null ? null : await door.report(id, handle.name);
      if (id === null || report === null || statusOf(report).kind === 'ended') return;
      if (graceMs === 0 || !hasEars(report)) return door.end(id);
      await door.interrupt(id);
      setTimeout(() => door.end(id).catch(() => undefined), graceMs).unref();
    },
    container: async () => null,
    remove: ({ name }) => rm(logOf(name), { force: true }),
  };
}

/** The accounting learns late, and never of a job that its controller lost: what only it says to live does not. */
async function toldOf(door: Door, id: string, name: string): Promise<JobStatus | null> {
  const report = await door.report(id, name);
  if (report) return statusOf(report);
  const account = await door.accounted(id, name);
  const status = account && statusOf(account);
  return status?.kind === 'ended' ? status : null;
}

/** Slurm tries for a minute and more to signal what waits or is suspended, and may start the one meanwhile. */
function hasEars(report: JobReport): boolean {
  return statusOf(report).kind === 'running' && !report.states.includes('SUSPENDED');
}

/** Of a job whose number was lost on the way: the one with its mark. */
async function idOf(door: Door, { name, mark }: Handle): Promise<string | null> {
  const jobs = newestFirst(await door.named([name]));
  return jobs.find(({ comment }) => labelIn(comment)?.mark === mark)?.id ?? null;
}

function newestFirst(jobs: readonly NamedJob[]): readonly NamedJob[] {
  return jobs.toSorted((one, other) => Number(other.id) - Number(one.id));
}

function nameInUse(title: string, { name, id }: NamedJob): UserError {
  return new UserError('train-name-taken', {
    what: `${title} has a job with the name ${name} already: ${id}.`,
    why: 'It was not started by this attempt, and two would write to the same folder.',
    next: `Wait for its end, or end it with \`scancel ${id}\`, and run again.`,
  });
}
