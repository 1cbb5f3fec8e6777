import { describe, expect, jest, test } from '@jest/globals';
import { slurmCluster } from '../../src/backends/training/slurm/cluster.ts';
import { commandDoor } from '../../src/backends/training/slurm/commands.ts';
import { restDoor } from '../../src/backends/training/slurm/rest.ts';
import { describeInFull } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import { endOf, jobOf } from '../support/live/slurm-job.ts';
import { startMeddler } from '../support/live/slurm-meddler.ts';
import { slurmSuite } from '../support/live/slurm-suite.ts';
import { clusterCases } from './slurm/cluster-cases.ts';

jest.setTimeout(60_000);

describeInFull('training/slurm 24.11', () => {
  slurmSuite('training/slurm 24.11', 'slurm-next', (cluster) => {
    const openAt = (url: string) => {
      const address = { url, user: undefined, tokenFile: undefined };
      return restDoor(address, (name) => ({ SLURM_JWT: cluster().token })[name]);
    };

    const inside = (...words: readonly string[]) => cluster().inside(...words);
    describe('by its commands', () => {
      clusterCases(() => commandDoor((name) => ({ PATH: cluster().commands })[name]), inside);
    });

    describe('by slurmrestd', () => {
      clusterCases(() => openAt(cluster().url), inside);
    });

    test('a job that is taken with a warning would run without its GPU: it is cancelled', async () => {
      const meddler = await startMeddler(cluster().url, (job) => {
        const { tres_per_node: _, ...rest } = job;
        return { ...rest, gres: 'gpu:1' };
      });
      const folder = temporaryFolder();
      const job = jobOf('sleep 60', { gpus: 1 });
      const met = slurmCluster(openAt(meddler.url), { folder, as: folder });
      await expect(met.submit(job)).rejects.toMatchObject({
        problems: [
          {
            code: 'train-refused',
            what: expect.stringMatching(/was cancelled: Slurm took the job \d+ with a warning/),
            why: expect.stringMatching(/Ignoring unknown field "gres"/),
          },
        ],
      });
      await meddler.close();
      const door = openAt(cluster().url);
      const [left] = await door.named([job.name]);
      expect(left).toMatchObject({ states: [expect.stringMatching(/^CANCELLED$|^COMPLETING$/)] });
      const handle = { name: job.name, mark: job.mark, id: left?.id ?? null };
      const cluster24 = slurmCluster(door, { folder, as: folder });
      expect(await endOf(cluster24, handle)).toEqual({ kind: 'cancelled' });
    });
  });
});
