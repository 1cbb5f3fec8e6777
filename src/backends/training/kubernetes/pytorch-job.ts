import { metadataOf, templateOf } from './pod.ts';
import { progressBy, type Workload } from './workload.ts';

/** The name that the training operator wants. */
const container = 'pytorch';

/** Kubeflow's older PyTorchJob: a master, and workers beside it. */
export const pytorchJob: Workload = {
  kind: 'PyTorchJob',
  group: 'kubeflow.org',
  version: 'v1',
  plural: 'pytorchjobs',
  container,
  options: ['nodes'],
  restarts: false,
  removesItself: true,
  manifest(job, place) {
    const template = templateOf(job, place, container);
    const replicas = (count: number) => ({ replicas: count, restartPolicy: 'Never', template });
    return {
      apiVersion: 'kubeflow.org/v1',
      kind: 'PyTorchJob',
      metadata: metadataOf(job, place),
      spec: {
        // Its pods stay for their exit codes; the time to live removes them with the job.
        runPolicy: { backoffLimit: 0, cleanPodPolicy: 'Running', ttlSecondsAfterFinished: 3600 },
        pytorchReplicaSpecs: {
          Master: replicas(1),
          ...(place.nodes > 1 && { Worker: replicas(place.nodes - 1) }),
        },
      },
    };
  },
  podsOf: (name) => `training.kubeflow.org/job-name=${name}`,
  rankOf({ metadata: { labels } }) {
    if (labels['training.kubeflow.org/replica-type'] !== 'worker') return 0;
    return 1 + Number(labels['training.kubeflow.org/replica-index'] ?? 0);
  },
  progressOf: (conditions) => progressBy(conditions, { complete: 'Succeeded', failed: 'Failed' }),
};
