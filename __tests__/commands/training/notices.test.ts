import { expect, test } from '@jest/globals';
import { noticeCompanion } from '../../../src/commands/training/notices.ts';
import type { MachineNotice } from '../../../src/ports/machine-notices.ts';

const now = new Date('2026-11-21T08:20:00Z');

/** A companion of a training on a machine that is told these things. */
async function toldOf(...notices: readonly MachineNotice[]) {
  const said: string[] = [];
  let [saves, stops] = [0, 0];
  const machineNotices = async () => ({
    listen(listener: (notice: MachineNotice) => void) {
      for (const notice of notices) listener(notice);
      return () => {
        stops += 1;
      };
    },
  });
  const open = { machineNotices, progress: (line: string) => said.push(line), now: () => now };
  const companion = await noticeCompanion(open, () => {
    saves += 1;
  });
  if (!companion) throw new Error('Nobody listens.');
  return { companion, said, counts: () => ({ saves, stops }) };
}

test('a machine that is taken away ends the training, with the time that is left', async () => {
  const { companion, said } = await toldOf({ kind: 'taken-away', at: '2026-11-21T08:22:00Z' });
  expect(companion.look?.(1)).toEqual({ kind: 'preempted' });
  expect(companion.timeLeft()).toBe(120_000);
  expect(said).toEqual([
    'The cloud takes this machine away at 2026-11-21T08:22:00.000Z: saving and ending.',
  ]);
});

test('an end whose time is past or unknown leaves none, or nobody knows how much', async () => {
  const past = await toldOf({ kind: 'taken-away', at: '2026-11-21T08:00:00Z' });
  expect(past.companion.timeLeft()).toBe(0);
  const soon = await toldOf({ kind: 'taken-away', at: null });
  expect(soon.companion.timeLeft()).toBeNull();
  expect(soon.companion.look?.(1)).toEqual({ kind: 'preempted' });
});

test('a risk saves, and ends nothing', async () => {
  const { companion, counts } = await toldOf({ kind: 'at-risk' });
  expect(companion.look?.(1)).toBeUndefined();
  expect(counts().saves).toBe(1);
});

test('who cannot hear says so once, and ends nothing', async () => {
  const { companion, said } = await toldOf({ kind: 'deaf', why: 'No answer.' });
  expect(companion.look?.(1)).toBeUndefined();
  expect(companion.findings()).toMatchObject([{ level: 'note', rule: 'machine-notices' }]);
  expect(said).toEqual([]);
});

test('after the training nobody listens any more', async () => {
  const { companion, counts } = await toldOf();
  await companion.close?.({ kind: 'succeeded' }, 0);
  expect(counts().stops).toBe(1);
});

test('on a machine that nobody takes away there is no companion', async () => {
  const open = { machineNotices: async () => undefined, progress: () => undefined, now: () => now };
  expect(await noticeCompanion(open, () => undefined)).toBeUndefined();
});
