import { expect, test } from '@jest/globals';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import type { FilesVolume, KubePlace } from '../../../../src/backends/training/kubernetes/pod.ts';
import { pytorchJob } from '../../../../src/backends/training/kubernetes/pytorch-job.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import type { ClusterJob } from '../../../../src/backends/training/remote/cluster.ts';
import { expanded } from '../../../support/live/kubernetes-expansion.ts';
import { plainPlace } from '../../../support/live/kubernetes-jobs.ts';

const job: ClusterJob = {
  name: 'contender-1-1-0a1b2c3d',
  configuration: 'c0ffee'.repeat(10).padEnd(64, '0'),
  mark: 'mark',
  script: 'echo $$',
  environment: { A: '1' },
  secrets: {},
  image: 'hub/model@sha256:1',
  gpus: 0,
  cpus: null,
  memoryGib: null,
  sharedMemoryGib: null,
  limitSeconds: null,
  graceSeconds: 120,
  mount: null,
};

// biome-ignore lint/suspicious/noExplicitAny: a manifest as Kubernetes has it
function manifest(wishes: Partial<ClusterJob> = {}, place: Partial<KubePlace> = {}): any {
  return batchJob.manifest({ ...job, ...wishes }, { ...plainPlace, ...place });
}

function container(wishes: Partial<ClusterJob> = {}, place: Partial<KubePlace> = {}) {
  return manifest(wishes, place).spec.template.spec.containers[0];
}

test('a job that asks for nothing is a Job that runs once, with its grace and no token of the cluster', () => {
  const labels = {
    'app.kubernetes.io/managed-by': 'contender',
    'contender.config': 'c0ffeec0ffee',
  };
  const annotations = { 'contender.configuration': job.configuration, 'contender.mark': 'mark' };
  expect(manifest()).toEqual({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: job.name, labels, annotations },
    spec: {
      backoffLimit: 0,
      ttlSecondsAfterFinished: 3600,
      template: {
        metadata: { labels, annotations },
        spec: {
          restartPolicy: 'Never',
          terminationGracePeriodSeconds: 120,
          enableServiceLinks: false,
          automountServiceAccountToken: false,
          containers: [
            {
              name: 'train',
              image: 'hub/model@sha256:1',
              command: ['/bin/sh', '-c', 'echo $$$$'],
              env: [{ name: 'A', value: '1' }],
              resources: { limits: {}, requests: {} },
              securityContext: {
                allowPrivilegeEscalation: false,
                seccompProfile: { type: 'RuntimeDefault' },
              },
            },
          ],
        },
      },
    },
  });
});

test.each(['$', '$$', 'a$', '$(A)', '$$(A)', '$(date)', '$(', '$$$(A) $', '$A `$A`'])(
  'the text %j reaches the container as it is, after the expansion of Kubernetes',
  (text) => {
    const { command, env } = container({ script: text, environment: { A: text } });
    expect(expanded(command[2], { A: 'wrong' })).toBe(text);
    expect(expanded(env[0].value, { A: 'wrong' })).toBe(text);
  },
);

test('GPUs are a limit, memory is limit and request, processors are a request', () => {
  expect(container({ gpus: 2, cpus: 1.5, memoryGib: 0.5 }).resources).toEqual({
    limits: { 'nvidia.com/gpu': '2', memory: '512Mi' },
    requests: { 'nvidia.com/gpu': '2', memory: '512Mi', cpu: '1.5' },
  });
});

test('a secret is a reference, also where a variable of that name was handed over', () => {
  expect(container({ secrets: { A: 'hub/token' } }).env).toEqual([
    { name: 'A', valueFrom: { secretKeyRef: { name: 'hub', key: 'token' } } },
  ]);
});

test('the time limit counts on the node, not in the queue', () => {
  const { spec } = manifest({ limitSeconds: 90 });
  expect(spec.template.spec.activeDeadlineSeconds).toBe(90);
  expect(spec).not.toHaveProperty('activeDeadlineSeconds');
});

const mount = { source: '/mnt/jobs/contender-1', target: '/jobs/contender-1' };
const volumes: readonly [FilesVolume, object, object][] = [
  [
    { kind: 'claim', claim: 'jobs', folder: '/mnt/jobs' },
    { persistentVolumeClaim: { claimName: 'jobs' } },
    { mountPath: '/jobs/contender-1', subPath: 'contender-1' },
  ],
  [
    { kind: 'host-path', path: '/srv/jobs', folder: '/mnt/jobs' },
    { hostPath: { path: '/srv/jobs/contender-1', type: 'Directory' } },
    { mountPath: '/jobs/contender-1' },
  ],
];

test.each(volumes)('a pod sees the folder of its own job alone: %j', (volume, source, mounted) => {
  const { volumes: declared, containers } = manifest({ mount }, { volume }).spec.template.spec;
  expect(declared).toEqual([{ name: 'files', ...source }]);
  expect(containers[0].volumeMounts).toEqual([{ name: 'files', ...mounted }]);
});

test('a folder that the volume does not hold is never mounted', () => {
  const volume = { kind: 'claim', claim: 'jobs', folder: '/mnt/job' } as const;
  expect(() => manifest({ mount }, { volume })).toThrow(
    '/mnt/jobs/contender-1 is not in /mnt/job.',
  );
});

test('shared memory is a volume in memory', () => {
  const { volumes: declared, containers } = manifest({ sharedMemoryGib: 8 }).spec.template.spec;
  expect(declared).toEqual([
    { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: '8192Mi' } },
  ]);
  expect(containers[0].volumeMounts).toEqual([{ name: 'shared-memory', mountPath: '/dev/shm' }]);
});

test('a user who is not root gets what the standard `restricted` asks for', () => {
  expect(container({}, { user: { uid: 1001, gid: 127 } }).securityContext).toEqual({
    allowPrivilegeEscalation: false,
    seccompProfile: { type: 'RuntimeDefault' },
    runAsNonRoot: true,
    capabilities: { drop: ['ALL'] },
    runAsUser: 1001,
    runAsGroup: 127,
  });
  expect(container({}, { user: { uid: 0, gid: 0 } }).securityContext).toMatchObject({
    runAsUser: 0,
  });
});

test.each([
  ['a Job', batchJob],
  ['a TrainJob', trainJob],
  ['a PyTorchJob', pytorchJob],
])('%s says whose it is, of which attempt, and in which queue of Kueue it waits', (_, workload) => {
  const labels = {
    'app.kubernetes.io/managed-by': 'contender',
    'contender.config': 'c0ffeec0ffee',
    'kueue.x-k8s.io/queue-name': 'gpu',
  };
  const annotations = { 'contender.configuration': job.configuration, 'contender.mark': 'mark' };
  const made = workload.manifest(job, { ...plainPlace, queue: 'gpu' });
  expect(made).toHaveProperty('metadata', { name: job.name, labels, annotations });
  // Kueue holds back the whole, not each pod.
  expect(JSON.stringify({ ...made, metadata: {} })).not.toContain('kueue');
});

test('a service account brings its token', () => {
  const { spec } = manifest({}, { serviceAccount: 'trainer' });
  expect(spec.template.spec).toMatchObject({ serviceAccountName: 'trainer' });
  expect(spec.template.spec).not.toHaveProperty('automountServiceAccountToken');
});

test('a TrainJob names its runtime and gives its environment itself, and the rest as a patch', () => {
  const place = {
    ...plainPlace,
    nodes: 2,
    volume: volumes[0]?.[0] ?? null,
    serviceAccount: 'trainer',
  };
  expect(
    trainJob.manifest({ ...job, mount, gpus: 1, secrets: { T: 'hub/token' } }, place),
  ).toMatchObject({
    apiVersion: 'trainer.kubeflow.org/v1alpha1',
    spec: {
      runtimeRef: { name: 'torch-distributed' },
      trainer: {
        image: job.image,
        numNodes: 2,
        env: [
          { name: 'A' },
          { name: 'T', valueFrom: { secretKeyRef: { name: 'hub', key: 'token' } } },
        ],
        resourcesPerNode: { limits: { 'nvidia.com/gpu': '1' } },
      },
      runtimePatches: [
        {
          manager: 'contender/train',
          trainingRuntimeSpec: {
            template: {
              spec: {
                replicatedJobs: [
                  {
                    name: 'node',
                    template: {
                      spec: {
                        template: {
                          spec: {
                            terminationGracePeriodSeconds: 120,
                            serviceAccountName: 'trainer',
                            containers: [{ name: 'node', volumeMounts: [{ name: 'files' }] }],
                            volumes: [{ name: 'files' }],
                          },
                        },
                      },
                    },
                  },
                ],
              },
            },
          },
        },
      ],
    },
  });
});

test('a PyTorchJob is never tried again, and its pods stay for their exit codes', () => {
  const made = pytorchJob.manifest({ ...job, limitSeconds: 90 }, { ...plainPlace, nodes: 2 });
  const template = { spec: { restartPolicy: 'Never', activeDeadlineSeconds: 90 } };
  expect(made).toMatchObject({
    spec: {
      runPolicy: { backoffLimit: 0, cleanPodPolicy: 'Running' },
      pytorchReplicaSpecs: {
        Master: { restartPolicy: 'Never', template },
        Worker: { restartPolicy: 'Never', template },
      },
    },
  });
});

test('a PyTorchJob has a master, and workers where there are more nodes', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a manifest as Kubeflow has it
  const replicas = (nodes: number): any => {
    // biome-ignore lint/suspicious/noExplicitAny: a manifest as Kubeflow has it
    const made: any = pytorchJob.manifest(job, { ...plainPlace, nodes });
    return made.spec.pytorchReplicaSpecs;
  };
  expect(Object.keys(replicas(1))).toEqual(['Master']);
  expect(replicas(3)).toMatchObject({
    Master: { replicas: 1, restartPolicy: 'Never' },
    Worker: { replicas: 2, template: { spec: { containers: [{ name: 'pytorch' }] } } },
  });
});
