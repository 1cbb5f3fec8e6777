import { expect, test } from '@jest/globals';
import { accountedJob, shownJob } from '../../../../src/backends/training/slurm/commands.ts';
import type { JobReport } from '../../../../src/backends/training/slurm/door.ts';
import { statusOf } from '../../../../src/backends/training/slurm/states.ts';

const report = (states: string, exit = '0:0', given: Partial<JobReport> = {}): JobReport => {
  const [code = 0, signal = 0] = exit.split(':').map(Number);
  return {
    states: states.split(' '),
    reason: null,
    exit: { code, signal },
    minutes: null,
    ...given,
  };
};

test.each<[JobReport, object]>([
  [report('PENDING', '0:0', { reason: 'Resources' }), { kind: 'queued', why: 'Resources' }],
  [report('PENDING', '0:0', { reason: 'None' }), { kind: 'queued', why: null }],
  [report('CONFIGURING'), { kind: 'queued', why: null }],
  [report('RUNNING CONFIGURING'), { kind: 'queued', why: null }],
  [report('REQUEUED'), { kind: 'queued', why: null }],
  [report('RUNNING'), { kind: 'running' }],
  [report('SUSPENDED'), { kind: 'running' }],
  [report('COMPLETING'), { kind: 'running' }],
  [report('FAILED COMPLETING', '3:0'), { kind: 'running' }],
  [report('A_STATE_OF_TOMORROW'), { kind: 'running' }],
])('a job that lives: %j', (told, status) => {
  expect(statusOf(told)).toEqual(status);
});

test.each<[JobReport, object]>([
  [report('COMPLETED'), { kind: 'succeeded' }],
  [report('FAILED', '3:0'), { kind: 'failed', exitCode: 3 }],
  [report('FAILED', '128:0'), { kind: 'failed', exitCode: 128 }],
  [report('FAILED', '255:0'), { kind: 'failed', exitCode: 255 }],
  [report('FAILED', '0:9', { reason: 'JobLaunchFailure' }), { kind: 'killed', signal: 'SIGKILL' }],
  [report('FAILED', '143:0'), { kind: 'killed', signal: 'SIGTERM' }],
  [report('FAILED', '0:53'), { kind: 'lost' }],
  [report('FAILED', '0:0'), { kind: 'lost' }],
  [report('FAILED', '', { exit: null }), { kind: 'lost' }],
  [report('OUT_OF_MEMORY', '0:125'), { kind: 'out-of-memory' }],
  [report('CANCELLED'), { kind: 'cancelled' }],
  [report('TIMEOUT', '0:9', { minutes: 5 }), { kind: 'timed-out', minutes: 5 }],
  [report('TIMEOUT'), { kind: 'lost' }],
  [report('DEADLINE', '0:0', { minutes: 7 }), { kind: 'timed-out', minutes: 7 }],
  [report('PREEMPTED'), { kind: 'preempted' }],
  [report('NODE_FAIL'), { kind: 'lost' }],
  [report('BOOT_FAIL'), { kind: 'lost' }],
])('a job that has ended: %j', (told, end) => {
  expect(statusOf(told)).toMatchObject({ kind: 'ended', end });
});

test('a line of scontrol is read by its members', () => {
  const line =
    'JobId=17 JobName=contender-1-1-00000000 UserId=ada(1000) JobState=TIMEOUT Reason=TimeLimit Requeue=0 ExitCode=0:9 TimeLimit=1-02:30:00 TimeMin=N/A Comment=JobState=COMPLETED';
  const name = 'contender-1-1-00000000';
  expect(shownJob(line, name)).toEqual({
    states: ['TIMEOUT'],
    reason: 'TimeLimit',
    exit: { code: 0, signal: 9 },
    minutes: 26 * 60 + 30,
  });
  expect(shownJob(line.replace('1-02:30:00', 'UNLIMITED'), name)?.minutes).toBeNull();
  expect(shownJob(line, 'contender-1-1-0000000')).toBeNull();
  expect(shownJob('', name)).toBeNull();
});

test('of the accounting counts the last line with the name: numbers are given again', () => {
  const lines = 'other|COMPLETED|0:0|5\nours|FAILED|3:0|5\nours|CANCELLED by 1000|0:0|60\n';
  expect(accountedJob(lines, 'ours')).toEqual({
    states: ['CANCELLED'],
    reason: null,
    exit: { code: 0, signal: 0 },
    minutes: 60,
  });
  expect(accountedJob(lines, 'nobody')).toBeNull();
  expect(accountedJob('', 'ours')).toBeNull();
});
