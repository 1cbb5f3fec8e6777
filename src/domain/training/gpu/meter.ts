import type { ResourceSeries } from '../account/account.ts';
import { SeriesRecorder } from '../account/series-recorder.ts';
import type { GpuSample, GpuUse } from './use.ts';

/** Longer than this between two samples is a gap, in seconds. */
const longestStep = 5;

/** Adds up samples as they come; memory does not grow with time. */
export class GpuMeter {
  readonly #cards = new Map<number, Totals>();

  add(sample: GpuSample): void {
    const totals = this.#cards.get(sample.index) ?? begun(sample);
    this.#cards.set(sample.index, totals);
    count(totals, sample);
  }

  /** What each card did up to a second; by number. */
  read(at: number): readonly GpuUse[] {
    return this.#ordered().map((totals) => useOf(totals, at));
  }

  /** What the cards told over the time: one quantity of all cards after the other. */
  series(): readonly ResourceSeries[] {
    const all = this.#ordered().map(({ series }) => series.map((one) => one.read()));
    const quantities = all[0] ?? [];
    return quantities.flatMap((_, at) => all.flatMap((of) => of[at] ?? []));
  }

  /**
   * Watt-hours of these cards up to a second: time that no two samples enclose counts at the limit of
   * the card's power. Null where a card never told that limit.
   */
  energyAtMost(cards: readonly number[], at: number): number | null {
    let sum = 0;
    for (const card of cards) {
      const totals = this.#cards.get(card);
      if (!totals || totals.powerLimit === null) return null;
      const { joules, covered, first, powerLimit } = totals;
      sum += joules + powerLimit * Math.max(0, at - first.at - covered);
    }
    return sum / 3600;
  }

  #ordered(): readonly Totals[] {
    return [...this.#cards.values()].sort((a, b) => a.first.index - b.first.index);
  }
}

interface Totals {
  readonly first: GpuSample;
  last: GpuSample;
  samples: number;
  leastMemory: number | null;
  grownMemory: number | null;
  peakMemory: number | null;
  told: number;
  utilization: number;
  peakUtilization: number | null;
  idle: number;
  peakTemperature: number | null;
  /** The highest that it told. */
  powerLimit: number | null;
  /** Watt-seconds of the time that two samples enclose, and that time in seconds. */
  joules: number;
  covered: number;
  /** False after a gap. */
  isCovered: boolean;
  readonly series: readonly SeriesRecorder[];
}

function begun(first: GpuSample): Totals {
  const named = (quantity: string, unit: string) =>
    new SeriesRecorder(`GPU ${first.index} ${quantity}`, unit);
  return {
    first,
    last: first,
    samples: 0,
    leastMemory: null,
    peakMemory: null,
    grownMemory: null,
    told: 0,
    utilization: 0,
    peakUtilization: null,
    idle: 0,
    peakTemperature: null,
    powerLimit: null,
    joules: 0,
    covered: 0,
    isCovered: first.power !== null,
    series: [
      named('utilisation', '%'),
      named('memory', 'MiB'),
      named('power', 'W'),
      named('temperature', '°C'),
    ],
  };
}

function count(totals: Totals, sample: GpuSample): void {
  const { at, utilization, memoryUsed, power, temperature } = sample;
  totals.samples += 1;
  totals.peakMemory = higher(totals.peakMemory, memoryUsed);
  if (memoryUsed !== null) {
    // From the lowest so far: what another program gives back meanwhile must not hide ours.
    totals.leastMemory = Math.min(totals.leastMemory ?? memoryUsed, memoryUsed);
    totals.grownMemory = higher(totals.grownMemory, memoryUsed - totals.leastMemory);
  }
  totals.peakTemperature = higher(totals.peakTemperature, temperature);
  totals.peakUtilization = higher(totals.peakUtilization, utilization);
  totals.powerLimit = higher(totals.powerLimit, sample.powerLimit);
  if (utilization !== null) {
    totals.told += 1;
    totals.utilization += utilization;
    if (utilization === 0) totals.idle += 1;
  }
  addEnergy(totals, sample);
  const values = [utilization, memoryUsed, power, temperature];
  totals.series.forEach((one, place) => {
    one.add(at, values[place] ?? null);
  });
  totals.last = sample;
}

/** By the trapezoid between two samples; a gap is unknown, and not nothing. */
function addEnergy(totals: Totals, { at, power }: GpuSample): void {
  const step = at - totals.last.at;
  if (power === null || totals.last.power === null || step > longestStep) {
    totals.isCovered = false;
    return;
  }
  totals.joules += (step * (power + totals.last.power)) / 2;
  totals.covered += step;
}

function higher(known: number | null, told: number | null): number | null {
  if (known === null || told === null) return known ?? told;
  return Math.max(known, told);
}

function useOf(totals: Totals, at: number): GpuUse {
  const { first, last, samples, told, peakMemory, grownMemory, joules, isCovered } = totals;
  return {
    index: first.index,
    samples,
    meanUtilization: told > 0 ? totals.utilization / told : null,
    peakUtilization: totals.peakUtilization,
    idleShare: told > 0 ? totals.idle / told : null,
    peakMemory,
    grownMemory,
    peakTemperature: totals.peakTemperature,
    energy: isCovered && at - last.at <= longestStep ? joules / 3600 : null,
  };
}
