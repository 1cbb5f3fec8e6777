import { metadataOf, templateOf } from './pod.ts';
import { progressBy, type Workload } from './workload.ts';

/** Long enough for a lost connection, and for people who want to look. */
const keptSeconds = 3600;

/** Kubernetes' own Job: one pod, never started twice. */
export const batchJob: Workload = {
  kind: 'Job',
  group: 'batch',
  version: 'v1',
  plural: 'jobs',
  container: 'train',
  options: [],
  restarts: false,
  removesItself: true,
  manifest(job, place) {
    return {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: metadataOf(job, place),
      spec: {
        // The default of 6 would train again behind our back.
        backoffLimit: 0,
        ttlSecondsAfterFinished: keptSeconds,
        template: templateOf(job, place, 'train'),
      },
    };
  },
  podsOf: (name) => `batch.kubernetes.io/job-name=${name}`,
  rankOf: () => 0,
  progressOf: (conditions) => progressBy(conditions, { complete: 'Complete', failed: 'Failed' }),
};
