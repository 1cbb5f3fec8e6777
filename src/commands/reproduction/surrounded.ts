import { machineGpus } from '../../domain/training/gpu/machine-gpus.ts';
import { packagesName } from '../../domain/training/kept-files.ts';
import type { Surrounded } from '../../domain/training/reproduction/environment-differences.ts';
import { readLockFiles } from '../../inputs/lock-files.ts';
import type { Open } from '../command.ts';
import { environmentOf } from '../training/surroundings.ts';

/** What a command finds around itself on this machine, in the words of a run record. */
export async function aroundNow(command: string, open: Open): Promise<Surrounded> {
  const [found, lockFiles, answer] = await Promise.all([
    open.surroundings(command),
    readLockFiles(),
    open.gpus().then((probe) => probe.read()),
  ]);
  const gpus = machineGpus(answer);
  const known = { lockFiles, ...(gpus && { gpus }) };
  return {
    environment: environmentOf(found, known, packagesName),
    packages: found.packages?.lines ?? null,
  };
}
