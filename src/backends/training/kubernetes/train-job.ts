import type { ClusterJob } from '../remote/cluster.ts';
import {
  commandOf,
  environmentOf,
  type KubePlace,
  labelsOf,
  metadataOf,
  resourcesOf,
  securityOf,
  volumeMountsOf,
  volumesOf,
} from './pod.ts';
import { progressBy, type Workload } from './workload.ts';

/** The replicated job and the container that a runtime trains in, by Kubeflow's own convention. */
const trainer = 'node';

/** Kubeflow Trainer's TrainJob: the pods are made by the runtime that the cluster's people wrote. */
export const trainJob: Workload = {
  kind: 'TrainJob',
  group: 'trainer.kubeflow.org',
  version: 'v1alpha1',
  plural: 'trainjobs',
  container: trainer,
  options: ['runtime', 'nodes'],
  restarts: true,
  removesItself: false,
  manifest(job, place) {
    return {
      apiVersion: 'trainer.kubeflow.org/v1alpha1',
      kind: 'TrainJob',
      metadata: metadataOf(job, place),
      spec: {
        runtimeRef: { name: place.runtime },
        trainer: {
          ...(job.image !== null && { image: job.image }),
          command: commandOf(job),
          // The rest may come by a patch of the runtime, the environment may not.
          env: environmentOf(job),
          numNodes: place.nodes,
          resourcesPerNode: resourcesOf(job),
        },
        runtimePatches: [patchOf(job, place)],
      },
    };
  },
  podsOf: (name) =>
    `jobset.sigs.k8s.io/jobset-name=${name},trainer.kubeflow.org/trainjob-ancestor-step=trainer`,
  rankOf: ({ metadata }) =>
    Number(metadata.labels['batch.kubernetes.io/job-completion-index'] ?? 0),
  progressOf: (conditions) => progressBy(conditions, { complete: 'Complete', failed: 'Failed' }),
};

/** What TrainJob has no member for: where the files are, as whom, and how long a pod may save. */
function patchOf(job: ClusterJob, place: KubePlace): object {
  const volumeMounts = volumeMountsOf(job, place);
  const container = { name: trainer, securityContext: securityOf(place), volumeMounts };
  const { serviceAccount } = place;
  const spec = {
    terminationGracePeriodSeconds: job.graceSeconds,
    ...(serviceAccount !== null && { serviceAccountName: serviceAccount }),
    containers: [container],
    volumes: volumesOf(job, place),
  };
  const pod = { metadata: { labels: labelsOf(job) }, spec };
  const replicatedJobs = [{ name: trainer, template: { spec: { template: pod } } }];
  return {
    manager: 'contender/train',
    trainingRuntimeSpec: { template: { spec: { replicatedJobs } } },
  };
}
