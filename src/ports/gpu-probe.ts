import type { GpuAnswer } from '../domain/training/gpu/reading.ts';

/** Looks at the GPUs of this machine; answers in time, whatever the driver does. */
export interface GpuProbe {
  read(): Promise<GpuAnswer>;
}
