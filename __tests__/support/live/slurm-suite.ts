import { afterAll, beforeAll, describe } from '@jest/globals';
import { cannotRun } from '../cannot-run.ts';
import { temporaryFolder } from '../folder.ts';
import { type LiveSlurm, type SlurmEdition, slurmLayer, startSlurm } from './slurm.ts';

/** Tests against a cluster of their own, which `body` may ask for while they run. */
export function slurmSuite(
  subject: string,
  edition: SlurmEdition,
  body: (cluster: () => LiveSlurm) => void,
): void {
  const found = layerOf(edition);
  if ('why' in found) {
    cannotRun(subject, found.why);
    return;
  }
  describe(subject, () => {
    let cluster: LiveSlurm | undefined;
    beforeAll(async () => {
      cluster = await startSlurm(found.layer, temporaryFolder());
    }, 90_000);
    afterAll(async () => cluster?.stop(), 20_000);
    body(() => {
      if (!cluster) throw new Error('Slurm has not started.');
      return cluster;
    });
  });
}

/** What a cluster of this edition is started from, or why there is none. */
export function layerOf(
  edition: SlurmEdition,
): { readonly layer: string } | { readonly why: string } {
  try {
    return { layer: slurmLayer(edition) };
  } catch (error) {
    return { why: (error as Error).message };
  }
}
