import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../../errors.ts';
import type { Cluster, ClusterJob, Handle } from './cluster.ts';
import type { Pace } from './pace.ts';
import { givenUp, isUnreachable, pauseAfter } from './unreachable.ts';

/** So long a cluster that answers may still be busy with what it was asked before. */
const absentMs = 60_000;

/**
 * Submits a job. Where the answer is lost, the job may be there or not: it is looked for by its name, and is
 * never submitted a second time.
 */
export async function submitOnce(cluster: Cluster, job: ClusterJob, pace: Pace): Promise<Handle> {
  const { name, mark } = job;
  try {
    return { name, mark, id: await cluster.submit(job) };
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return lookFor(cluster, job, { pace, cause: error });
  }
}

async function lookFor(
  cluster: Cluster,
  { name, configuration }: ClusterJob,
  { pace, cause }: { readonly pace: Pace; readonly cause: unknown },
): Promise<Handle> {
  const began = pace.now();
  let absentSince: number | undefined;
  for (let tries = 1; ; tries += 1) {
    await sleep(Math.min(pauseAfter(tries), pace.longestPauseMs));
    try {
      const found = await cluster.find([name], configuration);
      if (found) return found;
      absentSince ??= pace.now();
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      absentSince = undefined;
    }
    const now = pace.now();
    if (absentSince !== undefined && now - absentSince >= Math.min(absentMs, pace.patienceMs)) {
      throw notTaken(cluster.title, cause);
    }
    if (now - began >= pace.patienceMs) {
      throw givenUp(cluster.title, Math.round(pace.patienceMs / 60_000), cause);
    }
  }
}

function notTaken(title: string, cause: unknown): UserError {
  return new UserError(
    'train-unreachable',
    {
      what: `${title} did not answer when the job was submitted, and knows nothing of it now.`,
      why: `The try said: ${cause instanceof Error ? cause.message : String(cause)}`,
      next: 'Re-run this job. Should the job begin meanwhile, it will be adopted.',
    },
    { cause },
  );
}
