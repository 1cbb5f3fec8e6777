import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Open } from '../../../src/commands/command.ts';
import { afterTraining } from '../../../src/commands/training/after.ts';
import { UserError } from '../../../src/errors.ts';
import type { JobRef, JobStatus, TrainingBackend } from '../../../src/ports/training-backend.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const state = {
  backend: 'ray:http://127.0.0.1:8265',
  ref: {
    name: 'contender-77-1-0123abcd',
    mark: '00000000-0000-0000-0000-000000000000',
    logPath: '/project/contender-output/train.log',
    id: '7',
  },
  shallEnd: true,
  graceSeconds: 120,
  checkpoints: null,
};

/**
 * A job elsewhere that ends so many seconds after the notice, or by the kill, in a place that is out of reach
 * at first; what was asked and said.
 */
function scene(savesFor: number, outOfReachFor = 0) {
  const reachable = performance.now() + outOfReachFor * 1000;
  const reach = () => {
    if (performance.now() >= reachable) return;
    throw new UserError('train-unreachable', { what: 'a', why: 'b', next: 'c' });
  };
  const cancelled: number[] = [];
  const cleared: string[] = [];
  const said: string[] = [];
  let endsAt = Number.POSITIVE_INFINITY;
  const backend = {
    isHere: false,
    async status(): Promise<JobStatus> {
      reach();
      return performance.now() >= endsAt
        ? { kind: 'ended', end: { kind: 'cancelled' } }
        : { kind: 'running' };
    },
    async cancel(_: unknown, graceMs: number) {
      reach();
      cancelled.push(graceMs);
      endsAt = performance.now() + (graceMs === 0 ? 0 : savesFor * 1000);
    },
    async clear({ name }: JobRef) {
      cleared.push(name);
    },
  } as unknown as TrainingBackend;
  const open = {
    training: async () => backend,
    progress: (line: string) => said.push(line),
  } as unknown as Open;
  const after = async (kept: object, seconds: number) => {
    const ending = afterTraining(JSON.stringify(kept), open);
    await jest.advanceTimersByTimeAsync(seconds * 1000);
    await ending;
  };
  return { cancelled, cleared, said, after };
}

test('a cancelled job elsewhere is waited for while it saves, and what it leaves there is removed', async () => {
  const { cancelled, cleared, said, after } = scene(100);
  await after(state, 102);
  expect(cancelled).toEqual([120_000]);
  expect(cleared).toEqual([state.ref.name]);
  expect(said.at(-1)).toBe('Nothing of it is left.');
});

test('one that does not end within its grace is ended', async () => {
  const { cancelled, after } = scene(1_000);
  await after(state, 152);
  expect(cancelled).toEqual([120_000, 0]);
});

test('a job that was only out of reach goes on for the next attempt', async () => {
  const { cancelled, cleared, said, after } = scene(1);
  await after({ ...state, shallEnd: false }, 1);
  expect([cancelled, cleared]).toEqual([[], []]);
  expect(said).toEqual([
    'The job contender-77-1-0123abcd goes on: run this job again, and it is followed again.',
  ]);
});

test('a cancelled job elsewhere is ended also where its place is out of reach for three minutes', async () => {
  const { cancelled, said, after } = scene(1, 180);
  await after(state, 190);
  expect(cancelled).toEqual([120_000]);
  expect(said.at(-1)).toBe('Nothing of it is left.');
});

test('of a job that goes on nothing is waited for where its place is out of reach', async () => {
  const { said, after } = scene(1, 1_000);
  await after({ ...state, shallEnd: false }, 1);
  expect(said).toHaveLength(1);
});

test('of a training on this machine what cannot be ended is said, after it was asked', async () => {
  const asked: number[] = [];
  const said: string[] = [];
  const backend = {
    isHere: true,
    status: async (): Promise<JobStatus> => ({ kind: 'running' }),
    cancel: async (_: JobRef, graceMs: number) => void asked.push(graceMs),
  } as unknown as TrainingBackend;
  const open = { training: async () => backend, progress: (line: string) => said.push(line) };
  const local = { ...state, backend: 'local:', shallEnd: false };
  await afterTraining(JSON.stringify(local), open as unknown as Open);
  expect(asked).toHaveLength(1);
  expect(said).toEqual([
    'The training is still running although its job is over: it is ended now.',
    'Something of it could not be ended: a driver or a disk may hang. Look at the machine.',
  ]);
});
