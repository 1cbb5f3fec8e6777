import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessGroup } from './process-group.ts';
import type { GroupSignal } from './warden.ts';

/**
 * The steps by which a group is ended, each with the milliseconds until the next. A runner sends
 * SIGINT, 7.5 s later SIGTERM and 2.5 s later the kill: all steps fit before its second signal. A
 * background job of a shell ignores SIGINT, so that step is never the last.
 */
const ladder: readonly { readonly signal: GroupSignal; readonly graceMs: number }[] = [
  { signal: 'INT', graceMs: 6_000 },
  { signal: 'TERM', graceMs: 1_000 },
  { signal: 'KILL', graceMs: 2_000 },
];
const pollMs = 20;
const settleMs = 200;

/** Ends a process group, more firmly from step to step. */
export class Ending {
  readonly #group: ProcessGroup;
  /** Settles when even the last step did not help: a process in the kernel's hands outlives SIGKILL. */
  readonly hopeless: Promise<void>;
  #giveUp: () => void = () => undefined;
  #step = -1;
  #timer: NodeJS.Timeout | undefined;

  constructor(group: ProcessGroup) {
    this.#group = group;
    this.hopeless = new Promise((resolve) => {
      this.#giveUp = resolve;
    });
  }

  /** Asks, with time to save; asked again it insists. */
  ask(): void {
    this.#climb(this.#step + 1);
  }

  /** Leaves no time. */
  force(): void {
    this.#climb(ladder.length - 1);
  }

  /** Once the command itself has ended: ends what it left running, and tells how many that were. */
  async sweep(): Promise<{ readonly leftBehind: number; readonly stillAlive: number }> {
    const asked = this.#step >= 0;
    await (asked ? this.#gone() : Promise.race([this.#gone(), sleep(settleMs)]));
    const leftBehind = asked ? 0 : this.#group.count();
    if (leftBehind > 0) {
      this.#climb(1);
      await this.#gone();
    }
    clearTimeout(this.#timer);
    this.#giveUp();
    return { leftBehind, stillAlive: this.#group.count() };
  }

  #climb(step: number): void {
    const rung = ladder[step];
    if (!rung || step <= this.#step) return;
    this.#step = step;
    clearTimeout(this.#timer);
    this.#group.send(rung.signal);
    this.#timer = setTimeout(() => {
      if (step === ladder.length - 1) this.#giveUp();
      else this.#climb(step + 1);
    }, rung.graceMs);
  }

  async #gone(): Promise<void> {
    let waiting = true;
    void this.hopeless.then(() => {
      waiting = false;
    });
    while (waiting && this.#group.count() > 0) await sleep(pollMs);
  }
}
