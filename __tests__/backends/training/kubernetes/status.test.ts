import { expect, test } from '@jest/globals';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { pod as podShape } from '../../../../src/backends/training/kubernetes/pod-answer.ts';
import { statusOf } from '../../../../src/backends/training/kubernetes/status.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import type { Progress } from '../../../../src/backends/training/kubernetes/workload.ts';

interface Seen {
  readonly phase?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly state?: object;
  readonly conditions?: readonly object[];
  readonly deletionTimestamp?: string;
  readonly startTime?: string | undefined;
}

function podWith({ state, deletionTimestamp, ...status }: Seen, limit?: number) {
  const containerStatuses = state ? [{ name: 'train', state }] : [];
  return podShape.parse({
    metadata: { name: 'a', uid: 'a', deletionTimestamp },
    spec: { activeDeadlineSeconds: limit, containers: [{ name: 'train', image: 'hub/model:1' }] },
    status: { phase: 'Pending', containerStatuses, ...status },
  });
}

const now = Date.parse('2027-01-01T00:10:00Z');
const failed: Progress = { kind: 'failed', reason: 'BackoffLimitExceeded', message: 'too often' };
const open: Progress = { kind: 'open' };

function status(progress: Progress, pods: readonly ReturnType<typeof podWith>[] = []) {
  return statusOf({ progress, pods, hindrance: null, now }, batchJob);
}

function exited(exitCode: number, reason = 'Error', message = '') {
  return podWith({ phase: 'Failed', state: { terminated: { exitCode, reason, message } } });
}

test.each([
  ['0 is no failure of the command', 0, 'Completed', { kind: 'lost' }],
  ['1', 1, 'Error', { kind: 'failed', exitCode: 1 }],
  ['128', 128, 'Error', { kind: 'failed', exitCode: 128 }],
  ['255', 255, 'Error', { kind: 'failed', exitCode: 255 }],
  ['137', 137, 'Error', { kind: 'killed', signal: 'SIGKILL' }],
  ['143', 143, 'Error', { kind: 'killed', signal: 'SIGTERM' }],
  ['137 by its node', 137, 'OOMKilled', { kind: 'out-of-memory' }],
  // Without the kill of the whole group only the shell's code is seen.
  ['1 of a shell', 1, 'OOMKilled', { kind: 'out-of-memory' }],
])('a failed Job whose container ended with %s', (...row) => {
  const [, code, reason, end] = row;
  expect(status(failed, [exited(code, reason)])).toMatchObject({ kind: 'ended', end });
});

test('a container that could not begin rejects the job', () => {
  const message = 'exec: "/bin/sh": stat /bin/sh: no such file or directory';
  expect(status(failed, [exited(128, 'StartError', message)])).toEqual({
    kind: 'ended',
    end: { kind: 'rejected', why: `The container of hub/model:1 cannot start: ${message}.` },
  });
});

test.each([
  ['its node', podWith({ phase: 'Failed', reason: 'DeadlineExceeded' }, 120), failed],
  ['the Job', podWith({ phase: 'Failed' }, 120), { ...failed, reason: 'DeadlineExceeded' }],
])('ended for its time by %s', (_, pod, progress) => {
  expect(status(progress, [pod])).toEqual({
    kind: 'ended',
    end: { kind: 'timed-out', minutes: 2 },
  });
});

test.each([
  'PreemptionByScheduler',
  'DeletionByTaintManager',
  'EvictionByEvictionAPI',
  'DeletionByPodGC',
])('a pod that was taken away by %s was preempted, whatever its exit code', (reason) => {
  const conditions = [{ type: 'DisruptionTarget', status: 'True', reason }];
  const state = { terminated: { exitCode: 143, reason: 'Error' } };
  expect(status(failed, [podWith({ phase: 'Failed', conditions, state })])).toEqual({
    kind: 'ended',
    end: { kind: 'preempted' },
  });
});

test('a pod that its node evicted for want of memory is told in the words of the node', () => {
  const conditions = [{ type: 'DisruptionTarget', status: 'True', reason: 'TerminationByKubelet' }];
  const message = 'The node was low on resource: memory. ';
  const pod = podWith({ phase: 'Failed', reason: 'Evicted', message, conditions });
  expect(status(failed, [pod])).toEqual({
    kind: 'ended',
    end: { kind: 'lost', why: 'The node evicted its pod: The node was low on resource: memory.' },
  });
  const shutdown = podWith({ phase: 'Failed', reason: 'Terminated', conditions });
  expect(status(failed, [shutdown])).toMatchObject({ end: { kind: 'preempted' } });
});

test('a failed Job without a pod is lost, with what the Job says', () => {
  expect(status(failed)).toEqual({
    kind: 'ended',
    end: {
      kind: 'lost',
      why: 'The Job failed (BackoffLimitExceeded): too often. No pod of it is left that tells more.',
    },
  });
});

test('a Job that fails waits for its pod, unless the node of that pod does not answer any more', () => {
  const failing: Progress = { ...failed, kind: 'failing' };
  const conditions = [
    { type: 'DisruptionTarget', status: 'True', reason: 'DeletionByTaintManager' },
  ];
  const state = { running: {} };
  const gone = (deletionTimestamp: string) => {
    return podWith({ phase: 'Running', state, conditions, deletionTimestamp });
  };
  expect(status(failing, [gone('2027-01-01T00:09:50Z')])).toEqual({ kind: 'running' });
  expect(status(failing, [gone('2027-01-01T00:09:00Z')])).toMatchObject({
    end: { kind: 'preempted' },
  });
});

test.each([
  ['nobody says why', [], null],
  [
    'no node takes it',
    [
      {
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message: '0/3 nodes\nare free',
      },
    ],
    'Unschedulable: 0/3 nodes are free.',
  ],
  [
    'its node works on it',
    [{ type: 'PodScheduled', status: 'True' }],
    'Its node makes it ready: it fetches the image and mounts the volumes.',
  ],
])('a pod that waits is queued: %s', (_, conditions, why) => {
  expect(status(open, [podWith({ conditions })])).toEqual({ kind: 'queued', why });
});

test('a Job without pods is queued for the reason that its controller gives', () => {
  const hindrance = 'pods "a" is forbidden: exceeded quota';
  expect(statusOf({ progress: open, pods: [], hindrance, now }, batchJob)).toEqual({
    kind: 'queued',
    why: hindrance,
  });
});

test.each([
  ['run', open, 'Running'],
  ['ended well', { kind: 'complete' }, 'Succeeded'],
  ['ended before anybody looked', failed, 'Failed'],
] as const)(
  'pods without the container that trains, as another runtime makes them, reject the job: they %s',
  (_, progress, phase) => {
    const pod = podWith({ phase });
    expect(statusOf({ progress, pods: [pod], hindrance: null, now }, trainJob)).toEqual({
      kind: 'ended',
      end: {
        kind: 'rejected',
        why: 'Its pods have no container "node", in which it would train, but train.',
      },
    });
  },
);

test('a suspended Job is queued', () => {
  expect(status({ kind: 'suspended', message: 'Waiting for Kueue' })).toEqual({
    kind: 'queued',
    why: 'It is suspended: Waiting for Kueue.',
  });
});

test.each([
  ['ErrImagePull', '2027-01-01T00:09:00Z'],
  ['ImagePullBackOff', '2027-01-01T00:09:00Z'],
  ['ImagePullBackOff', undefined],
  ['InvalidImageName', '2027-01-01T00:10:00Z'],
  ['ErrImageNeverPull', '2027-01-01T00:10:00Z'],
])(
  'an image that cannot be had (%s, of a pod that its node began at %s) is named',
  (reason, startTime) => {
    const pod = podWith({ startTime, state: { waiting: { reason, message: 'not found' } } });
    expect(status(open, [pod])).toEqual({
      kind: 'ended',
      end: {
        kind: 'rejected',
        why: `The image hub/model:1 cannot be had (${reason}): not found.`,
      },
    });
  },
);

test.each(['ErrImagePull', 'ImagePullBackOff', 'RegistryUnavailable'])(
  'of an image (%s) a node has a minute to try again, and its words are told meanwhile',
  (reason) => {
    const waiting = { reason, message: 'dial tcp: i/o timeout' };
    const pod = podWith({ startTime: '2027-01-01T00:09:01Z', state: { waiting } });
    expect(status(open, [pod])).toEqual({
      kind: 'queued',
      why: `The image hub/model:1 cannot be had (${reason}): dial tcp: i/o timeout.`,
    });
  },
);

test.each(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'])(
  'a container that cannot be made (%s) rejects the job',
  (reason) => {
    const pod = podWith({ state: { waiting: { reason, message: 'secret "hub" not found' } } });
    expect(status(open, [pod])).toMatchObject({
      end: { kind: 'rejected', why: expect.stringContaining('secret "hub" not found') },
    });
  },
);

test.each(['ContainerCreating', 'PodInitializing', 'SomethingNew'])('%s only waits', (reason) => {
  expect(status(open, [podWith({ state: { waiting: { reason } } })]).kind).toBe('queued');
});

test.each([
  ['a running container', podWith({ phase: 'Running', state: { running: {} } })],
  ['an ended one whose Job is not yet done', exited(0, 'Completed')],
  ['a phase that nobody knows', podWith({ phase: 'Unknown' })],
])('%s counts as running', (_, pod) => {
  expect(status(open, [pod])).toEqual({ kind: 'running' });
});

const podAt = (uid: string, exitCode: number, finishedAt: string) => {
  const pod = podWith({ state: { terminated: { exitCode, reason: 'Error', finishedAt } } });
  return { ...pod, metadata: { ...pod.metadata, name: uid, uid } };
};

test('of several pods the one that failed first tells how', () => {
  const pods = [podAt('0', 143, '2027-01-01T00:00:09Z'), podAt('1', 7, '2027-01-01T00:00:03Z')];
  expect(status(failed, pods)).toMatchObject({ end: { kind: 'failed', exitCode: 7 } });
});

test('a job that is done, by the leading pod alone, is not done well where another pod failed', () => {
  const complete: Progress = { kind: 'complete' };
  const pods = [podAt('0', 0, '2027-01-01T00:00:09Z'), podAt('1', 7, '2027-01-01T00:00:08Z')];
  const well = { kind: 'ended', end: { kind: 'succeeded' } };
  expect(status(complete, pods)).toEqual({ kind: 'ended', end: { kind: 'failed', exitCode: 7 } });
  expect(status(complete, pods.slice(0, 1))).toEqual(well);
  // Those that its controller ended, and those that it began once more.
  const [leader, other] = pods;
  const metadata = { ...other?.metadata, deletionTimestamp: '2027-01-01T00:00:09Z' };
  const deleted = [leader, { ...other, metadata }] as typeof pods;
  expect(status(complete, deleted)).toEqual(well);
  const again = { ...batchJob, restarts: true };
  expect(statusOf({ progress: complete, pods, hindrance: null, now }, again)).toEqual(well);
});

test('a limit that the Job itself has is told where the pod has none, and where it has a longer one', () => {
  const late: Progress = { ...failed, reason: 'DeadlineExceeded', message: 'Job was too long' };
  const told = { kind: 'ended', end: { kind: 'timed-out', minutes: 1 } };
  for (const pods of [[], [podWith({}, 120)]]) {
    const sighting = { progress: late, pods, hindrance: null, limitSeconds: 60, now };
    expect(statusOf(sighting, batchJob)).toEqual(told);
  }
});

test('a limit that nobody tells, such as that of a runtime, is no limit of the policy', () => {
  const late: Progress = { ...failed, reason: 'DeadlineExceeded', message: 'Too long' };
  expect(status(late, [exited(143)])).toEqual({
    kind: 'ended',
    end: {
      kind: 'lost',
      why: 'The Job failed (DeadlineExceeded): Too long. Nobody says whose limit of time it was.',
    },
  });
});

test('the time limit is that of the pod that it ended', () => {
  const pods = [podWith({ phase: 'Succeeded' }), podWith({ reason: 'DeadlineExceeded' }, 120)];
  expect(status(failed, pods)).toMatchObject({ end: { kind: 'timed-out', minutes: 2 } });
});
