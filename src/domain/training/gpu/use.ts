import type { Finding } from '../../finding.ts';
import type { GpuRequest } from './request.ts';

/** What one card told at one moment; null is what it does not tell. */
export interface GpuSample {
  readonly index: number;
  /** Seconds since the watch began. */
  readonly at: number;
  /** Share of time with a program running on it, in percent; MiB, watts, degrees Celsius. */
  readonly utilization: number | null;
  readonly memoryUsed: number | null;
  readonly power: number | null;
  readonly temperature: number | null;
}

/** One card over a whole training. */
export interface GpuUse {
  readonly index: number;
  readonly samples: number;
  /** Percent; null where the card does not tell. */
  readonly meanUtilization: number | null;
  readonly peakUtilization: number | null;
  /** Share of the samples in which nothing ran on it. */
  readonly idleShare: number | null;
  /** MiB: the most in use, and the greatest rise from any earlier moment. */
  readonly peakMemory: number | null;
  readonly grownMemory: number | null;
  readonly peakTemperature: number | null;
  /** Watt-hours; null where a sample is missing, since a gap is unknown and not nothing. */
  readonly energy: number | null;
}

/** The cards over a training; `complete` is false where the driver's tool began late or broke off. */
export interface GpuTelemetry {
  readonly cards: readonly GpuUse[];
  readonly complete: boolean;
}

/** Longer than this between two samples is a gap, in seconds. */
const longestStep = 5;
/** A program that works on a card holds at least its context there; MiB. */
const leastGrowth = 64;

/** Adds up samples as they come; memory does not grow with time. */
export class GpuMeter {
  readonly #cards = new Map<number, Totals>();

  add(sample: GpuSample): void {
    const known = this.#cards.get(sample.index);
    if (!known) this.#cards.set(sample.index, begun(sample));
    else count(known, sample);
  }

  read(): readonly GpuUse[] {
    return [...this.#cards]
      .sort(([a], [b]) => a - b)
      .map(([index, totals]) => useOf(index, totals));
  }
}

interface Totals {
  samples: number;
  leastMemory: number | null;
  grownMemory: number | null;
  peakMemory: number | null;
  told: number;
  utilization: number;
  peakUtilization: number | null;
  idle: number;
  peakTemperature: number | null;
  /** Watt-seconds; null after a gap. */
  energy: number | null;
  last: GpuSample;
}

function begun(sample: GpuSample): Totals {
  const totals: Totals = {
    samples: 0,
    leastMemory: null,
    peakMemory: null,
    grownMemory: null,
    told: 0,
    utilization: 0,
    peakUtilization: null,
    idle: 0,
    peakTemperature: null,
    energy: sample.power === null ? null : 0,
    last: sample,
  };
  count(totals, sample);
  return totals;
}

function count(totals: Totals, sample: GpuSample): void {
  const { utilization, memoryUsed, temperature } = sample;
  totals.samples += 1;
  totals.peakMemory = higher(totals.peakMemory, memoryUsed);
  if (memoryUsed !== null) {
    // From the lowest so far: what another program gives back meanwhile must not hide ours.
    totals.leastMemory = Math.min(totals.leastMemory ?? memoryUsed, memoryUsed);
    totals.grownMemory = higher(totals.grownMemory, memoryUsed - totals.leastMemory);
  }
  totals.peakTemperature = higher(totals.peakTemperature, temperature);
  totals.peakUtilization = higher(totals.peakUtilization, utilization);
  if (utilization !== null) {
    totals.told += 1;
    totals.utilization += utilization;
    if (utilization === 0) totals.idle += 1;
  }
  totals.energy = energyAfter(totals, sample);
  totals.last = sample;
}

/** By the trapezoid between two samples. */
function energyAfter({ energy, last }: Totals, { at, power }: GpuSample): number | null {
  const step = at - last.at;
  if (energy === null || power === null || last.power === null || step > longestStep) return null;
  return energy + (step * (power + last.power)) / 2;
}

function higher(known: number | null, told: number | null): number | null {
  if (known === null || told === null) return known ?? told;
  return Math.max(known, told);
}

function useOf(index: number, totals: Totals): GpuUse {
  const { samples, told, peakMemory, grownMemory, energy } = totals;
  return {
    index,
    samples,
    meanUtilization: told > 0 ? totals.utilization / told : null,
    peakUtilization: totals.peakUtilization,
    idleShare: told > 0 ? totals.idle / told : null,
    peakMemory,
    grownMemory,
    peakTemperature: totals.peakTemperature,
    energy: energy === null ? null : energy / 3600,
  };
}

/**
 * Whether the training worked on the GPUs that the policy asks for: frameworks fall back to the
 * processor without a word, and train for days.
 */
export function judgeUse(
  { cards, complete }: GpuTelemetry,
  request: GpuRequest | null,
): readonly Finding[] {
  if (!request) return [];
  if (cards.some(isUsed)) return [];
  // A single look is the one before the training began.
  const isKnown =
    complete && cards.some(({ grownMemory, samples }) => grownMemory !== null && samples > 1);
  const why = isKnown
    ? `on no card did the memory in use grow by ${leastGrowth} MiB while it ran. Most frameworks fall back to the processor without a word: check that the framework was installed with GPU support and that the command moves the model there.`
    : 'the driver did not tell what happened on the cards while it ran, and what is unknown does not count. Run it again; if it comes again, ask the administrator of the runner.';
  return [
    {
      level: 'error',
      rule: isKnown ? 'gpu-unused' : 'gpu-use-unknown',
      message: `The policy asks for a GPU, and nothing shows that the training used one: ${why}`,
    },
  ];
}

function isUsed({ grownMemory }: GpuUse): boolean {
  return grownMemory !== null && grownMemory >= leastGrowth;
}
