import { expect, test } from '@jest/globals';
import type { KubeApi } from '../../../../src/backends/training/kubernetes/api.ts';
import { kubeCluster } from '../../../../src/backends/training/kubernetes/cluster.ts';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import {
  clusterOf,
  handle,
  object,
  pathOf,
  podRunning,
  pods,
  running,
} from '../../../support/answering-kubernetes.ts';
import { plainPlace } from '../../../support/live/kubernetes-jobs.ts';

const pod = '/api/v1/namespaces/default/pods/p';

test('a Job is asked to stop by a time to live that is over, which keeps its log, and is then marked', async () => {
  const path = `${pathOf(batchJob)}/a`;
  const { cluster, asked } = await clusterOf({
    [`GET ${path}`]: { body: object() },
    [pods]: { body: { items: [running] } },
    [`PATCH ${pod}`]: { body: {} },
    [`PATCH ${path}`]: { body: {} },
  });
  await cluster.cancel(handle, 5_000);
  const told = asked.filter(({ line }) => !line.startsWith('GET'));
  expect(told.map(({ line, body }) => [line, JSON.parse(body)])).toEqual([
    [`PATCH ${pod}`, { metadata: { uid: 'p' }, spec: { activeDeadlineSeconds: 1 } }],
    [`PATCH ${path}`, { metadata: { uid: 'u', annotations: { 'contender.cancelled': 'true' } } }],
  ]);
});

test('a TrainJob, of which nothing may be changed, is deleted, and each pod gets its grace', async () => {
  const path = `${pathOf(trainJob)}/a`;
  const { cluster, asked } = await clusterOf(
    {
      [`GET ${path}`]: { body: object() },
      [pods]: { body: { items: [podRunning('node')] } },
      [`DELETE ${path}`]: { body: {} },
      [`DELETE ${pod}`]: { body: {} },
    },
    trainJob,
  );
  await cluster.cancel(handle, 5_000);
  const told = asked.filter(({ line }) => !line.startsWith('GET'));
  expect(told.map(({ line, body }) => [line, JSON.parse(body)])).toMatchObject([
    [`DELETE ${path}`, { propagationPolicy: 'Foreground' }],
    [`DELETE ${pod}`, { gracePeriodSeconds: 5 }],
  ]);
});

test('a cancel that breaks off before its second word has stopped the pod, or would be taken over', async () => {
  const patched: string[] = [];
  const metadata = { name: 'a', uid: 'u' };
  const containerStatuses = [{ name: 'train', state: { running: {} } }];
  const one = { metadata, spec: {}, status: { phase: 'Running', containerStatuses } };
  const api: KubeApi = {
    title: 'The cluster',
    login: 'the user',
    async ask({ method, path }, shape) {
      const value = shape.parse({ metadata, status: {} }) as never;
      if (method === 'GET') return { kind: 'done', value, warnings: [] };
      patched.push(path);
      throw new Error('The connection is lost.');
    },
    need: async (_, shape) => shape.parse({ items: [one] }) as never,
    bytes: () => Promise.reject(new Error('Nobody reads a log.')),
    errorOf: () => new Error('refused') as never,
  };
  const cluster = kubeCluster(api, batchJob, plainPlace);
  await expect(cluster.cancel({ name: 'a', mark: 'm', id: 'u' }, 5_000)).rejects.toThrow(/lost/);
  expect(patched).toEqual(['/api/v1/namespaces/default/pods/a']);
});
