import type { GpuAnswer } from './reading.ts';

/** The GPUs of the machine that trained, as its run record keeps them. */
export interface MachineGpus {
  readonly tool: string;
  readonly driver: string;
  readonly cuda: string | null;
  readonly cards: readonly MachineGpu[];
}

export interface MachineGpu {
  readonly index: number;
  readonly uuid: string;
  readonly name: string;
  readonly computeCapability: string | null;
  /** MiB, before the training began. */
  readonly memoryTotal: number | null;
  readonly memoryFree: number | null;
}

/** Undefined where no card could be read. */
export function machineGpus(answer: GpuAnswer): MachineGpus | undefined {
  if (answer.kind !== 'read') return undefined;
  const { tool, cuda, cards } = answer;
  return {
    tool,
    driver: cards[0]?.driver ?? '',
    cuda,
    cards: cards.map(({ index, uuid, name, computeCapability, memoryTotal, memoryFree }) => {
      return { index, uuid, name, computeCapability, memoryTotal, memoryFree };
    }),
  };
}
