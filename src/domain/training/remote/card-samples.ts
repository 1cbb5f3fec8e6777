import type { ResourceSeries } from '../account/account.ts';
import { GpuMeter } from '../gpu/meter.ts';
import type { GpuSample, GpuTelemetry } from '../gpu/use.ts';

/** No sample for longer than this, in seconds: what happened since is unknown. */
const longestSilence = 15;
/** What a card has ever grown stands in each of them, so that the last ones prove it. */
const mostKept = 100;

interface Sealed {
  readonly seal: string;
  readonly text: string;
}

/** Samples of the cards, as a job elsewhere tells them: the first before its command begins. */
export class CardSamples {
  readonly #meter = new GpuMeter();
  /** The last ones, and the seals that are theirs if the script itself wrote them. */
  readonly #kept: Sealed[] = [];
  #first: number | null = null;
  #last = 0;

  /** `<seal> <clock>; <index>, <use>, <memory>, <power>, <temperature>, <power limit>, <memory grown>; …` */
  take(line: string): void {
    const at = line.indexOf(' ');
    const [seal, text] = [line.slice(0, at), line.slice(at + 1)];
    const [clock = '', ...cards] = text.split('; ');
    const seconds = Number(clock);
    if (!Number.isFinite(seconds) || clock === '') return;
    this.#first ??= seconds;
    this.#last = seconds - this.#first;
    this.#kept.push({ seal, text });
    if (this.#kept.length > mostKept) this.#kept.shift();
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

  /** MiB that what each card holds has grown by, as far as that is sealed. */
  grown(sealOf: (text: string) => string): ReadonlyMap<number, number> {
    const most = new Map<number, number>();
    for (const { seal, text } of this.#kept) {
      if (sealOf(text) !== seal) continue;
      for (const card of text.split('; ').slice(1)) {
        const cells = card.split(',').map((cell) => numberIn(cell.trim()));
        const [index, grown] = [cells[0], cells[6]];
        if (typeof index !== 'number' || typeof grown !== 'number') continue;
        most.set(index, Math.max(grown, most.get(index) ?? 0));
      }
    }
    return most;
  }

  series(): readonly ResourceSeries[] {
    return this.#meter.series();
  }
}

function sampleOf(text: string, at: number): GpuSample | undefined {
  const cells = text.split(',').map((cell) => cell.trim());
  const [index = '', ...values] = cells;
  if (!/^\d+$/.test(index) || values.length !== 6) return undefined;
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
