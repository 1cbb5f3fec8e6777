import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster, ClusterJob, Handle } from '../../../src/backends/training/remote/cluster.ts';
import type { JobEnd, JobStatus } from '../../../src/ports/training-backend.ts';
import { clusterJob } from './cluster-job.ts';

/** A job that asks for nothing but to be run. */
export function jobOf(script: string, wishes: Partial<ClusterJob> = {}): ClusterJob {
  const mark = randomUUID();
  return clusterJob({
    name: `contender-test-1-${mark.slice(0, 8)}`,
    configuration: digest(mark),
    mark,
    script,
    environment: { PATH: '/usr/bin:/bin' },
    graceSeconds: 6,
    ...wishes,
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export async function endOf(cluster: Cluster, handle: Handle): Promise<JobEnd> {
  const status = await reached(cluster, handle, 'ended');
  if (status.kind !== 'ended') throw new Error('It has not ended.');
  return status.end;
}

export async function reached(
  cluster: Cluster,
  handle: Handle,
  kind: JobStatus['kind'],
): Promise<JobStatus> {
  for (;;) {
    const status = await cluster.status(handle);
    if (status.kind === kind) return status;
    if (status.kind === 'ended') throw new Error(`It ended: ${JSON.stringify(status.end)}`);
    await sleep(150);
  }
}

export async function logOf(cluster: Cluster, handle: Handle): Promise<string> {
  let text = '';
  for (let from = ''; ; ) {
    const { bytes, next } = await cluster.log(handle, from);
    if (bytes.byteLength === 0) return text;
    text += new TextDecoder().decode(bytes);
    from = next;
  }
}

export async function logWith(cluster: Cluster, handle: Handle, text: string): Promise<void> {
  while (!(await logOf(cluster, handle)).includes(text)) await sleep(100);
}
