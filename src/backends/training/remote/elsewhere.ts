import { gpusOf, surroundingsOf } from '../../../domain/training/remote/place-found.ts';
import { UserError } from '../../../errors.ts';
import type { JobOutputs, JobRef, TrainingBackend } from '../../../ports/training-backend.ts';
import { AttendedJob } from './attended-job.ts';
import type { Cluster } from './cluster.ts';
import { ownMark } from './cluster-job.ts';
import { type KeptLog, keepLog, readKept } from './kept-log.ts';
import { type Pace, usualPace } from './pace.ts';
import type { Transport } from './transport.ts';
import { Yard } from './yard.ts';

/** Training on a cluster: what is the same for all of them. */
export function elsewhere(
  cluster: Cluster,
  transport: Transport,
  given: Partial<Pace> = {},
): TrainingBackend {
  const pace = { ...usualPace, ...given };
  const yard = new Yard(cluster, transport, pace);
  const jobs = new Map<string, AttendedJob>();
  /** Marks of jobs that were not taken: another one may have their names, and one that was not adopted goes on. */
  const refused = new Set<string>();
  const attended = (ref: JobRef) => jobs.get(ownMark(ref.mark));
  return {
    isHere: false,
    makeReady: (job) => yard.makeReady(job),
    workspace: (job) => yard.workspace(job),
    expected: (job) => ({ ...yard.expected(job), logPath: job.logPath }),
    async submit(job) {
      const known = [...jobs.values()].find((one) => one.job.name === job.name);
      if (known) return known.ref;
      let log: KeptLog | undefined;
      try {
        // A log that cannot be written is told before anything runs.
        log = await keepLog(job.logPath);
        const { name, mark, id } = await yard.start(job);
        const ref = { name, mark, id, logPath: job.logPath };
        jobs.set(mark, new AttendedJob({ cluster, ref, job, log, pace }));
        return ref;
      } catch (error) {
        refused.add(yard.expected(job).mark);
        await log?.close();
        throw error;
      }
    },
    async status(ref) {
      return attended(ref)?.look() ?? cluster.status(ownRef(ref));
    },
    async logs(ref, from) {
      return attended(ref)?.readLog(from) ?? readKept(ref.logPath, from);
    },
    async cancel(ref, graceMs) {
      if (refused.has(ownMark(ref.mark))) return;
      await (attended(ref)?.cancel(graceMs) ?? cluster.cancel(ownRef(ref), graceMs));
    },
    async outputs(ref) {
      const known = attended(ref);
      if (!known) throw new Error(`The job ${ref.name} is not attended to by this process.`);
      jobs.delete(known.ref.mark);
      yard.forget(known.job);
      try {
        return await outputsOf(known, cluster, transport);
      } finally {
        await known.close();
      }
    },
    async clear(ref) {
      await cluster.remove(ownRef(ref));
      await transport.remove([ref.name]);
    },
  };
}

function ownRef(ref: JobRef): JobRef {
  return { ...ref, mark: ownMark(ref.mark) };
}

/** Brings what it wrote, also where it failed, and then removes what nobody here can see of it. */
async function outputsOf(
  known: AttendedJob,
  cluster: Cluster,
  transport: Transport,
): Promise<JobOutputs> {
  const { ref, job, report, end } = known;
  const container = await cluster.container(ref).catch(() => null);
  if (end) {
    await bring(known, transport);
    await cluster.remove(ref).catch(() => undefined);
    // What is seen from here may hold a checkpoint that nobody has stored yet.
    if (transport.workspace(ref.name) === null) {
      await transport.remove([ref.name]).catch(() => undefined);
    }
  }
  const durationMs = report.durationMs ?? known.ranMs;
  return {
    startedAt: report.startedAt ?? new Date(Date.now() - durationMs).toISOString(),
    durationMs,
    resources: report.resources(),
    ...report.left,
    elsewhere: {
      surroundings: surroundingsOf(report, { container, environment: job.environment }),
      gpus: gpusOf(report),
    },
  };
}

/** Why a training failed is worth more than why its files did not come. */
async function bring({ ref, job, report, end }: AttendedJob, transport: Transport): Promise<void> {
  if (end?.kind !== 'succeeded') {
    await transport.fetch(job, ref.name).catch(() => undefined);
    return;
  }
  if (report.isUnsaved) throw unsaved(ref);
  await transport.fetch(job, ref.name);
}

function unsaved({ logPath }: JobRef): UserError {
  return new UserError('train-results-lost', {
    what: 'The training succeeded, and what it wrote could not be handed over.',
    why: `The lines of its script that hand it over failed; the end of ${logPath} may say why.`,
    next: 'Check that the job may write to the store, and run it again.',
  });
}
