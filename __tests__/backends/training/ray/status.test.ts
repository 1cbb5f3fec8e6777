import { expect, test } from '@jest/globals';
import { isLive, statusOf } from '../../../../src/backends/training/ray/status.ts';

const ended = (end: object) => ({ kind: 'ended', end });
const failed = (error_type: string | null, message: string, code: number | null = null) => ({
  status: 'FAILED',
  error_type,
  message,
  driver_exit_code: code,
});
const byCommand = 'JOB_ENTRYPOINT_COMMAND_ERROR';

test.each([
  [
    { status: 'PENDING', message: 'It waits.' },
    { kind: 'queued', why: 'It waits.' },
  ],
  [{ status: 'PENDING' }, { kind: 'queued', why: null }],
  [{ status: 'RUNNING' }, { kind: 'running' }],
  [{ status: 'HIBERNATING' }, { kind: 'running', unknown: 'HIBERNATING' }],
  [{ status: 'STOPPED' }, ended({ kind: 'cancelled' })],
  [{ status: 'SUCCEEDED', driver_exit_code: 0 }, ended({ kind: 'succeeded' })],
])('%j', (details, status) => {
  expect(statusOf(details)).toEqual(status);
});

test.each([
  [0, { kind: 'failed', exitCode: 0 }],
  [1, { kind: 'failed', exitCode: 1 }],
  [69, { kind: 'failed', exitCode: 69 }],
  [128, { kind: 'failed', exitCode: 128 }],
  [255, { kind: 'failed', exitCode: 255 }],
  [-9, { kind: 'killed', signal: 'SIGKILL' }],
  [137, { kind: 'killed', signal: 'SIGKILL' }],
  [-15, { kind: 'killed', signal: 'SIGTERM' }],
])('exit code %i', (code, end) => {
  expect(statusOf(failed(byCommand, 'failed with exit code', code))).toEqual(ended(end));
});

test('out of memory is what the monitor of Ray says, never what a log tells', () => {
  const message =
    'Unexpected error occurred: Task was killed due to the node running low on memory. … OOM …';
  const unknown = 'JOB_SUPERVISOR_ACTOR_UNKNOWN_FAILURE';
  expect(statusOf(failed(unknown, message))).toEqual(ended({ kind: 'out-of-memory' }));
  const printed = 'failed with exit code 1, last available logs (truncated to 20,000 chars):\nOOM';
  expect(statusOf(failed(byCommand, printed, 1))).toEqual(ended({ kind: 'failed', exitCode: 1 }));
  expect(statusOf(failed(byCommand, printed))).toMatchObject({ end: { kind: 'lost' } });
});

test.each([
  'RUNTIME_ENV_SETUP_FAILURE',
  'JOB_SUPERVISOR_ACTOR_START_TIMEOUT',
  'JOB_SUPERVISOR_ACTOR_START_FAILURE',
  'JOB_SUPERVISOR_ACTOR_UNSCHEDULABLE',
  'JOB_ENTRYPOINT_COMMAND_START_ERROR',
])('%s never ran: rejected, with the first and the last line of what Ray says', (type) => {
  const message =
    'setup failed: no\n[Node 1] Traceback (most recent call last):\n  File "a.py"\nIOError: gone\n\n';
  expect(statusOf(failed(type, message))).toEqual(
    ended({ kind: 'rejected', why: 'setup failed: no IOError: gone' }),
  );
});

test('a job whose node died is lost', () => {
  const message = 'Job supervisor actor died: The actor died because its node has died.';
  expect(statusOf(failed('JOB_SUPERVISOR_ACTOR_DIED', message))).toEqual(
    ended({ kind: 'lost', why: message }),
  );
});

test('a failure without a word is lost, not passed over', () => {
  const why = 'Ray says no more than FAILED.';
  expect(statusOf({ status: 'FAILED' })).toEqual(ended({ kind: 'lost', why }));
});

test('who ended by himself in the moment of the cancellation was cancelled', () => {
  const message = 'Traceback …\npsutil.NoSuchProcess: process PID not found (pid=815)\n';
  expect(statusOf(failed('JOB_ENTRYPOINT_COMMAND_START_ERROR', message))).toEqual(
    ended({ kind: 'cancelled' }),
  );
});

test.each([
  ['PENDING', true],
  ['RUNNING', true],
  ['HIBERNATING', true],
  ['SUCCEEDED', false],
  ['STOPPED', false],
  ['FAILED', false],
])('%s may still do something: %s', (status, live) => {
  expect(isLive({ status })).toBe(live);
});
