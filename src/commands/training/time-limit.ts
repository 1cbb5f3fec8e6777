import type { Companion } from './companion.ts';

/** Ends a job after so many minutes. */
export function timeLimit(minutes: number): Companion {
  return {
    look: (seconds) => (seconds >= minutes * 60 ? { kind: 'timed-out', minutes } : undefined),
  };
}
