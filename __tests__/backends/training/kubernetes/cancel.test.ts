import { expect, test } from '@jest/globals';
import type { KubeApi } from '../../../../src/backends/training/kubernetes/api.ts';
import { kubeCluster } from '../../../../src/backends/training/kubernetes/cluster.ts';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { plainPlace } from '../../../support/live/kubernetes-jobs.ts';

test('a cancel that breaks off before its second word has stopped the pod, or would be taken over', async () => {
  const patched: string[] = [];
  const metadata = { name: 'a', uid: 'u' };
  const containerStatuses = [{ name: 'train', state: { running: {} } }];
  const pod = { metadata, spec: {}, status: { phase: 'Running', containerStatuses } };
  const api: KubeApi = {
    title: 'The cluster',
    login: 'the user',
    async ask({ method, path }) {
      if (method === 'GET') return { kind: 'done', value: { metadata, status: {} } };
      patched.push(path);
      throw new Error('The connection is lost.');
    },
    need: async (_, shape) => shape.parse({ items: [pod] }) as never,
    bytes: () => Promise.reject(new Error('Nobody reads a log.')),
    errorOf: () => new Error('refused') as never,
  };
  const cluster = kubeCluster(api, batchJob, plainPlace);
  await expect(cluster.cancel({ name: 'a', mark: 'm', id: 'u' }, 5_000)).rejects.toThrow(/lost/);
  expect(patched).toEqual(['/api/v1/namespaces/default/pods/a']);
});
