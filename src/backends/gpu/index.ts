import type { GpuProbe } from '../../ports/gpu-probe.ts';
import { readNvidia } from './nvidia-smi.ts';
import { readRocm } from './rocm-smi.ts';
import { watchNvidia } from './watch.ts';

/** A driver without persistence mode needs some seconds to wake up. */
const patience = { callMs: 5_000, allMs: 20_000 };

/** Asks NVIDIA's tool where it is found, else AMD's. */
export function gpuProbe(environment: Readonly<Record<string, string>>): GpuProbe {
  return {
    async read() {
      const answer = await readNvidia(environment, patience);
      return answer.kind === 'absent' ? readRocm(environment, patience) : answer;
    },
    watch: () => watchNvidia(environment),
  };
}
