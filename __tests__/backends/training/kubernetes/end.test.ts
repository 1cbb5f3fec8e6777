import { expect, test } from '@jest/globals';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { pytorchJob } from '../../../../src/backends/training/kubernetes/pytorch-job.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import { clusterOf, handle, object, pathOf, pods } from '../../../support/answering-kubernetes.ts';

const specified = 'active longer than specified deadline';

test.each([
  [
    'the Job',
    batchJob,
    { activeDeadlineSeconds: 90 },
    { reason: 'DeadlineExceeded', message: `Job was ${specified}` },
  ],
  [
    'the TrainJob',
    trainJob,
    { activeDeadlineSeconds: 90 },
    { reason: 'DeadlineExceeded', message: 'It took too long' },
  ],
  [
    'the PyTorchJob',
    pytorchJob,
    { runPolicy: { activeDeadlineSeconds: 90 } },
    { reason: 'PyTorchJobFailed', message: `Job a has failed because it was ${specified}` },
  ],
] as const)('a time that somebody set for %s is told, though its pods are gone', async (...row) => {
  const [, workload, spec, words] = row;
  const late = { type: 'Failed', status: 'True', ...words };
  const body = object({ spec, status: { conditions: [late] } });
  const { cluster } = await clusterOf(
    { [`GET ${pathOf(workload)}/a`]: { body }, [pods]: { body: { items: [] } } },
    workload,
  );
  const end = { kind: 'timed-out', minutes: 1.5 };
  expect(await cluster.status(handle)).toEqual({ kind: 'ended', end });
});

test('the pod that a queue took away does not tell how the job ended that went on', async () => {
  const is = (type: string) => ({ status: { conditions: [{ type, status: 'True' }] } });
  const ended = (uid: string, exitCode: number, finishedAt: string) => {
    const containerStatuses = [
      { name: 'train', state: { terminated: { exitCode, reason: 'Error', finishedAt } } },
    ];
    const metadata = { name: uid, uid };
    return { metadata, spec: {}, status: { phase: 'Failed', containerStatuses } };
  };
  const items = (...all: object[]) => ({ body: { items: all } });
  const { cluster } = await clusterOf({
    [`GET ${pathOf(batchJob)}/a`]: [
      { body: object() },
      { body: object(is('Suspended')) },
      { body: object(is('Failed')) },
    ],
    [pods]: [
      items(ended('old', 143, '2027-01-01T00:00:00Z')),
      items(),
      items(ended('new', 7, '2027-01-01T01:00:00Z')),
    ],
  });
  expect(await cluster.status(handle)).toMatchObject({ kind: 'running' });
  expect(await cluster.status(handle)).toMatchObject({ kind: 'queued' });
  const end = { kind: 'failed', exitCode: 7 };
  expect(await cluster.status(handle)).toEqual({ kind: 'ended', end });
});
