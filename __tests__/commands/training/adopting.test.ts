import { expect, test } from '@jest/globals';
import { endingIfCancelled } from '../../../src/commands/training/adopting.ts';
import { UserError } from '../../../src/errors.ts';
import type { JobRef } from '../../../src/ports/training-backend.ts';

const cancelled = new UserError('train-cancelled', { what: 'a', why: 'b', next: 'c' });
const live: JobRef = { name: 'contender-7-1-0123abcd', mark: '', logPath: '', id: '7' };

async function endedBy(work: Promise<unknown>, ready: Promise<JobRef | null>) {
  const ended: JobRef[] = [];
  const end = async (ref: JobRef) => void ended.push(ref);
  await endingIfCancelled(work, { ready, end }).catch(() => undefined);
  return ended;
}

test('a step that is cancelled before it attends to the job that lives ends it', async () => {
  const found = new Promise<JobRef>((resolve) => setTimeout(resolve, 50, live));
  expect(await endedBy(Promise.reject(cancelled), found)).toEqual([live]);
});

test('whatever else goes wrong, the job goes on for the next attempt', async () => {
  const store = new UserError('store-unreachable', { what: 'a', why: 'b', next: 'c' });
  expect(await endedBy(Promise.reject(store), Promise.resolve(live))).toEqual([]);
  expect(await endedBy(Promise.resolve(1), Promise.resolve(live))).toEqual([]);
  expect(await endedBy(Promise.reject(cancelled), Promise.resolve(null))).toEqual([]);
  expect(await endedBy(Promise.reject(cancelled), Promise.reject(store))).toEqual([]);
});
