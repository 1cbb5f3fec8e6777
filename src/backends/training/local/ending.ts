import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessGroup } from './process-group.ts';
import type { GroupSignal } from './warden.ts';

/**
 * The steps by which a group is ended, each with the milliseconds until the next. A background job of a
 * shell ignores SIGINT, so that step is never the last; its time is up to who asks.
 */
const ladder: readonly { readonly signal: GroupSignal; readonly graceMs: number }[] = [
  { signal: 'INT', graceMs: 0 },
  { signal: 'TERM', graceMs: 1_000 },
  { signal: 'KILL', graceMs: 2_000 },
];
const pollMs = 20;
const settleMs = 200;
const termStep = 1;
/** What nobody waits for any more gets longer to save than a command that was asked before. */
const leftTermMs = 5_000;

type Mortal = Pick<ProcessGroup, 'count' | 'send'>;

/** Ends a process group, more firmly from step to step. */
export class Ending {
  readonly #group: Mortal;
  /** Settles when even the last step did not help: a process in the kernel's hands outlives SIGKILL. */
  readonly hopeless: Promise<void>;
  #giveUp: () => void = () => undefined;
  #step = -1;
  #timer: NodeJS.Timeout | undefined;
  #nextAt = 0;

  constructor(group: Mortal) {
    this.#group = group;
    this.hopeless = new Promise((resolve) => {
      this.#giveUp = resolve;
    });
  }

  get wasAsked(): boolean {
    return this.#step >= 0;
  }

  /** Asks, with so many milliseconds to save; asked again it hurries, or insists. */
  ask(graceMs: number): void {
    if (graceMs <= 0) this.#climb(ladder.length - 1);
    else if (!this.wasAsked) this.#climb(0, graceMs);
    else if (this.#step === 0 && this.#nextAt - performance.now() > graceMs + settleMs)
      this.#wait(0, graceMs);
    else this.#climb(this.#step + 1);
  }

  /** Ends what a process that is gone has left; settles when nothing lives, or nothing helps. */
  async endLeft(): Promise<void> {
    this.#climb(termStep, leftTermMs);
    await this.#gone();
    this.#rest();
  }

  /** Once the command itself has ended: ends what it left running, and tells how many that were. */
  async sweep(): Promise<{ readonly leftBehind: number; readonly stillAlive: number }> {
    const asked = this.wasAsked;
    const gone = this.#gone();
    let living = await (asked ? gone : Promise.race([gone, this.#afterSettling()]));
    const leftBehind = asked ? 0 : living;
    if (leftBehind > 0) {
      this.#climb(termStep);
      living = await this.#gone();
    }
    this.#rest();
    return { leftBehind, stillAlive: living };
  }

  async #afterSettling(): Promise<number> {
    await sleep(settleMs, undefined, { ref: false });
    return this.#group.count();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#giveUp();
  }

  /** Settles when nothing lives, or nothing helps, with how many do: to count them is a look at all processes. */
  async #gone(): Promise<number> {
    let waiting = true;
    void this.hopeless.then(() => {
      waiting = false;
    });
    for (;;) {
      const living = this.#group.count();
      if (living === 0 || !waiting) return living;
      await sleep(pollMs);
    }
  }

  #climb(step: number, graceMs = ladder[step]?.graceMs): void {
    const rung = ladder[step];
    if (!rung || graceMs === undefined || step <= this.#step) return;
    this.#step = step;
    this.#group.send(rung.signal);
    this.#wait(step, graceMs);
  }

  #wait(step: number, graceMs: number): void {
    clearTimeout(this.#timer);
    this.#nextAt = performance.now() + graceMs;
    this.#timer = setTimeout(() => {
      if (step === ladder.length - 1) this.#giveUp();
      else this.#climb(step + 1);
    }, graceMs);
  }
}
