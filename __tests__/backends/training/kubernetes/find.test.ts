import { expect, test } from '@jest/globals';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { pod as podShape } from '../../../../src/backends/training/kubernetes/pod-answer.ts';
import { pytorchJob } from '../../../../src/backends/training/kubernetes/pytorch-job.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import {
  clusterOf,
  handle,
  object,
  pathOf,
  pods,
  running,
} from '../../../support/answering-kubernetes.ts';

const configuration = 'c0ffee'.repeat(10).padEnd(64, '0');
const list = `GET ${pathOf(batchJob)}`;

function made(name: string, metadata: object = {}, status: object = {}) {
  const annotations = { 'contender.configuration': configuration, 'contender.mark': `of ${name}` };
  return object({ status }, { name, uid: `id of ${name}`, annotations, ...metadata });
}

test('the job is found that lives and was made last, by one of its names and its whole configuration', async () => {
  const items = [
    made('first', { creationTimestamp: '2027-01-01T00:00:00Z' }),
    made('second', { creationTimestamp: '2027-01-01T00:01:00Z' }),
    made('third', { creationTimestamp: '2027-01-01T00:02:00Z' }),
  ];
  const { cluster, asked } = await clusterOf({ [list]: { body: { items } } });
  const names = ['second', 'first', 'never'];
  expect(await cluster.find(names, configuration)).toEqual({
    name: 'second',
    mark: 'of second',
    id: 'id of second',
  });
  // A label cannot hold all of it.
  const selector = 'app.kubernetes.io/managed-by=contender,contender.config=c0ffeec0ffee';
  const query = new URLSearchParams({ labelSelector: selector });
  expect(asked.map(({ line }) => line)).toEqual([`${list}?${query}`]);
});

const is = (type: string) => ({ conditions: [{ type, status: 'True' }] });
const alike = `${configuration.slice(0, 12)}${'1'.repeat(52)}`;

test.each([
  ['has ended well', made('a', {}, is('Complete'))],
  ['has failed', made('a', {}, is('Failed'))],
  ['will fail', made('a', {}, is('FailureTarget'))],
  ['is being deleted', made('a', { deletionTimestamp: '2027-01-01T00:00:00Z' })],
  [
    'was cancelled',
    made('a', {
      annotations: { 'contender.configuration': configuration, 'contender.cancelled': 'true' },
    }),
  ],
  [
    'has another configuration that begins alike',
    made('a', { annotations: { 'contender.configuration': alike } }),
  ],
  ['is not ours', made('a', { annotations: {} })],
])('a Job that %s is not taken over', async (_, item) => {
  const { cluster } = await clusterOf({ [list]: { body: { items: [item] } } });
  expect(await cluster.find(['a'], configuration)).toBeNull();
});

test('a Job that is suspended lives', async () => {
  const items = [made('a', {}, is('Suspended'))];
  const { cluster } = await clusterOf({ [list]: { body: { items } } });
  expect(await cluster.find(['a'], configuration)).toMatchObject({ name: 'a' });
});

test.each([
  ['Job', batchJob, 'batch.kubernetes.io/job-name=a'],
  [
    'TrainJob',
    trainJob,
    'jobset.sigs.k8s.io/jobset-name=a,trainer.kubeflow.org/trainjob-ancestor-step=trainer',
  ],
  ['PyTorchJob', pytorchJob, 'training.kubeflow.org/job-name=a'],
])('the pods of a %s are found by the labels that its controller gives them', async (...row) => {
  const [, workload, labelSelector] = row;
  const { cluster, asked } = await clusterOf(
    { [`GET ${pathOf(workload)}/a`]: { body: object() }, [pods]: { body: { items: [running] } } },
    workload,
  );
  await cluster.status(handle);
  expect(asked.at(-1)?.line).toBe(`${pods}?${new URLSearchParams({ labelSelector })}`);
});

const replica = (type: string, index: string) => ({
  'training.kubeflow.org/replica-type': type,
  'training.kubeflow.org/replica-index': index,
});

test.each([
  ['Job', batchJob, {}, 0],
  ['TrainJob', trainJob, { 'batch.kubernetes.io/job-completion-index': '0' }, 0],
  ['TrainJob', trainJob, { 'batch.kubernetes.io/job-completion-index': '3' }, 3],
  ['PyTorchJob', pytorchJob, replica('master', '0'), 0],
  ['PyTorchJob', pytorchJob, replica('worker', '0'), 1],
  ['PyTorchJob', pytorchJob, replica('worker', '2'), 3],
])('of a %s the rank of a pod is told by its labels: %#', (...row) => {
  const [, workload, labels, rank] = row;
  expect(
    workload.rankOf(podShape.parse({ ...running, metadata: { name: 'p', uid: 'p', labels } })),
  ).toBe(rank);
});
