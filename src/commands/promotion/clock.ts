import type { Open } from '../command.ts';

/** The time, and waiting for it; a test hands in its own. */
export interface Clock {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
}

export function clockOf(open: Open): Clock {
  return {
    now: () => open.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
