import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { type LiveKubernetes, until } from './kubernetes.ts';

/** Stands for Kubeflow's controllers, which no registry of packages has: it makes pods and writes the status. */
export interface TestTrainer {
  stop(): Promise<void>;
}

/** Installs Kubeflow's own definitions, as they were published. */
export async function installKubeflow(live: LiveKubernetes, place: string): Promise<void> {
  for (const name of ['trainer.kubeflow.org_trainjobs', 'kubeflow.org_pytorchjobs']) {
    const text = readFileSync(join(place, 'crds', `${name}.yaml`), 'utf8');
    const definition = parse(text);
    const path = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
    const { name: id } = definition.metadata;
    await live.must('PATCH', `${path}/${id}?fieldManager=test&force=true`, text);
    await until(async () => {
      const { status } = await live.must('GET', `${path}/${id}`);
      return status?.conditions?.some(
        (one: Condition) => one.type === 'Established' && one.status === 'True',
      );
    });
  }
  // Their paths are served a moment later.
  for (const kind of kinds)
    await until(async () => (await live.ask('GET', kind.path)).status === 200);
}

interface Condition {
  readonly type: string;
  readonly status: string;
}

// biome-ignore lint/suspicious/noExplicitAny: objects as the API server gives them
type Thing = any;

interface Kind {
  readonly path: string;
  readonly complete: string;
  pods(object: Thing): readonly Thing[];
  status(pods: readonly Thing[]): object;
}

const trainJobs: Kind = {
  path: '/apis/trainer.kubeflow.org/v1alpha1/namespaces/default/trainjobs',
  complete: 'Complete',
  pods({ metadata, spec: { trainer, runtimePatches = [] } }) {
    const [patch] = runtimePatches;
    const [job] = patch?.trainingRuntimeSpec?.template?.spec?.replicatedJobs ?? [];
    const { containers = [], ...rest } = job?.template?.spec?.template?.spec ?? {};
    return Array.from({ length: trainer.numNodes }, (_, index) => ({
      metadata: {
        name: `${metadata.name}-node-0-${index}`,
        labels: {
          'jobset.sigs.k8s.io/jobset-name': metadata.name,
          'trainer.kubeflow.org/trainjob-ancestor-step': 'trainer',
          'batch.kubernetes.io/job-completion-index': String(index),
        },
      },
      spec: {
        restartPolicy: 'Never',
        ...rest,
        containers: [
          {
            ...containers[0],
            name: 'node',
            image: trainer.image,
            command: trainer.command,
            resources: trainer.resourcesPerNode,
            env: [...trainer.env, { name: 'JOB_COMPLETION_INDEX', value: String(index) }],
          },
        ],
      },
    }));
  },
  status(pods) {
    const count = (phase: string) => pods.filter(({ status }) => status.phase === phase).length;
    const [active, succeeded, failed] = [count('Running'), count('Succeeded'), count('Failed')];
    const ready = active;
    return { jobsStatus: [{ name: 'node', ready, succeeded, failed, active, suspended: 0 }] };
  },
};

const pytorchJobs: Kind = {
  path: '/apis/kubeflow.org/v1/namespaces/default/pytorchjobs',
  complete: 'Succeeded',
  pods({ metadata, spec: { pytorchReplicaSpecs } }) {
    return Object.entries<Thing>(pytorchReplicaSpecs).flatMap(([type, { replicas, template }]) =>
      Array.from({ length: replicas }, (_, index) => ({
        metadata: {
          name: `${metadata.name}-${type.toLowerCase()}-${index}`,
          labels: {
            'training.kubeflow.org/job-name': metadata.name,
            'training.kubeflow.org/replica-type': type.toLowerCase(),
            'training.kubeflow.org/replica-index': String(index),
          },
        },
        spec: { ...template.spec, restartPolicy: 'Never' },
      })),
    );
  },
  status: () => ({ replicaStatuses: {} }),
};

const kinds = [trainJobs, pytorchJobs];

export function startTrainer(live: LiveKubernetes): TestTrainer {
  let isOver = false;
  const work = (async () => {
    while (!isOver) {
      for (const kind of kinds) await attend(live, kind).catch(() => undefined);
      await sleep(100);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await work;
    },
  };
}

async function attend(live: LiveKubernetes, kind: Kind): Promise<void> {
  const { items } = await live.must('GET', kind.path);
  for (const object of items) {
    if (object.metadata.deletionTimestamp || isDone(object, kind)) continue;
    await work(live, kind, object);
  }
}

function isDone({ status }: Thing, { complete }: Kind): boolean {
  const conditions: readonly Condition[] = status?.conditions ?? [];
  return conditions.some(
    ({ type, status: is }) => is === 'True' && [complete, 'Failed'].includes(type),
  );
}

async function work(live: LiveKubernetes, kind: Kind, object: Thing): Promise<void> {
  const path = '/api/v1/namespaces/default/pods';
  const { apiVersion, kind: name, metadata } = object;
  const owner = { apiVersion, kind: name, name: metadata.name, uid: metadata.uid };
  const ownerReferences = [{ ...owner, controller: true, blockOwnerDeletion: true }];
  const pods: Thing[] = [];
  for (const wanted of kind.pods(object)) {
    const asked = { ...wanted, metadata: { ...wanted.metadata, ownerReferences } };
    const { status, value } = await live.ask('GET', `${path}/${wanted.metadata.name}`);
    pods.push(status === 404 ? await live.must('POST', path, asked) : value);
  }
  const failed = pods.some(({ status }) => status.phase === 'Failed');
  const isOver = failed || pods.every(({ status }) => status.phase === 'Succeeded');
  const type = failed ? 'Failed' : kind.complete;
  const last = { type, status: 'True', reason: 'Test', message: 'by the pods', ...times() };
  const status = { ...kind.status(pods), ...(isOver && { conditions: [last] }) };
  await live.must('PATCH', `${kind.path}/${metadata.name}/status`, { status });
}

function times() {
  return { lastTransitionTime: new Date().toISOString() };
}
