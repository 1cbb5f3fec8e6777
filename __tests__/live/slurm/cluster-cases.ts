import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { ClusterJob } from '../../../src/backends/training/remote/cluster.ts';
import { slurmCluster } from '../../../src/backends/training/slurm/cluster.ts';
import type { Door } from '../../../src/backends/training/slurm/door.ts';
import type { JobEnd } from '../../../src/ports/training-backend.ts';
import { temporaryFolder } from '../../support/folder.ts';
import type { LiveSlurm } from '../../support/live/slurm.ts';
import { endOf, jobOf, logOf, logWith, reached } from '../../support/live/slurm-job.ts';

const otherConfiguration = '0'.repeat(64);

/** What all ways to all editions must keep, on a real cluster with two GPUs of the type h100. */
export function clusterCases(open: () => Door, inside: LiveSlurm['inside']): void {
  const clusterIn = (folder: string, partition = 'gpu') =>
    slurmCluster(open(), { folder, as: folder, partition, gres: 'gpu:h100' });
  const start = async (script: string, wishes: Partial<ClusterJob> = {}, partition = 'gpu') => {
    const folder = temporaryFolder();
    const cluster = clusterIn(folder, partition);
    const job = jobOf(script, wishes);
    await cluster.check(job);
    const handle = { name: job.name, mark: job.mark, id: await cluster.submit(job) };
    return { cluster, handle, job, folder };
  };

  test('a script runs with its variables, and its log is whole', async () => {
    const environment = { PATH: '/usr/bin:/bin', SEED: '42', ODD: `a,b "c" 'd' $e` };
    const script = 'echo "$SEED|$ODD"; echo two >&2; printf three';
    const { cluster, handle } = await start(script, { environment });
    expect(await endOf(cluster, handle)).toEqual({ kind: 'succeeded' });
    expect(await logOf(cluster, handle)).toBe(`42|a,b "c" 'd' $e\ntwo\nthree`);
    expect(await cluster.container(handle)).toBeNull();
    await cluster.remove(handle);
    expect(await logOf(cluster, handle)).toBe('');
  });

  test('no variable of this process gets there', async () => {
    const { cluster, handle } = await start('env');
    await endOf(cluster, handle);
    expect(await logOf(cluster, handle)).not.toMatch(/^(NODE_|JEST_|HOME=|USER=)/m);
  });

  test.each<[string, JobEnd]>([
    ['exit 3', { kind: 'failed', exitCode: 3 }],
    ['exit 255', { kind: 'failed', exitCode: 255 }],
    ['exit 137', { kind: 'killed', signal: 'SIGKILL' }],
    ['kill -s KILL $$', { kind: 'killed', signal: 'SIGKILL' }],
  ])('`%s` is told as it is', async (script, end) => {
    const { cluster, handle } = await start(script);
    expect(await endOf(cluster, handle)).toEqual(end);
  });

  test('lines of the command are never taken for options of sbatch', async () => {
    const { cluster, handle } = await start('#SBATCH --partition=nowhere\necho ran');
    expect(await endOf(cluster, handle)).toEqual({ kind: 'succeeded' });
    expect(await logOf(cluster, handle)).toBe('ran\n');
  });

  test('it gets the GPUs that it asked for, and none where it asked for none', async () => {
    const print = 'echo "cards: $CUDA_VISIBLE_DEVICES"';
    const two = await start(print, { gpus: 2, cpus: 1, memoryGib: 0.1 });
    expect(await endOf(two.cluster, two.handle)).toEqual({ kind: 'succeeded' });
    expect(await logOf(two.cluster, two.handle)).toBe('cards: 0,1\n');
    const none = await start(print);
    await endOf(none.cluster, none.handle);
    expect(await logOf(none.cluster, none.handle)).toMatch(/^cards: (NoDevFiles)?\n$/);
  });

  test('GPUs that do not exist are refused, and what Slurm kept of it is not adopted', async () => {
    const folder = temporaryFolder();
    const cluster = clusterIn(folder);
    const job = jobOf('true', { gpus: 9 });
    await expect(cluster.submit(job)).rejects.toMatchObject({
      problems: [
        { code: 'train-refused', why: expect.stringMatching(/configuration is not avail/) },
      ],
    });
    expect(await cluster.find([job.name], job.configuration)).toBeNull();
  });

  test('a command that is asked to stop saves; its exit code is no cancellation', async () => {
    const { cluster, handle } = await start(
      'trap "echo saved; exit 7" INT; echo ready; while :; do sleep 0.1; done',
    );
    await logWith(cluster, handle, 'ready');
    await cluster.cancel(handle, 20_000);
    expect(await endOf(cluster, handle)).toEqual({ kind: 'failed', exitCode: 7 });
    expect(await logOf(cluster, handle)).toMatch(/saved/);
  });

  test('one that does not listen is ended when its time is over, and at once without any', async () => {
    const stubborn = 'trap "" INT; echo ready; while :; do sleep 0.1; done';
    const first = await start(stubborn);
    const second = await start(stubborn);
    await logWith(first.cluster, first.handle, 'ready');
    await logWith(second.cluster, second.handle, 'ready');
    await first.cluster.cancel(first.handle, 1_000);
    await second.cluster.cancel(second.handle, 0);
    expect(await endOf(first.cluster, first.handle)).toEqual({ kind: 'cancelled' });
    expect(await endOf(second.cluster, second.handle)).toEqual({ kind: 'cancelled' });
    await first.cluster.cancel(first.handle, 1_000);
  });

  test('one that is suspended hears nothing: it is ended at once', async () => {
    const { cluster, handle } = await start('echo ready; sleep 60');
    await logWith(cluster, handle, 'ready');
    inside('scontrol', 'suspend', handle.id);
    expect(await cluster.status(handle)).toEqual({ kind: 'running' });
    const began = Date.now();
    await cluster.cancel(handle, 50_000);
    expect(await endOf(cluster, handle)).toEqual({ kind: 'cancelled' });
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  test("a number that is another job's now tells nothing of ours, and that one is not cancelled", async () => {
    const { cluster, handle } = await start('echo ready; sleep 60');
    await reached(cluster, handle, 'running');
    const ours = { ...handle, name: 'contender-gone-1-00000000' };
    expect(await cluster.status(ours)).toMatchObject({ end: { kind: 'lost' } });
    await cluster.cancel(ours, 0);
    expect(await cluster.status(handle)).toEqual({ kind: 'running' });
    await cluster.cancel(handle, 0);
    await endOf(cluster, handle);
  });

  test('what waits for GPUs says why, and never starts once it is cancelled', async () => {
    const holder = await start('sleep 60', { gpus: 2 });
    await reached(holder.cluster, holder.handle, 'running');
    const waiting = await start('echo started', { gpus: 1 });
    expect(await waiting.cluster.status(waiting.handle)).toMatchObject({ kind: 'queued' });
    await sleep(2_500);
    expect(await waiting.cluster.status(waiting.handle)).toEqual({
      kind: 'queued',
      why: 'Resources',
    });
    await waiting.cluster.cancel(waiting.handle, 6_000);
    expect(await endOf(waiting.cluster, waiting.handle)).toEqual({ kind: 'cancelled' });
    await holder.cluster.cancel(holder.handle, 0);
    await endOf(holder.cluster, holder.handle);
    expect(await logOf(waiting.cluster, waiting.handle)).toBe('');
  });

  test('one whose GPUs a partition of higher priority takes is preempted, and does not start again', async () => {
    const { cluster, handle, job } = await start('echo ready; sleep 60', { gpus: 2 });
    await logWith(cluster, handle, 'ready');
    const urgent = await start('echo urgent', { gpus: 1 }, 'urgent');
    expect(await endOf(cluster, handle)).toEqual({ kind: 'preempted' });
    expect(await endOf(urgent.cluster, urgent.handle)).toEqual({ kind: 'succeeded' });
    expect(await cluster.find([job.name], job.configuration)).toBeNull();
    expect(await logOf(cluster, handle)).toMatch(/^ready\n(slurmstepd.*\n)*$/);
  });

  test('a live job of an earlier attempt is found by name and configuration, nothing else is', async () => {
    const { cluster, handle, job, folder } = await start('echo ready; sleep 60');
    const names = [job.name, 'contender-none-2-00000000'];
    const found = await clusterIn(folder).find(names, job.configuration);
    expect(found).toEqual(handle);
    expect(await cluster.find(names, otherConfiguration)).toBeNull();
    expect(await cluster.find(['contender-none-2-00000000'], job.configuration)).toBeNull();
    expect(await cluster.submit(job)).toBe(handle.id);
    await expect(cluster.submit({ ...job, mark: randomUUID() })).rejects.toMatchObject({
      problems: [{ code: 'train-name-taken' }],
    });
    await cluster.cancel({ ...handle, id: null }, 0);
    await endOf(cluster, handle);
    expect(await cluster.find(names, job.configuration)).toBeNull();
  });

  test('a job that nobody knows is lost, and to cancel it does nothing', async () => {
    const cluster = clusterIn(temporaryFolder());
    const unknown = { name: 'contender-none-1-00000000', mark: 'none', id: '4000000' };
    expect(await cluster.status(unknown)).toMatchObject({ kind: 'ended', end: { kind: 'lost' } });
    expect(await cluster.status({ ...unknown, id: null })).toMatchObject({ end: { kind: 'lost' } });
    await cluster.cancel(unknown, 0);
    await cluster.cancel(unknown, 1_000);
  });

  test('a link that the job puts in the place of its log leads nowhere', async () => {
    const { cluster, handle, folder } = await start('echo one');
    await endOf(cluster, handle);
    const path = join(folder, handle.name, 'slurm.log');
    expect(readFileSync(path, 'utf8')).toBe('one\n');
    unlinkSync(path);
    symlinkSync('/etc/passwd', path);
    await expect(cluster.log(handle, '')).rejects.toMatchObject({
      problems: [{ code: 'train-log-unreadable' }],
    });
    expect(existsSync('/etc/passwd')).toBe(true);
  });
}
