import type { Resources } from '../../../domain/training/run-record.ts';
import { membersOf } from './process-table.ts';

/** What a group uses, sampled: often at first, or a short run would end unseen. */
export class Meter {
  readonly #group: number;
  readonly #started = performance.now();
  #next = 0;
  #peakBytes: number | null = null;
  #cpuSeconds: number | null = null;

  constructor(group: number) {
    this.#group = group;
  }

  /** Call it as often as you like; it decides when a sample is worth its cost. */
  sample(): void {
    const elapsed = performance.now() - this.#started;
    if (elapsed < this.#next) return;
    this.#next = elapsed < 5_000 ? elapsed : elapsed + 2_000;
    const members = membersOf(this.#group);
    if (!members || members.length === 0) return;
    const together = members.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
    const alone = Math.max(...members.map(({ peakBytes }) => peakBytes));
    const cpu = members.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
    this.#peakBytes = Math.max(this.#peakBytes ?? 0, together, alone);
    this.#cpuSeconds = Math.max(this.#cpuSeconds ?? 0, cpu);
  }

  read(): Resources {
    return { peakMemoryBytes: this.#peakBytes, cpuSeconds: this.#cpuSeconds };
  }
}
