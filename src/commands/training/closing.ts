import type { CommandEnd } from '../../domain/training/run-record.ts';
import type { Companion } from './companion.ts';

/** Who broke off at the end of the time still has to find out what was lost. */
const toSayMs = 500;

/** The end of all that went along with a training, in the time that there is for it. */
export class Closing {
  readonly #companions: readonly Companion[];
  #until = Number.POSITIVE_INFINITY;
  #isHurried = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver: () => void = () => undefined;
  readonly #over = new Promise<void>((resolve) => {
    this.#isOver = resolve;
  });

  constructor(companions: readonly Companion[]) {
    this.#companions = companions;
  }

  /** Nobody waits longer, also for one that never settles. */
  async close(end: CommandEnd, withinMs: number): Promise<void> {
    this.#isHurried ||= end.kind === 'cancelled' || end.kind === 'preempted';
    this.#endIn(withinMs);
    const closing = this.#companions.map((companion) => companion.close?.(end, withinMs));
    await Promise.race([Promise.all(closing), this.#over]);
    clearTimeout(this.#timer);
  }

  /** From now on there are only so many milliseconds. */
  hurry(withinMs: number): void {
    this.#isHurried = true;
    this.#endIn(withinMs);
    for (const companion of this.#companions) companion.hurry?.(withinMs);
  }

  /** Milliseconds for what comes after; undefined where somebody waits for it. */
  leftIfHurried(): number | undefined {
    return this.#isHurried ? this.#leftMs() : undefined;
  }

  /** Of two ends the earlier one counts. */
  #endIn(withinMs: number): void {
    this.#until = Math.min(this.#until, performance.now() + withinMs);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#isOver, this.#leftMs() + toSayMs);
  }

  #leftMs(): number {
    return Math.max(0, this.#until - performance.now());
  }
}
