import { UserError } from '../../errors.ts';
import type { TrackedPoint, TrackedRun } from '../../ports/run-tracker.ts';

const mostWaiting = 50_000;
/** Seconds between two deliveries, and after one that failed. */
const interval = 2;
const intervalAfterFailure = 20;
/** With these the server may be better off in a moment; everything else is refused for good. */
const passing = ['tracking-unreachable', 'tracking-busy', 'tracking-failed'];

/** Delivers points in batches, one at a time, beside a training that never waits for it. */
export class Teller {
  readonly #begin: (signal?: AbortSignal) => Promise<TrackedRun>;
  #run: TrackedRun | undefined;
  #waiting: TrackedPoint[] = [];
  #under: Promise<void> | undefined;
  #next = 0;
  #isRefused = false;
  /** Why the last delivery failed; undefined where all is well. */
  failure: unknown;
  /** Lines that found no room. */
  lost = 0;

  constructor(begin: (signal?: AbortSignal) => Promise<TrackedRun>) {
    this.#begin = begin;
  }

  get url(): string | null {
    return this.#run?.url ?? null;
  }

  /** Whether it is worth reading another point. */
  hasRoom(): boolean {
    if (this.#isRefused) return false;
    if (this.#waiting.length < mostWaiting) return true;
    this.lost += 1;
    return false;
  }

  add(point: TrackedPoint): void {
    this.#waiting.push(point);
  }

  /** Called often, with the seconds since the training began; never waits. */
  tick(seconds: number): void {
    if (this.#under || this.#isRefused || seconds < this.#next) return;
    if (this.#run && this.#waiting.length === 0) return;
    void this.#then(async () => {
      await this.#deliver();
      this.#next = seconds + (this.failure === undefined ? interval : intervalAfterFailure);
    });
  }

  /** One delivery after the other, or a batch could overtake the one before. */
  #then(work: () => Promise<void>): Promise<void> {
    const mine = (this.#under ?? Promise.resolve()).then(work).finally(() => {
      if (this.#under === mine) this.#under = undefined;
    });
    this.#under = mine;
    return mine;
  }

  /** Delivers what is left, then does the last thing; within the signal's time. Never throws. */
  async finish(last: (run: TrackedRun) => Promise<void>, signal: AbortSignal): Promise<void> {
    const work = this.#then(async () => {
      if (!this.#isRefused) await this.#deliver(signal, last);
    });
    await Promise.race([work, aborted(signal)]);
    if (signal.aborted) this.failure ??= new Error('It did not answer in time.');
  }

  async #deliver(
    signal?: AbortSignal,
    last: (run: TrackedRun) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const points = this.#waiting;
    this.#waiting = [];
    try {
      this.#run ??= await this.#begin(signal);
      if (points.length > 0) await this.#run.log(points, signal);
      await last(this.#run);
      this.failure = undefined;
    } catch (error) {
      this.failure = error;
      this.#isRefused = !isPassing(error);
      this.#waiting = [...points, ...this.#waiting];
    }
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof UserError && error.problems.some(({ code }) => passing.includes(code));
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
