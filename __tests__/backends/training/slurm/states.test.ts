import { expect, test } from '@jest/globals';
import { accountedJob, shownJob } from '../../../../src/backends/training/slurm/commands.ts';
import type { JobReport } from '../../../../src/backends/training/slurm/door.ts';
import {
  readAccountedJob,
  readControllerJob,
} from '../../../../src/backends/training/slurm/rest-shapes.ts';
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
  ...['REQUEUED', 'REQUEUE_FED', 'REQUEUE_HOLD', 'RESV_DEL_HOLD', 'SPECIAL_EXIT'].map(
    (state): [JobReport, object] => [report(state), { kind: 'queued', why: null }],
  ),
  [report('RUNNING POWER_UP_NODE'), { kind: 'queued', why: null }],
  [report('RUNNING'), { kind: 'running' }],
  [report('SUSPENDED'), { kind: 'running' }],
  [report('COMPLETING'), { kind: 'running' }],
  [report('FAILED COMPLETING', '3:0'), { kind: 'running' }],
  [report('PREEMPTED COMPLETING', '0:15'), { kind: 'running' }],
  [report('A_STATE_OF_TOMORROW'), { kind: 'running', unknown: 'A_STATE_OF_TOMORROW' }],
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
  [report('PREEMPTED', '0:15'), { kind: 'preempted' }],
  [report('NODE_FAIL'), { kind: 'lost' }],
  [report('BOOT_FAIL'), { kind: 'lost' }],
  [report('LAUNCH_FAILED'), { kind: 'lost' }],
  [report('REVOKED'), { kind: 'lost' }],
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

/** As 22.05.8 told of it, on a node that limits memory by control groups. */
test('a job that was out of memory says so by its state, whatever else its shell ended with', () => {
  const shown =
    'JobId=1 JobName=ours UserId=ada(1000) JobState=OUT_OF_MEMORY Reason=OutOfMemory Dependency=(null) ExitCode=0:125 TimeLimit=365-00:00:00';
  const accounted = 'ours|OUT_OF_MEMORY|0:125|525600\n';
  const job = { job_id: 1, job_state: 'OUT_OF_MEMORY', state_reason: 'OutOfMemory' };
  const byRest = readControllerJob({ ...job, exit_code: 253, time_limit: 525_600 });
  const account = readAccountedJob(38, {
    name: 'ours',
    state: { current: 'OUT_OF_MEMORY', reason: 'None' },
    exit_code: { status: 'SIGNALED', signal: { signal_id: 125, name: 'Unknown signal 125' } },
  });
  const told = [shownJob(shown, 'ours'), accountedJob(accounted, 'ours'), byRest, account];
  for (const one of told) {
    expect(one && statusOf(one)).toEqual({ kind: 'ended', end: { kind: 'out-of-memory' } });
  }
  expect(byRest.exit).toEqual({ code: 0, signal: 125 });
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
