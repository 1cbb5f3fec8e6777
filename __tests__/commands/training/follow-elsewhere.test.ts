import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type Attention, follow } from '../../../src/commands/training/follow.ts';
import type { Signal } from '../../../src/commands/training/interruption.ts';
import { UserError } from '../../../src/errors.ts';
import type { JobStatus, TrainingBackend } from '../../../src/ports/training-backend.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { jobIn } from '../../support/training-contract.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** A place elsewhere that tells these statuses, the last one for ever, and what it was asked to end. */
function place(...statuses: readonly (JobStatus | Error)[]) {
  const cancelled: number[] = [];
  let looks = 0;
  const backend: TrainingBackend = {
    isHere: false,
    makeReady: async () => null,
    workspace: () => null,
    submit: async ({ name, mark, logPath }) => ({ name, mark, logPath, id: '7' }),
    async status() {
      const status = statuses[Math.min(looks, statuses.length - 1)];
      looks += 1;
      if (status === undefined || status instanceof Error) throw status;
      return status;
    },
    logs: async (_, from) => ({ bytes: new Uint8Array(), next: from }),
    cancel: async (_, graceMs) => void cancelled.push(graceMs),
    outputs: async () => ({
      startedAt: '2026-11-21T06:00:00.000Z',
      durationMs: 0,
      resources: { peakMemoryBytes: null, cpuSeconds: null },
      leftBehind: 0,
      stillAlive: 0,
    }),
  };
  return { backend, cancelled };
}

function attention(given: Partial<Attention> = {}) {
  let listener: (signal: Signal) => void = () => undefined;
  const full: Attention = {
    companions: [],
    graceMs: () => 9_000,
    show: () => undefined,
    strikeOut: async () => undefined,
    interruption: {
      during: (work) => work,
      handTo(one) {
        listener = one;
        return () => undefined;
      },
      stop: () => undefined,
    },
    saveMs: { graceMs: 120_000, waitMs: 5_000 },
    ...given,
  };
  return { full, send: (signal: Signal) => listener(signal) };
}

const running: JobStatus = { kind: 'running' };
const queued: JobStatus = { kind: 'queued', why: '0/3 nodes have a GPU' };

function started({ backend }: ReturnType<typeof place>, given: Partial<Attention> = {}) {
  const { full, send } = attention(given);
  const following = follow(backend, jobIn(temporaryFolder(), 'make'), full);
  following.catch(() => undefined);
  return { following, send };
}

test('a cancelled step gives the job its whole grace once, and leaves it to save', async () => {
  const scene = place(running);
  const { following, send } = started(scene);
  await jest.advanceTimersByTimeAsync(1_000);
  send('SIGINT');
  await jest.advanceTimersByTimeAsync(4_000);
  send('SIGTERM');
  await jest.advanceTimersByTimeAsync(1_200);
  expect((await following).end).toEqual({ kind: 'cancelled' });
  expect(scene.cancelled).toEqual([120_000]);
});

test('a job that saves in time is waited for', async () => {
  const end = { kind: 'failed', exitCode: 1 } as const;
  const scene = place(running, running, running, running, { kind: 'ended', end });
  const { following, send } = started(scene);
  await jest.advanceTimersByTimeAsync(30);
  send('SIGTERM');
  await jest.advanceTimersByTimeAsync(200);
  expect((await following).end).toEqual({ kind: 'cancelled' });
});

test('a queue that never moves ends with the words of the scheduler, and the job is taken back', async () => {
  const scene = place(queued);
  const { following } = started(scene, { queueMinutes: 2 });
  await jest.advanceTimersByTimeAsync(119_000);
  expect(scene.cancelled).toEqual([]);
  await jest.advanceTimersByTimeAsync(2_000);
  await expect(following).rejects.toMatchObject({
    problems: [
      {
        code: 'train-rejected',
        why: 'It waited for a place for 2 minutes. The scheduler says: 0/3 nodes have a GPU',
      },
    ],
  });
  expect(scene.cancelled).toEqual([0]);
});

test('what the place says of a job that waits, and a state that nobody knows, are told once each', async () => {
  const hibernates: JobStatus = { kind: 'running', unknown: 'HIBERNATING' };
  const silent: JobStatus = { kind: 'queued', why: null };
  const busy: JobStatus = { kind: 'queued', why: 'all GPUs are taken' };
  const end: JobStatus = { kind: 'ended', end: { kind: 'succeeded' } };
  const said: string[] = [];
  const scene = place(silent, queued, queued, busy, queued, hibernates, running, hibernates, end);
  const { following } = started(scene, { progress: (line) => void said.push(line) });
  await jest.advanceTimersByTimeAsync(3_000);
  await following;
  expect(said).toEqual([
    'The job waits for a place: 0/3 nodes have a GPU',
    'The job waits for a place: all GPUs are taken',
    'The job is in a state that Contender does not know and takes for running: HIBERNATING',
  ]);
});

test('a scheduler that says something new each time does not fill the log', async () => {
  const words = Array.from({ length: 200 }, (_, n): JobStatus => ({ kind: 'queued', why: `${n}` }));
  const said: string[] = [];
  const scene = place(...words, { kind: 'ended', end: { kind: 'succeeded' } });
  const { following } = started(scene, { progress: (line) => void said.push(line) });
  await jest.advanceTimersByTimeAsync(30_000);
  await following;
  expect(said).toHaveLength(50);
});

test('the wait for a place is no time of the training', async () => {
  const looked: number[] = [];
  const scene = place(...Array(40).fill(queued), running, running, {
    kind: 'ended',
    end: { kind: 'succeeded' },
  });
  const { following } = started(scene, {
    companions: [{ look: (seconds) => void looked.push(seconds) }],
  });
  await jest.advanceTimersByTimeAsync(3_000);
  await following;
  expect(Math.max(...looked)).toBeLessThan(0.1);
});

test.each(['train-unreachable', 'train-login', 'train-forbidden', 'train-not-this'])(
  'a job out of reach (%s) is not cancelled, since the next attempt adopts it',
  async (code) => {
    const unreachable = new UserError(code, { what: 'a', why: 'b', next: 'c' });
    const scene = place(running, unreachable);
    const { following } = started(scene);
    await jest.advanceTimersByTimeAsync(200);
    await expect(following).rejects.toBe(unreachable);
    expect(scene.cancelled).toEqual([]);
  },
);

test('any other mistake ends the job, which nobody attends to any more', async () => {
  const scene = place(running, new Error('a defect'));
  const { following } = started(scene);
  await jest.advanceTimersByTimeAsync(200);
  await expect(following).rejects.toThrow('a defect');
  expect(scene.cancelled).toEqual([0]);
});

test('a job that no place would take is told by its reason', async () => {
  const why = 'The image acme/train:7 does not exist.';
  const scene = place({ kind: 'ended', end: { kind: 'rejected', why } });
  const { following } = started(scene);
  await jest.advanceTimersByTimeAsync(200);
  await expect(following).rejects.toMatchObject({ problems: [{ code: 'train-rejected', why }] });
});

test('what another process needs is kept before the job is submitted, after it, and when it is cancelled', async () => {
  const kept: unknown[] = [];
  const { following, send } = started(place(running), {
    keep: ({ id }, shallEnd) => kept.push([id, shallEnd]),
  });
  await jest.advanceTimersByTimeAsync(100);
  send('SIGINT');
  await jest.advanceTimersByTimeAsync(5_200);
  await following;
  expect(kept).toEqual([
    [null, false],
    ['7', false],
    ['7', true],
  ]);
});

test('a job that will have another name is kept by that name before it is submitted', async () => {
  const kept: unknown[] = [];
  const scene = place({ kind: 'ended', end: { kind: 'succeeded' } });
  const expected: TrainingBackend['expected'] = ({ mark, logPath }) => {
    return { name: 'contender-77-2-0123abcd', mark, logPath, id: null };
  };
  const backend = { ...scene.backend, expected };
  const { following } = started({ ...scene, backend }, { keep: ({ name }) => kept.push(name) });
  await jest.advanceTimersByTimeAsync(200);
  await following;
  expect(kept[0]).toBe('contender-77-2-0123abcd');
});

test('a signal that comes while the job is submitted cancels it as soon as it is there', async () => {
  const scene = place(running);
  const { submit } = scene.backend;
  const slow: TrainingBackend = {
    ...scene.backend,
    submit: (job) => new Promise((done) => setTimeout(() => done(submit(job)), 3_000)),
  };
  const kept: unknown[] = [];
  const { following, send } = started(
    { ...scene, backend: slow },
    { keep: ({ id }, shallEnd) => kept.push([id, shallEnd]) },
  );
  await jest.advanceTimersByTimeAsync(1_000);
  send('SIGINT');
  expect(kept).toEqual([
    [null, false],
    [null, true],
  ]);
  await jest.advanceTimersByTimeAsync(5_200);
  expect((await following).end).toEqual({ kind: 'cancelled' });
  expect(scene.cancelled).toEqual([120_000]);
});

test('who lost its place in the queue waits anew, and is not taken back at once', async () => {
  const end = { kind: 'succeeded' } as const;
  const requeued = [queued, running, ...Array(1_250).fill(running), queued, queued];
  const scene = place(...requeued, running, { kind: 'ended', end });
  const { following } = started(scene, { queueMinutes: 2 });
  await jest.advanceTimersByTimeAsync(130_000);
  expect((await following).end).toEqual(end);
});

test('the time that an adopted job has run before counts for its limits', async () => {
  const looked: number[] = [];
  const scene = place({ kind: 'running', ranMs: 3_600_000 });
  const { following, send } = started(scene, {
    companions: [{ look: (seconds) => void looked.push(seconds) }],
  });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(Math.min(...looked)).toBeGreaterThanOrEqual(3_600);
  send('SIGINT');
  await jest.advanceTimersByTimeAsync(6_000);
  await following;
});

test('a job that reached its limit, or that nobody can attend to, shall end also when this process is gone', async () => {
  const kept: unknown[] = [];
  const keep: Attention['keep'] = (_, shallEnd) => kept.push(shallEnd);
  const limit = { look: () => ({ kind: 'timed-out', minutes: 1 }) as const };
  const unreachable = new UserError('train-unreachable', { what: 'a', why: 'b', next: 'c' });
  const late = started(place(running, unreachable), { keep, companions: [limit] });
  await jest.advanceTimersByTimeAsync(200);
  await expect(late.following).rejects.toBe(unreachable);
  expect(kept).toEqual([false, false, true]);
  const broken = started(place(running, new Error('a defect')), { keep });
  await jest.advanceTimersByTimeAsync(200);
  await expect(broken.following).rejects.toThrow('a defect');
  expect(kept.slice(3)).toEqual([false, false, true]);
});
