import type { JobRef, TrainingBackend } from '../../ports/training-backend.ts';
import type { StopReason } from './companion.ts';
import type { Signal } from './interruption.ts';

/** How a cancelled job elsewhere saves. */
export interface Saving {
  /** What the command gets for it. */
  readonly graceMs: number;
  /** How long we stay; somebody else sees to its end then. */
  readonly waitMs: number;
}

/** Ends a job before it ends by itself. */
export interface Stopper {
  readonly why: StopReason | undefined;
  /** The job is there: what was asked before is done now. */
  attach(ref: JobRef): void;
  because(reason: StopReason, graceMs: number): Promise<void>;
  onSignal(signal: Signal): void;
  /** Whether it was cancelled, and nobody waits for it any more. */
  isLeftToItself(): boolean;
}

/**
 * What a command on this machine gets to save when the job is cancelled: a runner sends SIGINT, 7.5 s later
 * SIGTERM and 2.5 s later the kill, and all steps of an ending must fit before its second signal.
 */
const cancelGraceMs = 6_000;

/** The first reason counts, and a cancellation above all: then nobody waits for the rest. */
export function stopper(backend: TrainingBackend, saving: Saving | null): Stopper {
  let why: StopReason | undefined;
  let job: JobRef | undefined;
  let asked: number | undefined;
  let until = Number.POSITIVE_INFINITY;
  const cancel = (graceMs: number) => {
    asked = graceMs;
    // A server that cannot be reached is met again at the next look.
    if (job) backend.cancel(job, graceMs).catch(() => undefined);
  };
  return {
    get why() {
      return why;
    },
    attach(ref) {
      job = ref;
      if (asked !== undefined) cancel(asked);
    },
    async because(reason, graceMs) {
      if (why || !job) return;
      why = reason;
      await backend.cancel(job, graceMs);
    },
    onSignal(signal) {
      const isFirst = why?.kind !== 'cancelled';
      why = { kind: 'cancelled' };
      if (!saving) return cancel(signal === 'SIGTERM' ? 0 : cancelGraceMs);
      // There our own end is not that of the job: one notice is enough.
      if (!isFirst) return;
      until = performance.now() + saving.waitMs;
      cancel(saving.graceMs);
    },
    isLeftToItself: () => performance.now() >= until,
  };
}
