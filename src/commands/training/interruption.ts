import { UserError } from '../../errors.ts';
import type { Open } from '../command.ts';

export type Signal = 'SIGINT' | 'SIGTERM';

/** The signals by which a runner, or a person, cancels a training, from the moment it is asked for. */
export interface Interruption {
  /** The work's result; throws as soon as a signal comes, since nothing has been started yet. */
  during<Result>(work: Promise<Result>): Promise<Result>;
  /**
   * Hands on what comes, also what has come already, until the returned function is called: from then on
   * a signal counts for what comes next.
   */
  handTo(listener: (signal: Signal) => void): () => void;
  stop(): void;
}

export function listen(open: Pick<Open, 'onSignal'>): Interruption {
  const early: Signal[] = [];
  let interrupt: (error: UserError) => void = () => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = reject;
  });
  // Nobody may be waiting for it.
  interrupted.catch(() => undefined);
  const keep = (signal: Signal) => {
    early.push(signal);
    interrupt(cancelledBefore(signal));
  };
  let take = keep;
  const stop = open.onSignal((signal) => take(signal));
  return {
    during: (work) => Promise.race([work, interrupted]),
    handTo(listener) {
      take = listener;
      for (const signal of early.splice(0)) listener(signal);
      return () => {
        if (take === listener) take = keep;
      };
    },
    stop,
  };
}

function cancelledBefore(signal: Signal): UserError {
  return new UserError('train-cancelled', {
    what: 'The training was cancelled before it started.',
    why: `The process was sent ${signal}, as a runner does when a job is cancelled or out of time.`,
    next: 'Run the job again to train.',
  });
}
