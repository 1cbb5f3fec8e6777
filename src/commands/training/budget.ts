import { type PricedBudget, spentUp } from '../../domain/training/account/budget.ts';
import type { Companion } from './companion.ts';

interface Counted extends PricedBudget {
  /** The cards that the training asks for. */
  readonly gpus: number;
  /** Kilowatt-hours so far, at most; null where nobody can tell. */
  energyAtMost(): number | null;
}

/** Ends a training at its limit of time, of GPU hours or of cost, whichever comes first. */
export function keepBudget({ gpus, energyAtMost, ...budget }: Counted): Companion {
  return {
    look: (seconds) => spentUp({ seconds, gpus, energy: energyAtMost() }, budget),
  };
}
