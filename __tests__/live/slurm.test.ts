import { describe, jest } from '@jest/globals';
import { commandDoor } from '../../src/backends/training/slurm/commands.ts';
import { restDoor } from '../../src/backends/training/slurm/rest.ts';
import { slurmSuite } from '../support/live/slurm-suite.ts';
import { clusterCases } from './slurm/cluster-cases.ts';
import { faultCases } from './slurm/fault-cases.ts';

jest.setTimeout(60_000);

slurmSuite('training/slurm', 'slurm', (cluster) => {
  const inside = (...words: readonly string[]) => cluster().inside(...words);
  describe('by its commands', () => {
    clusterCases(() => commandDoor((name) => ({ PATH: cluster().commands })[name]), inside);
  });

  describe('by slurmrestd', () => {
    clusterCases(() => {
      const { url, token } = cluster();
      const address = { url, user: undefined, tokenFile: undefined };
      return restDoor(address, (name) => ({ SLURM_JWT: token })[name]);
    }, inside);
  });

  describe('what goes wrong', () => faultCases(cluster));
});
