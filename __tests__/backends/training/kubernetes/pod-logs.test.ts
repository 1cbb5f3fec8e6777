import { expect, test } from '@jest/globals';
import type { KubeApi } from '../../../../src/backends/training/kubernetes/api.ts';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { pod as podShape } from '../../../../src/backends/training/kubernetes/pod-answer.ts';
import { podLogs } from '../../../../src/backends/training/kubernetes/pod-logs.ts';
import { pytorchJob } from '../../../../src/backends/training/kubernetes/pytorch-job.ts';
import { plainPlace } from '../../../support/live/kubernetes-jobs.ts';

const handle = { name: 'a', mark: 'c0ffee', id: null };

/** An API server that knows logs, by the names of their pods; others cannot be had. */
function serverWith(logs: Readonly<Record<string, string>>): KubeApi {
  const nothing = () => Promise.reject(new Error('Nobody asks for that.'));
  return {
    title: 'The cluster',
    login: 'the user',
    ask: nothing,
    need: nothing,
    async bytes({ path }) {
      const log = logs[path.split('/').at(-2) ?? ''];
      if (log !== undefined) return Buffer.from(log);
      const message = 'dial tcp 10.0.0.1:10250: connect: no route to host';
      return {
        kind: 'refused',
        status: 500,
        reason: 'InternalError',
        message,
        causes: [],
        call: path,
      };
    },
    errorOf: ({ message }) => {
      throw new Error(message);
    },
  };
}

function podNamed(name: string, metadata: object = {}) {
  const containerStatuses = ['train', 'pytorch'].map((one) => ({
    name: one,
    state: { running: {} },
  }));
  return podShape.parse({
    metadata: { name, uid: name, ...metadata },
    spec: {},
    status: { phase: 'Running', containerStatuses },
  });
}

test('a node that does not answer any more does not hide how the job ended', async () => {
  const read = podLogs(serverWith({}), batchJob, plainPlace);
  const late = new Date(Date.now() - 60_000).toISOString();
  const gone = podNamed('gone', { deletionTimestamp: late });
  expect((await read(handle, [gone], '')).bytes).toHaveLength(0);
  // Of one that may come back the log is asked for again.
  await expect(read(handle, [podNamed('silent')], '')).rejects.toThrow(/no route to host/);
});

test('what each pod tells of itself is told once, unless its command never ran', async () => {
  const line = (text: string) => `2027-01-01T00:00:00.000000001Z ${text}\n`;
  const worker = {
    'training.kubeflow.org/replica-type': 'worker',
    'training.kubeflow.org/replica-index': '0',
  };
  const server = serverWith({
    a: ['contender: c0ffee start 1 1', 'leads'].map(line).join(''),
    b: [
      'contender: c0ffee start 1 1',
      'contender: c0ffee unfit few 1',
      'contender: c0ffee end 0 1',
      '50 % done contender: c0ffee sample 1 2 3',
      '60 % done contender: c0ffee late 5',
      'x',
    ]
      .map(line)
      .join(''),
  });
  const read = podLogs(server, pytorchJob, { ...plainPlace, nodes: 2 });
  const { bytes } = await read(handle, [podNamed('b', { labels: worker }), podNamed('a')], '');
  expect(Buffer.from(bytes).toString()).toBe(
    [
      'contender: c0ffee start 1 1',
      'leads',
      'contender: c0ffee unfit few 1',
      '[1] 50 % done ',
      '[1] 60 % done ',
      'contender: c0ffee late 5',
      '[1] x\n',
    ].join('\n'),
  );
});
