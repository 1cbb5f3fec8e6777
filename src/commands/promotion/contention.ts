import { UserError } from '../../errors.ts';
import type { Ledger } from '../../ports/ledger.ts';

/** How long to try to write to a ledger that others write to as well. */
export const patienceMs = 60_000;

/** Random, so that two runs that collided do not collide again. */
export function pauseMs(attempt: number): number {
  return Math.random() * Math.min(20 * attempt, 500);
}

export function ledgerBusy({ uri }: Ledger): UserError {
  return new UserError('ledger-busy', {
    what: `Nothing could be written to the ledger ${uri} within ${patienceMs / 1000} seconds.`,
    why: 'Other promotions were faster each time.',
    next: 'Run this again; it picks up where it stopped.',
  });
}
