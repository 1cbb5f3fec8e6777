import type { GpuAnswer } from '../domain/training/gpu/reading.ts';
import type { GpuTelemetry } from '../domain/training/gpu/use.ts';

/** Looks at the GPUs of this machine; answers in time, whatever the driver does. */
export interface GpuProbe {
  read(): Promise<GpuAnswer>;
  /** Begins to watch the cards; resolves after the first sample, or soon where none comes. */
  watch(): Promise<GpuWatch>;
}

/** A watch over the cards while a training runs. */
export interface GpuWatch {
  /** Ends the watch, and tells what it saw. */
  stop(): GpuTelemetry;
}
