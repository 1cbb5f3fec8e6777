import { readdirSync } from 'node:fs';
import { temporaryFolder } from '../support/folder.ts';
import { slurmSuite } from '../support/live/slurm-suite.ts';
import { elsewhereSteps } from './train-elsewhere/cases.ts';

slurmSuite('the train step on Slurm', 'slurm', (cluster) => {
  const folder = temporaryFolder();
  const live = async () => {
    const listed = cluster().inside('squeue', '--noheader', '--format=%j');
    return listed.split('\n').filter((line) => line !== '');
  };
  elsewhereSteps(() => ({
    uri: `slurm:?partition=gpu&folder=${folder}`,
    env: { PATH: `${cluster().commands}:${process.env.PATH}` },
    image: null,
    environment: {},
    live,
    left: async () => [...(await live()), ...readdirSync(folder)],
  }));
});
