import { describe, expect, test } from '@jest/globals';
import { statusOf } from '../../../../src/backends/training/sagemaker/state.ts';

const StoppingCondition = { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 90_000 };

describe('a training job in progress', () => {
  test.each([
    'Starting',
    'Pending',
    'LaunchingMLInstances',
    'PreparingTrainingStack',
    'Downloading',
    'DownloadingTrainingImage',
  ])('that is %s waits', (SecondaryStatus) => {
    const state = { TrainingJobStatus: 'InProgress', SecondaryStatus };
    expect(statusOf(state)).toEqual({ kind: 'queued', why: null });
    const message = 'Insufficient capacity error from EC2 while launching instances, retrying!';
    expect(statusOf({ ...state, message })).toEqual({ kind: 'queued', why: message });
  });

  test('that trained before waits no more: AWS starts it again, as long as that takes', () => {
    const state = { TrainingJobStatus: 'InProgress', SecondaryStatus: 'Starting' };
    const passed = ['Starting', 'Downloading', 'Training', 'Interrupted', 'Starting'];
    expect(statusOf({ ...state, passed })).toEqual({ kind: 'running' });
    expect(statusOf({ ...state, passed: passed.slice(0, 2) }).kind).toBe('queued');
  });

  test.each(['Training', 'Uploading', 'Stopping', 'Updating', 'Restarting', 'Interrupted', 'New'])(
    'that is %s runs',
    (SecondaryStatus) => {
      const state = { TrainingJobStatus: 'InProgress', SecondaryStatus, message: 'any' };
      expect(statusOf(state)).toEqual({ kind: 'running' });
    },
  );
});

test('a job that stops still runs', () => {
  const state = { TrainingJobStatus: 'Stopping', SecondaryStatus: 'Stopping' };
  expect(statusOf(state)).toEqual({ kind: 'running' });
});

test.each(['Deleting', 'Paused', ''])(
  'a status "%s" is no end, and no success',
  (TrainingJobStatus) => {
    const state = { TrainingJobStatus, SecondaryStatus: 'Completed' };
    expect(statusOf(state)).toEqual({ kind: 'running', unknown: TrainingJobStatus });
  },
);

const ends: readonly (readonly [string, string, string, object])[] = [
  ['Completed', 'Completed', '', { kind: 'succeeded' }],
  ['Stopped', 'Stopped', '', { kind: 'cancelled' }],
  ['Stopped', 'MaxRuntimeExceeded', '', { kind: 'timed-out', minutes: 60 }],
  ['Stopped', 'MaxWaitTimeExceeded', '', { kind: 'timed-out', minutes: 1500 }],
  ['Failed', 'MaxRuntimeExceeded', 'any', { kind: 'timed-out', minutes: 60 }],
  ['Failed', 'Failed', 'AlgorithmError: , exit code: 3', { kind: 'failed', exitCode: 3 }],
  [
    'Failed',
    'Failed',
    'AlgorithmError: ExecuteUserScriptError:\nExitCode 2\nErrorMessage "out of memory"',
    { kind: 'failed', exitCode: 2 },
  ],
  ['Failed', 'Failed', 'AlgorithmError: , exit code: 137', { kind: 'killed', signal: 'SIGKILL' }],
  ['Failed', 'Failed', 'AlgorithmError: , exit code: 143', { kind: 'killed', signal: 'SIGTERM' }],
  ['Failed', 'Failed', 'AlgorithmError: see the log', { kind: 'failed', exitCode: 1 }],
  [
    'Failed',
    'Failed',
    'ClientError: Please use an instance type with more memory, or reduce the size of job data processed on an instance.',
    { kind: 'out-of-memory' },
  ],
  [
    'Failed',
    'Failed',
    'AlgorithmError: OutOfMemory: container was killed',
    { kind: 'out-of-memory' },
  ],
  ['Failed', 'Failed', '', { kind: 'lost', why: 'SageMaker gave no reason.' }],
];

test.each(ends)('%s, %s, "%s" is %j', (...row) => {
  const [TrainingJobStatus, SecondaryStatus, FailureReason, end] = row;
  const state = { TrainingJobStatus, SecondaryStatus, FailureReason, StoppingCondition };
  expect(statusOf(state)).toEqual({ kind: 'ended', end });
});

test.each([
  [
    'CapacityError: Unable to provision requested ML compute capacity. Please retry using a different ML instance type.',
    'rejected',
  ],
  ['ClientError: Data download failed: Access Denied', 'rejected'],
  ['ClientError: Cannot pull the image: manifest unknown', 'rejected'],
  ['ClientError: No S3 objects found under S3 URL', 'rejected'],
  ['ClientError: Artifact upload failed: disk is full', 'lost'],
  ['InternalServerError: We encountered an internal error. Please try again.', 'lost'],
])('"%s" is %s, in its own words', (FailureReason, kind) => {
  const state = { TrainingJobStatus: 'Failed', SecondaryStatus: 'Failed', FailureReason };
  const why = `SageMaker says: "${FailureReason}".`;
  expect(statusOf(state)).toEqual({ kind: 'ended', end: { kind, why } });
});

test('a reason of pages is cut', () => {
  const FailureReason = `InternalServerError: ${'x '.repeat(1000)}`;
  const state = { TrainingJobStatus: 'Failed', SecondaryStatus: 'Failed', FailureReason };
  const status = statusOf(state);
  expect(JSON.stringify(status).length).toBeLessThan(600);
});
