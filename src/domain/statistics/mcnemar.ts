import { binomialCdf, binomialPmf } from './binomial.ts';
import type { Flips } from './tango.ts';

/** Two-sided chances of flips as uneven as these if neither model were better. */
export interface McNemar {
  readonly exact: number;
  /** Half of the chance of these very flips is left out: closer to its level than the exact test. */
  readonly midP: number;
}

/** The test of McNemar (1947) on the discordant rows, exact and with mid-p (Fagerland and others 2013). */
export function mcnemar({ fixed, broken }: Pick<Flips, 'fixed' | 'broken'>): McNemar {
  const tries = { n: fixed + broken, p: 0.5 };
  if (tries.n === 0) return { exact: 1, midP: 1 };
  const likelihood = binomialPmf(broken, tries);
  if (fixed === broken) return { exact: 1, midP: 1 - likelihood / 2 };
  const exact = 2 * binomialCdf(Math.min(fixed, broken), tries);
  return { exact, midP: exact - likelihood };
}
