import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { slurmCluster } from '../../../../src/backends/training/slurm/cluster.ts';
import { commandDoor } from '../../../../src/backends/training/slurm/commands.ts';
import type { Door, JobReport } from '../../../../src/backends/training/slurm/door.ts';
import { slurmPrograms } from '../../../../src/backends/training/slurm/programs.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { jobOf } from '../../../support/live/slurm-job.ts';

/** A PATH with these scripts, as sites put them before Slurm's own programs. */
function wrapped(scripts: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return (name: string) => ({ PATH: folder })[name];
}

test('a command that hangs ends when its time is over, with all that it started', async () => {
  const squeue = '/bin/sleep 20 & echo $!; echo said >&2; wait';
  const ran = await slurmPrograms(wrapped({ squeue }), 300)('squeue', { words: [] });
  expect(ran).toMatchObject({ code: null, stderr: 'said\n' });
  // Until whoever inherits it has buried it there is a number without a life.
  for (let isAlive = true; isAlive; await new Promise(setImmediate)) {
    isAlive = lives(Number(ran.stdout));
  }
});

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('an sbatch that keeps the number for itself may have submitted: the job is looked for', async () => {
  const door = commandDoor(wrapped({ squeue: '', sbatch: 'echo Submitted, have fun' }));
  const folder = temporaryFolder();
  await expect(slurmCluster(door, { folder, as: folder }).submit(jobOf(''))).rejects.toMatchObject({
    problems: [{ code: 'train-unreachable', why: expect.stringMatching(/have fun/) }],
  });
});

test('where there is no sacct there is no accounting: what the controller forgot is lost', async () => {
  const scontrol = 'echo "slurm_load_jobs error: Invalid job id specified" >&2; exit 1';
  const statusWith = (scripts: Readonly<Record<string, string>>) => {
    const door = commandDoor(wrapped({ scontrol, ...scripts }));
    const place = { folder: '/nowhere', as: '/nowhere' };
    return slurmCluster(door, place).status({ name: 'ours', mark: 'x', id: '1' });
  };
  expect(await statusWith({})).toMatchObject({ end: { kind: 'lost' } });
  expect(await statusWith({ sacct: 'echo "ours|PREEMPTED|0:0|60"' })).toEqual({
    kind: 'ended',
    end: { kind: 'preempted' },
  });
  await expect(statusWith({ sacct: 'exit 1' })).rejects.toMatchObject({
    problems: [{ code: 'train-refused' }],
  });
});

test.each([
  ['exit 0', 'train-unreachable'],
  ['echo "Welcome to the cluster"', 'train-unreachable'],
  [
    'echo "slurm_load_jobs error: Communication connection failure" >&2; exit 1',
    'train-unreachable',
  ],
  ['echo "slurm_load_jobs error: Message receive failure" >&2; exit 1', 'train-unreachable'],
  ['echo "Slurm backup controller in standby mode" >&2; exit 1', 'train-unreachable'],
  ['echo "Rate limit exceeded, please retry momentarily" >&2; exit 1', 'train-unreachable'],
  ['echo "slurm_load_jobs error: Protocol authentication error" >&2; exit 1', 'train-login'],
  ['echo "slurm_load_jobs error: Access/permission denied" >&2; exit 1', 'train-login'],
  ['echo "invalid option" >&2; exit 1', 'train-refused'],
])('a controller that answers by `%s` does not say that a job is gone', async (scontrol, code) => {
  const asking = commandDoor(wrapped({ scontrol })).report('1', 'ours');
  await expect(asking).rejects.toMatchObject({ problems: [{ code }] });
});

test('what only the accounting says to live is lost: its controller would know', async () => {
  const account = (state: string): JobReport => {
    return { states: [state], reason: null, exit: { code: 0, signal: 0 }, minutes: null };
  };
  const statusBy = (state: string) => {
    const door = {
      title: 'Slurm',
      report: async () => null,
      accounted: async () => account(state),
    } as Partial<Door> as Door;
    const place = { folder: '/nowhere', as: '/nowhere' };
    return slurmCluster(door, place).status({ name: 'x', mark: 'x', id: '1' });
  };
  expect(await statusBy('RUNNING')).toMatchObject({ kind: 'ended', end: { kind: 'lost' } });
  expect(await statusBy('PENDING')).toMatchObject({ kind: 'ended', end: { kind: 'lost' } });
  expect(await statusBy('COMPLETED')).toEqual({ kind: 'ended', end: { kind: 'succeeded' } });
});
