import { expect, test } from '@jest/globals';
import { usualPace } from '../../../../src/backends/training/remote/pace.ts';
import { givenUp, pauseAfter } from '../../../../src/backends/training/remote/unreachable.ts';

test('a lost connection is tried again after 1, 2, 4 … 30 s, for ten minutes', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 100].map(pauseAfter);
  expect(pauses).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => seconds * 1000));
  expect(usualPace).toMatchObject({ patienceMs: 600_000, longestPauseMs: 30_000 });
});

test('a place is asked every two seconds, and has a minute to prove its GPUs', () => {
  expect(usualPace).toMatchObject({ pollMs: 2_000, proofMs: 60_000 });
});

test('who gives up says that the job goes on, and how to go on with it', () => {
  const { problems } = givenUp('The cluster', 10, new Error('socket hang up'));
  expect(problems).toEqual([
    {
      code: 'train-unreachable',
      what: 'The cluster could not be reached for 10 minutes.',
      why: 'The last try said: socket hang up',
      next: 'The job goes on there. Re-run this job: it will be adopted.',
    },
  ]);
});
