import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { kubeApi } from '../../../src/backends/training/kubernetes/api.ts';
import { kubeCluster } from '../../../src/backends/training/kubernetes/cluster.ts';
import { findAccount } from '../../../src/backends/training/kubernetes/find-account.ts';
import { batchJob } from '../../../src/backends/training/kubernetes/job.ts';
import type { KubePlace } from '../../../src/backends/training/kubernetes/pod.ts';
import type { Workload } from '../../../src/backends/training/kubernetes/workload.ts';
import type { Cluster, ClusterJob, Handle } from '../../../src/backends/training/remote/cluster.ts';
import type { JobEnd, JobStatus } from '../../../src/ports/training-backend.ts';

export const plainPlace: KubePlace = {
  namespace: 'default',
  volume: null,
  serviceAccount: null,
  queue: null,
  user: null,
  runtime: 'torch-distributed',
  nodes: 1,
};

let jobs = 0;

/** A job as `elsewhere` hands it to a cluster; its script is all that runs. */
export function clusterJob(script: string, wishes: Partial<ClusterJob> = {}): ClusterJob {
  jobs += 1;
  return {
    name: `contender-test-1-${jobs.toString(16).padStart(8, '0')}`,
    configuration: randomUUID().replaceAll('-', '').repeat(2),
    mark: randomUUID(),
    script,
    environment: {},
    secrets: {},
    image: 'busybox:1',
    gpus: 0,
    cpus: null,
    memoryGib: null,
    sharedMemoryGib: null,
    limitSeconds: 60,
    graceSeconds: 20,
    mount: null,
    ...wishes,
  };
}

export interface ClusterWish {
  readonly kubeconfig: string;
  readonly workload?: Workload;
  readonly place?: Partial<KubePlace>;
}

export async function clusterBy({
  kubeconfig,
  workload = batchJob,
  place,
}: ClusterWish): Promise<Cluster> {
  const environment = () => undefined;
  const account = await findAccount({ kubeconfig, context: null }, environment);
  const pace = { answerMs: 10_000, idleMs: 10_000, pauseMs: 50 };
  return kubeCluster(kubeApi(account, { environment, pace }), workload, {
    ...plainPlace,
    ...place,
  });
}

export async function submitted(cluster: Cluster, job: ClusterJob): Promise<Handle> {
  const { name, mark } = job;
  return { name, mark, id: await cluster.submit(job) };
}

/** Looks until the status is as wanted. */
export async function statusWhen(
  cluster: Cluster,
  handle: Handle,
  isWanted: (status: JobStatus) => boolean,
): Promise<JobStatus> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const status = await cluster.status(handle);
    if (isWanted(status)) return status;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(status)}.`);
    await sleep(100);
  }
}

export async function endOf(cluster: Cluster, handle: Handle): Promise<JobEnd> {
  const status = await statusWhen(cluster, handle, ({ kind }) => kind === 'ended');
  if (status.kind !== 'ended') throw new Error('It has not ended.');
  return status.end;
}

/** Waits until the log holds a text. */
export async function logWhen(cluster: Cluster, handle: Handle, text: string): Promise<string> {
  const deadline = Date.now() + 20_000;
  let from = '';
  let read = '';
  while (!read.includes(text)) {
    if (Date.now() > deadline) throw new Error(`Only ${JSON.stringify(read)}.`);
    const part = await cluster.log(handle, from);
    from = part.next;
    read += Buffer.from(part.bytes).toString('utf8');
    await sleep(50);
  }
  return read;
}

/** What it did from its start to its end. */
export async function run(cluster: Cluster, job: ClusterJob) {
  const handle = await submitted(cluster, job);
  const end = await endOf(cluster, handle);
  const { bytes } = await cluster.log(handle, '');
  return { end, log: Buffer.from(bytes).toString('utf8'), handle };
}
