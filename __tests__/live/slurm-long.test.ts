import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { slurmCluster } from '../../src/backends/training/slurm/cluster.ts';
import { commandDoor } from '../../src/backends/training/slurm/commands.ts';
import { submissionOf } from '../../src/backends/training/slurm/submission.ts';
import { describeInFull } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import { endOf, jobOf, logOf, logWith, reached } from '../support/live/slurm-job.ts';
import { slurmSuite } from '../support/live/slurm-suite.ts';

jest.setTimeout(150_000);

describeInFull('training/slurm, what takes minutes', () => {
  slurmSuite('training/slurm, what takes minutes', 'slurm', (slurm) => {
    const door = () => commandDoor((name) => ({ PATH: slurm().commands })[name]);

    test('the limit of time gives notice, then ends the job, and says so', async () => {
      const folder = temporaryFolder();
      const cluster = slurmCluster(door(), { folder, as: folder });
      const job = jobOf('trap "echo noticed" INT; echo ready; while :; do sleep 0.2; done');
      mkdirSync(join(folder, job.name));
      const placed = { directory: folder, log: join(folder, job.name, 'slurm.log') };
      const limit = { minutes: 1, noticeSeconds: 60 };
      const id = await door().submit({ ...submissionOf(job, {}, placed), limit });
      const handle = { ...job, id };
      expect(await endOf(cluster, handle)).toEqual({ kind: 'timed-out', minutes: 1 });
      expect(await logOf(cluster, handle)).toMatch(/ready\n(.*\n)*.*noticed/);
    });

    test('a job whose node dies is lost, and does not start again', async () => {
      const folder = temporaryFolder();
      const cluster = slurmCluster(door(), { folder, as: folder });
      const job = jobOf('echo ready; sleep 300');
      const handle = { ...job, id: await cluster.submit(job) };
      await reached(cluster, handle, 'running');
      await logWith(cluster, handle, 'ready');
      slurm().inside('pkill', '-KILL', 'slurmd');
      slurm().inside('pkill', '-KILL', 'slurmstepd');
      expect(await endOf(cluster, handle)).toMatchObject({
        kind: 'lost',
        why: expect.stringMatching(/NODE_FAIL/),
      });
      slurm().inside('slurmd');
      slurm().inside('sh', '-c', 'until sinfo -h | grep -q idle; do sleep 0.1; done');
      expect(await cluster.find([job.name], job.configuration)).toBeNull();
      expect(await cluster.status(handle)).toMatchObject({ end: { kind: 'lost' } });
    });
  });
});
