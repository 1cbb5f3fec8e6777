import type { GpuProbe } from '../../ports/gpu-probe.ts';
import { readAmd } from './amd-smi.ts';
import { readNvidia } from './nvidia-smi.ts';
import { readRocm } from './rocm-smi.ts';
import { watchNvidia } from './watch.ts';

/** A driver without persistence mode needs some seconds to wake up. */
const patience = { callMs: 5_000, allMs: 20_000 };

/** Asks NVIDIA's tool where it is found, else AMD's, the newer one first. */
export function gpuProbe(environment: Readonly<Record<string, string>>): GpuProbe {
  return {
    async read() {
      const nvidia = await readNvidia(environment, patience);
      if (nvidia.kind !== 'absent') return nvidia;
      const amd = await readAmd(environment, patience);
      // Each release of either tool has faults of its own; a driver that hangs is asked no more.
      if (amd.kind === 'read' || amd.kind === 'hung') return amd;
      const rocm = await readRocm(environment, patience);
      return rocm.kind === 'absent' ? amd : rocm;
    },
    watch: (cards) => watchNvidia(environment, cards),
  };
}
