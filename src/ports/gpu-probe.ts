import type { ResourceSeries } from '../domain/training/account/account.ts';
import type { GpuAnswer } from '../domain/training/gpu/reading.ts';
import type { GpuTelemetry } from '../domain/training/gpu/use.ts';

/** Looks at the GPUs of this machine; answers in time, whatever the driver does. */
export interface GpuProbe {
  read(): Promise<GpuAnswer>;
  /** Begins to watch these cards; resolves after the first sample, or soon where none comes. */
  watch(cards: readonly number[]): Promise<GpuWatch>;
}

/** A watch over cards while a training runs. */
export interface GpuWatch {
  /** Watt-hours since it began, at most: what is not known counts at the limit of the cards; null without one. */
  energyAtMost(): number | null;
  /** Ends the watch, and tells what it saw. */
  stop(): WatchedGpus;
}

export interface WatchedGpus extends GpuTelemetry {
  readonly series: readonly ResourceSeries[];
}
