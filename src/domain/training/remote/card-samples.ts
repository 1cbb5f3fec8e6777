import type { ResourceSeries } from '../account/account.ts';
import { GpuMeter } from '../gpu/meter.ts';
import type { GpuSample, GpuTelemetry } from '../gpu/use.ts';

/** No sample for longer than this, in seconds: what happened since is unknown. */
const longestSilence = 15;

/** Samples of the cards, as a job elsewhere tells them: the first before its command begins. */
export class CardSamples {
  readonly #meter = new GpuMeter();
  #first: number | null = null;
  #last = 0;

  /** `<clock>; <index>, <use>, <memory>, <power>, <temperature>, <power limit>; …` */
  take(line: string): void {
    const [clock = '', ...cards] = line.split('; ');
    const seconds = Number(clock);
    if (!Number.isFinite(seconds) || clock === '') return;
    this.#first ??= seconds;
    this.#last = seconds - this.#first;
    for (const card of cards) {
      const sample = sampleOf(card, this.#last);
      if (sample) this.#meter.add(sample);
    }
  }

  /** By the same clock: when the command began and ended; null: not known. */
  telemetry(begun: number | null, ended: number | null): GpuTelemetry {
    const first = this.#first ?? 0;
    const end = ended === null ? null : ended - first;
    const isBefore = this.#first !== null && begun !== null && first <= begun + longestSilence;
    const isLost = end === null || end - this.#last > longestSilence;
    const complete = isBefore && !isLost;
    const cards = this.#meter.read(end ?? this.#last);
    return {
      cards: complete ? cards : cards.map((card) => ({ ...card, energy: null })),
      complete,
      ...(isLost && this.#first !== null && { lostAt: this.#last }),
    };
  }

  series(): readonly ResourceSeries[] {
    return this.#meter.series();
  }
}

function sampleOf(text: string, at: number): GpuSample | undefined {
  const cells = text.split(',').map((cell) => cell.trim());
  const [index = '', ...values] = cells;
  if (!/^\d+$/.test(index) || values.length !== 5) return undefined;
  const [utilization, memoryUsed, power, temperature, powerLimit] = values.map(numberIn);
  return {
    index: Number(index),
    at,
    utilization: utilization ?? null,
    memoryUsed: memoryUsed ?? null,
    power: power ?? null,
    temperature: temperature ?? null,
    powerLimit: powerLimit ?? null,
  };
}

/** Null for `[N/A]` and the like. */
function numberIn(cell: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : null;
}
