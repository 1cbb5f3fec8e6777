import { describe, jest } from '@jest/globals';
import { describeInFull } from '../support/cannot-run.ts';
import { slurmSuite } from '../support/live/slurm-suite.ts';
import { trainingCases } from './slurm/training-cases.ts';

jest.setTimeout(60_000);

slurmSuite('training/slurm, the contract', 'slurm', (cluster) => {
  describe('by its commands', () => {
    trainingCases({
      uri: () => 'slurm:?partition=gpu',
      environment: () => ({ PATH: cluster().commands }),
    });
  });

  describeInFull('by slurmrestd', () => {
    trainingCases({
      uri: () => `slurm:${cluster().url}?partition=gpu`,
      environment: () => ({ SLURM_JWT: cluster().token }),
    });
  });
});
