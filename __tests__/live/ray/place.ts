import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { rayCluster } from '../../../src/backends/training/ray/cluster.ts';
import { rayServer } from '../../../src/backends/training/ray/server.ts';
import type { Cluster, ClusterJob, Handle } from '../../../src/backends/training/remote/cluster.ts';
import type { JobStatus } from '../../../src/ports/training-backend.ts';
import { clusterJob } from '../../support/live/cluster-job.ts';
import { rayToken } from '../../support/live/ray.ts';

interface Place {
  readonly url: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly autoscales?: boolean;
}

/** Ray as `train` meets it; retries come fast. */
export function clusterAt(place: Place): Cluster {
  const { url, variables = { RAY_AUTH_TOKEN: rayToken }, autoscales = false } = place;
  const pace = { answerMs: 20_000, idleMs: 20_000, pauseMs: 10 };
  const environment = (name: string) => variables[name];
  return rayCluster(rayServer({ url, environment, pace }), {
    autoscales,
  });
}

/** A job of nothing but its script; its name is nobody else's. */
export function jobOf(script: string, wishes: Partial<ClusterJob> = {}): ClusterJob {
  const name = `contender-7-1-${randomUUID().slice(0, 8)}`;
  return clusterJob({ name, mark: randomUUID(), script, ...wishes });
}

export function handleOf({ name, mark }: ClusterJob): Handle {
  return { name, mark, id: name };
}

/** Looks until the cluster says so. */
export async function until(
  cluster: Cluster,
  job: ClusterJob,
  kind: JobStatus['kind'],
): Promise<JobStatus> {
  for (;;) {
    const status = await cluster.status(handleOf(job));
    if (status.kind === kind) return status;
    if (status.kind === 'ended') throw new Error(`It ended: ${JSON.stringify(status.end)}`);
    await sleep(100);
  }
}

/** Runs a job to its end. */
export async function run(cluster: Cluster, job: ClusterJob) {
  await cluster.submit(job);
  const status = await until(cluster, job, 'ended');
  return { end: status.kind === 'ended' ? status.end : null, text: await textOf(cluster, job) };
}

/** The whole log, also of bytes that are no UTF-8: a character each. */
export async function textOf(cluster: Cluster, job: ClusterJob): Promise<string> {
  const { bytes } = await cluster.log(handleOf(job), '');
  return Buffer.from(bytes).toString('latin1');
}

/** Looks until the log holds the text. */
export async function untilPrinted(
  cluster: Cluster,
  job: ClusterJob,
  text: string,
): Promise<string> {
  for (;;) {
    const found = await textOf(cluster, job);
    if (found.includes(text)) return found;
    await sleep(100);
  }
}
