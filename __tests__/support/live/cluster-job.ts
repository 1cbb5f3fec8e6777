import type { ClusterJob } from '../../../src/backends/training/remote/cluster.ts';

/** A job that asks for nothing. */
export function clusterJob(wishes: Partial<ClusterJob> = {}): ClusterJob {
  return {
    name: 'contender-1-1-0a1b2c3d',
    configuration: 'c'.repeat(64),
    mark: 'mark',
    script: 'true',
    environment: {},
    secrets: {},
    image: null,
    gpus: 0,
    cpus: null,
    memoryGib: null,
    sharedMemoryGib: null,
    limitSeconds: null,
    graceSeconds: 20,
    mount: null,
    ...wishes,
  };
}
