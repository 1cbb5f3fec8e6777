import type { Backend } from '../../ports/backend.ts';
import type { TrainingBackend } from '../../ports/training-backend.ts';
import { local } from './local/index.ts';

/**
 * Every place where training runs; a new one is a folder and an entry here. A training on this machine does not
 * wait for the code of clusters.
 */
export const trainingBackends: readonly Backend<TrainingBackend>[] = [
  local,
  {
    scheme: 'docker',
    summary: 'a container on a Docker engine',
    open: async (...target) => (await import('./docker/index.ts')).openDocker(...target),
  },
  {
    scheme: 'podman',
    summary: 'a container on a Podman engine',
    open: async (...target) => (await import('./docker/index.ts')).openPodman(...target),
  },
  {
    scheme: 'k8s',
    summary: 'a Job on a Kubernetes cluster',
    open: async (...target) =>
      (await import('./kubernetes/index.ts')).openKubernetesJobs(...target),
  },
  {
    scheme: 'trainjob',
    summary: "a TrainJob of Kubeflow's Trainer",
    open: async (...target) => (await import('./kubernetes/index.ts')).openTrainJobs(...target),
  },
  {
    scheme: 'pytorchjob',
    summary: 'a PyTorchJob of Kubeflow',
    open: async (...target) => (await import('./kubernetes/index.ts')).openPytorchJobs(...target),
  },
  {
    scheme: 'slurm',
    summary: 'a batch job on a Slurm cluster',
    open: async (...target) => (await import('./slurm/index.ts')).openSlurm(...target),
  },
  {
    scheme: 'ray',
    summary: 'a job on a Ray cluster',
    open: async (...target) => (await import('./ray/index.ts')).openRay(...target),
  },
  {
    scheme: 'sagemaker',
    summary: 'a training job of Amazon SageMaker',
    open: async (...target) => (await import('./sagemaker/index.ts')).openSageMaker(...target),
  },
];
